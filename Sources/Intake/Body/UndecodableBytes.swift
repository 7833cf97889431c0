internal import Letters

/// Finds U+FFFD, which stands for bytes that are no character: words a person has to look at.
enum UndecodableBytes {
    /// One finding for each block that has any, with the first place in it.
    static func findings(in blocks: [Block]) -> [Finding] {
        blocks.enumerated().compactMap { index, block in
            let text = block.plainText
            guard let place = text.firstIndex(of: "\u{FFFD}") else { return nil }
            let start = text.index(place, offsetBy: -30, limitedBy: text.startIndex) ?? text.startIndex
            return Finding(
                rule: "undecodable-bytes", severity: .hold, excerpt: String(text[start...]), block: index,
                sentence: Sentence("intake.finding-undecodable-bytes"))
        }
    }
}
