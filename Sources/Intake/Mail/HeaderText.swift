internal import Foundation

/// Values of header fields, made fit to be shown.
enum HeaderText {
    /// One line of NFC text without control characters, at most `MailBounds.headerValue` long.
    static func tidied(_ value: String) -> String {
        let line = Sanitiser.clean(value).split { $0.isWhitespace }.joined(separator: " ")
        return String(line.prefix(MailBounds.headerValue))
    }

    /// Whether a mail can have been sent then: after Internet mail began, before this century ends.
    static func isSensible(_ date: Date) -> Bool {
        let first = 315_532_800.0  // 1980-01-01
        let last = 4_102_444_800.0  // 2100-01-01
        return date.timeIntervalSince1970 > first && date.timeIntervalSince1970 < last
    }

    /// Domains know no capitals (RFC 5321, section 2.4); the part before the @ may.
    static func withLowerCasedDomain(_ address: String) -> String {
        guard let at = address.lastIndex(of: "@") else { return address }
        return address[..<at] + address[at...].lowercased()
    }
}
