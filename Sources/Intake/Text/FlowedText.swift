/// Text of `format=flowed` (RFC 3676): lines that end in a space go on in the next.
enum FlowedText {
    /// One line per paragraph or fixed line, each with its `>` marks before it, as unflowed mail has them.
    ///
    /// `deletesSpace` is the parameter `delsp=yes` (section 4.1), for scripts without spaces.
    static func unflowed(_ text: String, deletesSpace: Bool) -> String {
        var lines: [String] = []
        var open: (depth: Int, text: String)?
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let (depth, content) = parted(raw)
            let isSignatureMark = content == "-- "
            if let paragraph = open, paragraph.depth != depth || isSignatureMark {
                lines.append(written(paragraph.depth, paragraph.text))
                open = nil
            }
            let flows = content.hasSuffix(" ") && !isSignatureMark
            let piece = flows && deletesSpace ? String(content.dropLast()) : String(content)
            let whole = (open?.text ?? "") + piece
            if flows {
                open = (depth, whole)
            } else {
                lines.append(written(depth, whole))
                open = nil
            }
        }
        if let paragraph = open { lines.append(written(paragraph.depth, paragraph.text)) }
        return lines.joined(separator: "\n")
    }

    /// Quote depth, and the line without its marks and its stuffed space (section 4.4).
    private static func parted(_ line: Substring) -> (depth: Int, content: Substring) {
        let content = line.drop { $0 == ">" }
        let depth = line.count - content.count
        return (depth, content.hasPrefix(" ") ? content.dropFirst() : content)
    }

    private static func written(_ depth: Int, _ text: String) -> String {
        let content = text == "-- " ? text : String(text.trimmingSuffix(while: { $0 == " " }))
        if depth == 0 {
            // A line that was stuffed because it starts with ">" must not turn into a quotation.
            return content.hasPrefix(">") ? " " + content : content
        }
        return String(repeating: ">", count: depth) + (content.isEmpty ? "" : " " + content)
    }
}

extension StringProtocol {
    /// The text without the characters at its end that fit.
    func trimmingSuffix(while fits: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, fits(self[index(before: end)]) { end = index(before: end) }
        return self[startIndex..<end]
    }
}
