/// What is taken off subjects and addresses before they are read.
enum Subject {
    /// The subject without "Re:" and "Fwd:", in the forms mail programs of many languages write them.
    static func bare(_ subject: String) -> String {
        var rest = Substring(subject)
        while let colon = rest.prefix(12).firstIndex(where: { $0 == ":" || $0 == "：" }), isPrefix(rest[..<colon]) {
            rest = rest[rest.index(after: colon)...]
        }
        return rest.split(separator: " ").map { withoutEnding(String($0)) }.joined(separator: " ")
    }

    /// Programs that send a file write its name into the subject: "carta_jose_diaz.pdf".
    private static func withoutEnding(_ word: String) -> String {
        let stem = FilePlace.stem(word)
        return stem == word ? word : FilePlace.spaced(stem)
    }

    /// "Re", "RE[2]", "AW (3)"
    private static func isPrefix(_ text: Substring) -> Bool {
        prefixes.contains(Folding.fold(String(text.filter(\.isLetter))))
    }

    private static let prefixes: Set<String> = [
        "re", "fw", "fwd", "rv", "aw", "wg", "tr", "sv", "vs", "vl", "ynt", "odp", "pd", "ref", "rif", "r", "i", "enc",
        "res",
        "απ", "πρθ", "отв", "bls", "trs", "antw", "doorst", "回复", "转发", "返信", "رد",
    ]

    /// The tag of an address such as `cartas+manuel@…`.
    static func tag(of address: String) -> String? {
        guard let local = address.split(separator: "@").first, let plus = local.firstIndex(of: "+") else { return nil }
        let tag = local[local.index(after: plus)...]
        return tag.isEmpty ? nil : String(tag)
    }
}
