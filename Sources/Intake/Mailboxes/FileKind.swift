internal import Letters

/// What a file of `letters/` is, by its name and its first bytes.
enum FileKind: Equatable {
    /// Many mails.
    case mbox
    /// One item, to be read so.
    case single(UntrustedItem.Format)

    /// How many of the first bytes tell.
    static let looked = 4_096

    /// `head` is the file's first bytes. An mbox is known by its first line, whatever it is called.
    init(name: String, head: [UInt8]) {
        if Self.looksLikeMbox(head) {
            self = .mbox
        } else if let ending = name.lowercased().split(separator: ".").dropFirst().last, Self.mailboxes.contains(ending)
        {
            self = .mbox
        } else {
            self = .single(Self.format(name: name, head: head))
        }
    }

    private static let mailboxes: Set<Substring> = ["mbox", "mbx"]

    /// A mail may be called anything, or nothing; a text with a header of its own above it keeps its name's kind.
    private static func format(name: String, head: [UInt8]) -> UntrustedItem.Format {
        let format = FormatSniffer.format(of: head, name: name)
        return format == .unreadable(Sentence("intake.unknown-kind-of-file")) && looksLikeMail(head) ? .mail : format
    }

    private static func looksLikeMbox(_ head: [UInt8]) -> Bool {
        let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = head.dropFirst(mark).split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count > 1 else { return false }
        let (first, next) = (withoutReturn(lines[0]), withoutReturn(lines[1]))
        return FromLine.startsMessage(first, next: next, isAfterBlank: false)
    }

    /// A first line that is a header every mail has, and a second that is a header or goes on with the first.
    private static func looksLikeMail(_ head: [UInt8]) -> Bool {
        let lines = head.split(separator: 0x0A, maxSplits: 2).map(withoutReturn)
        guard lines.count > 1, FromLine.isHeader(lines[0]) else { return false }
        let name = String(decoding: lines[0].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
        let continues = lines[1].first == 0x20 || lines[1].first == 0x09
        return (mailHeaders.contains(name) || name.hasPrefix("x-")) && (continues || FromLine.isHeader(lines[1]))
    }

    private static let mailHeaders: Set<String> = [
        "received", "return-path", "delivered-to", "from", "to", "date", "subject", "message-id", "mime-version",
        "reply-to", "sender", "dkim-signature", "arc-seal", "authentication-results", "content-type", "envelope-to",
    ]

    private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
        Array(line.last == 0x0D ? line.dropLast() : line)
    }
}
