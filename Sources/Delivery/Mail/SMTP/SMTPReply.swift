/// A server's reply (RFC 5321, section 4.2).
///
/// Its words may name people: they are read for what the server offers, and never told.
struct SMTPReply: Hashable, Sendable {
    /// The three digits.
    let code: Int
    /// What stands after the code, line by line.
    let texts: [String]

    /// Done.
    var isPositive: Bool { (200..<300).contains(code) }
    /// Go on.
    var isIntermediate: Bool { (300..<400).contains(code) }
    /// Not now, or never.
    var isRefusal: Bool { (400..<600).contains(code) }
    /// The server ends the connection.
    var isFarewell: Bool { code == 421 }

    /// The enhanced code (RFC 3463), such as `5.1.1`, where its class is the reply's (RFC 2034, section 4).
    var status: String? {
        guard let text = texts.first, let match = text.prefixMatch(of: /([245])\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9.])/),
            Int(match.1) == code / 100
        else { return nil }
        return String(match.0)
    }
}
