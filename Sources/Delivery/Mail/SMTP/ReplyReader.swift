/// Puts replies together from the bytes a server sends, however they arrive.
struct ReplyReader {
    /// What the server sent is no reply.
    struct Malformed: Error, Hashable {}

    /// RFC 5321 allows 512 (section 4.5.3.1.5); some servers explain at length.
    static let longestLine = 4_096
    /// No server has more to say.
    static let mostLines = 128

    private var bytes: [UInt8] = []
    private var code: Int?
    private var texts: [String] = []

    /// Whether nothing has come that was not read.
    var isEmpty: Bool { bytes.isEmpty && texts.isEmpty }

    /// Takes what has come.
    mutating func take(_ more: [UInt8]) { bytes += more }

    /// The next reply, once it is whole.
    mutating func next() throws(Malformed) -> SMTPReply? {
        while let line = try nextLine() {
            guard let (code, isLast, text) = Self.parts(of: line), self.code ?? code == code,
                texts.count < Self.mostLines
            else { throw Malformed() }
            self.code = code
            texts.append(text)
            if isLast {
                defer {
                    self.code = nil
                    texts = []
                }
                return SMTPReply(code: code, texts: texts)
            }
        }
        return nil
    }

    /// A line without its end: CR LF, or LF alone as some servers have it.
    private mutating func nextLine() throws(Malformed) -> ArraySlice<UInt8>? {
        guard let end = bytes.prefix(Self.longestLine).firstIndex(of: UInt8(ascii: "\n")) else {
            if bytes.count >= Self.longestLine { throw Malformed() }
            return nil
        }
        let line = bytes[..<end]
        bytes.removeFirst(end + 1)
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    /// `250-text`, `250 text` or `250`; what comes after is not ours to judge.
    private static func parts(of line: ArraySlice<UInt8>) -> (code: Int, isLast: Bool, text: String)? {
        let digits = line.prefix(3).map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.count == 3, (2...5).contains(digits[0]), digits.allSatisfy({ (0...9).contains($0) }) else {
            return nil
        }
        let rest = line.dropFirst(3)
        guard let mark = rest.first ?? UInt8?(UInt8(ascii: " ")), mark == UInt8(ascii: " ") || mark == UInt8(ascii: "-")
        else { return nil }
        let code = digits[0] * 100 + digits[1] * 10 + digits[2]
        return (code, mark == UInt8(ascii: " "), String(decoding: rest.dropFirst(), as: UTF8.self))
    }
}
