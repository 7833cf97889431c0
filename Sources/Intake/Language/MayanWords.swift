/// Tseltal, Tsotsil and Ch'ol, for which there are no models: told by their function words and glottal stops.
enum MayanWords {
    /// The language of the words, `nil` where they are none of the three. Names of places alone do not decide.
    static func language(of words: [String]) -> String? {
        guard words.count >= 3 else { return nil }
        // Most letters are in no language of theirs: only words with an apostrophe are looked into.
        let stopped = words.filter { $0.utf8.contains(UInt8(ascii: "'")) }
        let glottal = stopped.count { hasGlottalStop($0) }
        // `q'` belongs to their relatives in Guatemala.
        guard !stopped.contains(where: { $0.contains("q'") }), glottal * 12 >= words.count else { return nil }
        guard let best = best(of: words), best.hits >= 2 else { return nil }
        // Vowels with stops alone may be Tahitian: then a third of the words have to be ours, and one that has a stop.
        if stopped.contains(where: hasEjective) {
            return best.hits * (glottal > 1 ? 7 : 4) >= words.count ? best.language : nil
        }
        return best.hits * 3 >= words.count && words.contains(where: withStops.contains) ? best.language : nil
    }

    private static func best(of words: [String]) -> (language: String, hits: Int)? {
        var best: (language: String, hits: Int)?
        for (language, own) in own {
            let hits = words.count { own.contains($0) }
            if hits > best?.hits ?? 0 { best = (language, hits) }
        }
        return best
    }

    /// Words with a stop after a vowel that no other language here has.
    private static let withStops: Set<String> = [
        "yu'un", "jo'otik", "ko'tan", "ko'tantik", "awo'tan", "a'wo'tan", "ko'onton", "avo'onton", "vo'oxuk", "mu'yuk",
        "cha'an", "ty'añ", "lakty'añ",
    ]

    /// A stop after one of the consonants that have a glottal twin: so not in "d'accord" or "don't".
    private static func hasEjective(_ word: String) -> Bool {
        ["k'", "p'", "ch'", "ts'", "tz'", "tx'"].contains { word.contains($0) && word.count > $0.count }
    }

    /// An ejective, or a stop after a vowel.
    private static func hasGlottalStop(_ word: String) -> Bool {
        if hasEjective(word) { return true }
        return "aeiou".contains { word.contains("\($0)'") }
    }

    private static let own: [(String, Set<String>)] = [
        (
            "tzh",
            [
                "te", "sok", "ya", "jich", "bit'il", "banti", "spisil", "jpisiltik", "k'inal", "ay", "ayotik", "ayat",
                "yu'un", "ta", "in", "la", "ja'", "ma", "mayuk", "wokol", "k'ax", "winiketik", "antsetik", "lum", "me",
                "jo'otik", "kuxlejal", "ko'tan", "ko'tantik", "awo'tan", "a'wo'tan", "jk'op", "bats'il", "chikan",
                "sk'an",
            ]
        ),
        (
            "tzo",
            [
                "li", "xchi'uk", "schi'uk", "schu'uk", "ta", "oy", "mu", "mu'yuk", "ja", "ja'", "jech", "yu'un",
                "k'usi",
                "k'u", "skotol", "kotol", "vinik", "viniketik", "antsetik", "ko'ol", "ko'onton", "avo'onton", "vo'ot",
                "vo'oxuk", "batsi", "ch'abal", "chkal", "kalbe", "chi", "i", "va", "stojol", "sventa", "le'", "ti",
                "laj",
            ]
        ),
        (
            "ctu",
            [
                "jiñi", "jini", "cha'an", "che'", "mi", "ma'an", "tyi", "ti", "yik'oty", "yic'ot", "mach", "wä'", "añ",
                "lojon", "lac", "lak", "la'", "jatyety", "joñoñlojoñ", "chuki", "baki", "woli", "tsa'", "ts'ita'",
                "muk'",
                "winik", "ty'añ", "lakty'añ", "pejtyelel", "jump'ejl", "ili", "kome",
            ]
        ),
    ]
}
