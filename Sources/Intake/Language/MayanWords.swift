/// Tseltal, Tsotsil and Ch'ol, for which there are no models: told by their function words and glottal stops.
enum MayanWords {
    /// The language of the words, `nil` where they are none of the three. Names of places alone do not decide.
    static func language(of words: [String]) -> String? {
        guard words.count >= 3 else { return nil }
        let glottal = words.count { hasGlottalStop($0) }
        guard glottal >= 2, glottal * 12 >= words.count else { return nil }
        var best: (language: String, hits: Int)?
        for (language, own) in own {
            let hits = words.count { own.contains($0) }
            if hits > best?.hits ?? 0 { best = (language, hits) }
        }
        guard let best, best.hits >= 2, best.hits * 7 >= words.count else { return nil }
        return best.language
    }

    /// A stop after one of the consonants that have a glottal twin, or after a vowel within the word: so not in the
    /// French "d'accord" or the English "don't".
    private static func hasGlottalStop(_ word: String) -> Bool {
        let letters = Array(word)
        guard letters.count >= 3 else { return false }
        return letters.indices.dropFirst().contains { index in
            guard letters[index] == "'" else { return false }
            let before = letters[index - 1]
            let isLong = index + 2 < letters.count
            if before == "k" || before == "p" { return true }
            if before == "h" || before == "s" || before == "z" {
                return index >= 2 && (letters[index - 2] == "c" || letters[index - 2] == "t") && word != "let's"
            }
            return "aeiou".contains(before) && (index == letters.count - 1 || isLong && "aeiou".contains(letters[index + 1]))
        }
    }

    private static let own: [(String, Set<String>)] = [
        (
            "tzh",
            [
                "te", "sok", "ya", "jich", "bit'il", "banti", "spisil", "jpisiltik", "k'inal", "ay", "ayotik", "ayat",
                "yu'un", "ta", "in", "la", "ja'", "ma", "mayuk", "wokol", "k'ax", "winiketik", "antsetik", "lum", "me",
                "jo'otik", "kuxlejal", "ko'tan", "ko'tantik", "awo'tan", "a'wo'tan", "jk'op", "bats'il", "chikan", "sk'an",
            ]
        ),
        (
            "tzo",
            [
                "li", "xchi'uk", "schi'uk", "schu'uk", "ta", "oy", "mu", "mu'yuk", "ja", "ja'", "jech", "yu'un", "k'usi",
                "k'u", "skotol", "kotol", "vinik", "viniketik", "antsetik", "ko'ol", "ko'onton", "avo'onton", "vo'ot",
                "vo'oxuk", "batsi", "ch'abal", "chkal", "kalbe", "chi", "i", "va", "stojol", "sventa", "le'", "ti", "laj",
            ]
        ),
        (
            "ctu",
            [
                "jiñi", "jini", "cha'an", "che'", "mi", "ma'an", "tyi", "ti", "yik'oty", "yic'ot", "mach", "wä'", "añ",
                "lojon", "lac", "lak", "la'", "jatyety", "joñoñlojoñ", "chuki", "baki", "woli", "tsa'", "ts'ita'", "muk'",
                "winik", "ty'añ", "lakty'añ", "pejtyelel", "jump'ejl", "ili", "kome",
            ]
        ),
    ]
}
