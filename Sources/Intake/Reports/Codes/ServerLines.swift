/// The lines of a transcript that the other server said: `<<< 550 ...` (Sendmail, Courier).
enum ServerLines {
    /// What it said, without the marks; `nil` where the text holds no transcript. That it missed a command is left out: it
    /// follows from what was said before.
    static func said(in text: String) -> String? {
        let lines = text.split(separator: "\n").compactMap { line -> Substring? in
            let line = line.drop { $0 == " " || $0 == "\t" }
            guard line.hasPrefix("<<<") else { return nil }
            let said = line.dropFirst(3).drop { $0 == " " || $0 == "\t" }
            return said.hasPrefix("503") || said.hasPrefix("2") ? nil : said
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
