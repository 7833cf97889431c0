/// Hears names of the Cyrillic, Greek and Arabic scripts in Latin letters: "Sergey" and "Siergiej", "Youssef".
///
/// There are many ways to write a name in Latin letters, so both sides are brought to the little that all ways share.
enum Romanisation {
    /// The key of a folded Latin word among names of a script; `nil` where the script is not heard.
    static func key(ofLatin folded: String, in script: Script) -> String? {
        switch script {
        case .cyrillic, .greek: tightened(respelt(folded, letters))
        case .arabic: consonants(respelt(folded, letters))
        default: nil
        }
    }

    /// The keys of a name as it stands in its own script.
    static func keys(of folded: String, in script: Script) -> [String] {
        switch script {
        case .cyrillic: [tightened(respelt(folded, cyrillic))]
        case .greek: [tightened(respelt(folded, greek))]
        case .arabic: [consonants(respelt(folded.hasPrefix("ال") ? String(folded.dropFirst(2)) : folded, arabic))]
        default: []
        }
    }

    private static func respelt(_ word: String, _ table: [(String, String)]) -> String {
        var rest = Substring(word)
        var spelt = ""
        while let next = rest.first {
            if let (group, sound) = table.first(where: { rest.hasPrefix($0.0) }) {
                spelt += sound
                rest = rest.dropFirst(group.count)
            } else {
                spelt.append(next)
                rest = rest.dropFirst()
            }
        }
        return spelt
    }

    /// Letters once, and no i beside another vowel: "Mariya" and "Maria", "Dmitriy" and "Dmitri".
    private static func tightened(_ word: String) -> String {
        let letters = Array(word)
        var tight = ""
        for (place, letter) in letters.enumerated() where tight.last != letter {
            let isBesideVowel =
                letter == "i"
                && [place - 1, place + 1].contains { letters.indices.contains($0) && "aeou".contains(letters[$0]) }
            if !isBesideVowel { tight.append(letter) }
        }
        return tight
    }

    private static func consonants(_ word: String) -> String {
        word.reduce(into: "") { if !"aeiou".contains($1), $0.last != $1 { $0.append($1) } }
    }

    /// How Latin letters are brought together; longer groups first.
    private static let letters: [(String, String)] = [
        ("shch", "s"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("zh", "s"), ("kh", "h"), ("ch", "c"), ("cz", "c"),
        ("sz", "s"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("ou", "u"),
        ("oo", "u"), ("ck", "k"), ("y", "i"), ("j", "i"), ("w", "v"), ("z", "s"), ("x", "ks"), ("q", "k"),
    ]

    private static let cyrillic: [(String, String)] = [
        ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("ґ", "g"), ("д", "d"), ("е", "e"), ("є", "e"), ("ж", "s"),
        ("з", "s"), ("и", "i"), ("і", "i"), ("ї", "i"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"),
        ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "h"), ("ц", "c"), ("ч", "c"),
        ("ш", "s"), ("щ", "s"), ("ы", "i"), ("э", "e"), ("ю", "iu"), ("я", "ia"), ("ь", ""), ("ъ", ""), ("ј", "i"),
    ]

    private static let greek: [(String, String)] = [
        ("ου", "u"), ("ει", "i"), ("οι", "i"), ("αι", "e"), ("αυ", "av"), ("ευ", "ev"), ("γκ", "g"), ("γγ", "ng"),
        ("ντ", "nt"), ("μπ", "b"), ("τσ", "c"), ("τζ", "c"), ("α", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("ε", "e"),
        ("ζ", "s"), ("η", "i"), ("θ", "t"), ("ι", "i"), ("κ", "k"), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "ks"),
        ("ο", "o"), ("π", "p"), ("ρ", "r"), ("σ", "s"), ("τ", "t"), ("υ", "i"), ("φ", "f"), ("χ", "h"), ("ψ", "ps"),
        ("ω", "o"),
    ]

    private static let arabic: [(String, String)] = [
        ("ا", ""), ("أ", ""), ("إ", ""), ("آ", ""), ("ع", ""), ("ء", ""), ("ؤ", ""), ("ئ", ""), ("و", ""), ("ي", ""),
        ("غ", "g"), ("ج", "i"), ("ق", "k"), ("خ", "h"), ("ح", "h"), ("ه", "h"), ("ب", "b"), ("پ", "p"), ("ت", "t"),
        ("ط", "t"), ("ث", "t"), ("د", "d"), ("ذ", "d"), ("ض", "d"), ("ر", "r"), ("ز", "s"), ("ژ", "s"), ("س", "s"),
        ("ش", "s"), ("ص", "s"), ("ظ", "s"), ("ف", "f"), ("ك", "k"), ("گ", "g"), ("چ", "c"), ("ل", "l"), ("م", "m"),
        ("ن", "n"),
    ]
}
