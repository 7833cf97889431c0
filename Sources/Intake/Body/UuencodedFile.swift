internal import Bindings
internal import Letters

/// Files within the text of a mail, as programs older than MIME put them there: "begin 644 carta.pdf", lines of marks, "end".
enum UuencodedFile {
    /// The text in pieces: what can be read, and the files; `nil` where there is none.
    static func pieces(of text: String) -> [BodyPiece]? {
        guard text.contains("begin ") else { return nil }
        var pieces: [BodyPiece] = []
        var words: [Substring] = []
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        var hasFile = false
        while let line = rest.popFirst() {
            guard let name = name(on: line), rest.first.map(isEncoded) ?? false else {
                words.append(line)
                continue
            }
            hasFile = true
            let body = rest.prefix(while: isEncoded)
            rest = rest.dropFirst(body.count)
            while let end = rest.first, ["`", "", "end"].contains(Fold.trim(end)) {
                rest.removeFirst()
                if Fold.trim(end) == "end" { break }
            }
            pieces += piece(words) + [file(body, name: name)]
            words = []
        }
        return hasFile ? pieces + piece(words) : nil
    }

    private static func piece(_ words: [Substring]) -> [BodyPiece] {
        let text = words.joined(separator: "\n")
        return text.allSatisfy(\.isWhitespace) ? [] : [.text(text)]
    }

    private static func file(_ lines: ArraySlice<Substring>, name: String) -> BodyPiece {
        let bytes = Uuencode.decoded(untrusted: lines.flatMap { Array($0.utf8) + [0x0A] })
        let format = FormatSniffer.format(of: bytes, name: name, type: nil)
        return .enclosed(
            EnclosedPart(format: format, name: name, untrustedBytes: format.isReadable ? bytes : []), contentID: nil)
    }

    /// "begin", the file's rights in octal digits, its name.
    private static func name(on line: Substring) -> String? {
        let words = line.split(maxSplits: 2) { $0 == " " }
        guard words.count == 3, words[0] == "begin", (3...4).contains(words[1].count),
            words[1].allSatisfy({ ("0"..."7").contains($0) })
        else { return nil }
        return HeaderText.tidied(String(words[2]))
    }

    /// A line says how many bytes it stands for, and each three are four marks; blanks at its end may have been lost.
    private static func isEncoded(_ line: Substring) -> Bool {
        let marks = line.utf8
        guard let first = marks.first, (33...95).contains(first), marks.allSatisfy({ (32...96).contains($0) }) else {
            return false
        }
        let expected = 1 + (Int(first - 32) + 2) / 3 * 4
        return marks.count <= expected + 1 && (first == UInt8(ascii: "M") ? marks.count > expected - 20 : true)
    }
}
