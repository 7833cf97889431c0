/// Hears Latin names in other scripts: both sides are turned into keys of the script that are then compared.
enum Transliteration {
    /// The key a Latin name has in a script; `nil` where names of the script are not heard.
    static func key(ofLatin folded: String, in script: Script) -> String? {
        switch script {
        case .greek: softened(Phonetics.key(folded))
        case .cyrillic: Phonetics.key(folded).replacing("ch", with: "c")
        case .kana: kanaKey(ofSound: Phonetics.key(folded))
        case .arabic, .hebrew: skeleton(Phonetics.key(folded))
        default: nil
        }
    }

    /// The keys a word of another script may have: several, since endings and attached particles come off.
    static func keys(of folded: String, in script: Script) -> [String] {
        switch script {
        case .greek: [softened(spell(folded, with: Alphabets.greek))]
        case .cyrillic:
            cyrillicStems(folded).map { Phonetics.key(spell($0, with: Alphabets.cyrillic)).replacing("ch", with: "c") }
        case .kana: [Kana.key(folded)]
        case .arabic:
            abjadStems(folded, prefixes: ["لل", "ل", "و", "يا"]).map { skeleton(spell($0, with: Alphabets.arabic)) }
        case .hebrew:
            abjadStems(folded, prefixes: ["ל", "ו", "ול"]).map { skeleton(spell($0, with: Alphabets.hebrew)) }
        default: []
        }
    }

    private static func spell(_ word: String, with alphabet: [(String, String)]) -> String {
        var rest = Substring(word)
        var spelt = ""
        while !rest.isEmpty {
            if let (letters, sound) = alphabet.first(where: { rest.hasPrefix($0.0) }) {
                spelt += sound
                rest = rest.dropFirst(letters.count)
            } else {
                rest = rest.dropFirst()
            }
        }
        return spelt
    }

    /// Greek writes d, b and g as nt, mp and gk, and so cannot tell them from nd, mb and ng.
    private static func softened(_ key: String) -> String {
        var softened = key
        for (group, letter) in [
            ("nt", "d"), ("nd", "d"), ("mp", "b"), ("mb", "b"), ("ng", "g"), ("nk", "g"), ("nj", "j"),
        ] {
            softened = softened.replacing(group, with: letter)
        }
        return softened
    }

    /// Case endings of the Slavic languages, of which names take a vowel or two.
    private static func cyrillicStems(_ word: String) -> [String] {
        var stems = [word]
        for ending in ["ом", "ем", "ою", "а", "у", "ю", "я", "е", "и"] where word.hasSuffix(ending) && word.count > 4 {
            stems.append(String(word.dropLast(ending.count)))
        }
        return stems
    }

    private static func abjadStems(_ word: String, prefixes: [String]) -> [String] {
        [word]
            + prefixes.filter { word.hasPrefix($0) && word.count > $0.count + 2 }.map {
                String(word.dropFirst($0.count))
            }
    }

    /// The consonants: vowels are mostly not written.
    private static func skeleton(_ key: String) -> String {
        var skeleton = ""
        for letter in key.replacing("ch", with: "c") where !"aeiou".contains(letter) && skeleton.last != letter {
            skeleton.append(letter == "p" ? "b" : letter == "g" ? "g" : letter)
        }
        return skeleton
    }

    /// Japanese adds u after consonants and has one sound for l and r.
    private static func kanaKey(ofSound key: String) -> String {
        var heard = ""
        for letter in key.replacing("ch", with: "c") where letter != "u" {
            let sound: Character = letter == "l" ? "r" : letter == "f" ? "j" : letter
            if heard.last != sound { heard.append(sound) }
        }
        return heard
    }
}
