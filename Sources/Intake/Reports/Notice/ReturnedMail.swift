internal import Letters

/// What is known of the mail that a notice speaks of, from its headers.
struct ReturnedMail: Hashable {
    /// Its Message-ID without angle brackets.
    var messageID: String?
    /// Whom it was written to.
    var recipients: [String] = []

    /// Nothing known yet.
    init() {}

    /// From the mail itself.
    init(_ mail: ParsedMail) {
        messageID = mail.header("Message-ID").flatMap(MessageIDs.first)
        recipients = (mail.to + mail.cc).map(\.address)
    }

    /// From header lines as they stand in a text.
    init(lines: some Sequence<Substring>) {
        var name = ""
        for line in lines {
            if let field = FieldLine(line), !Self.isContinuation(line) || Self.names.contains(field.name) {
                name = field.name
                take(name, field.value)
            } else if Self.isContinuation(line) {
                take(name, line)
            } else {
                name = ""
            }
        }
    }

    /// Adds what another source knows and this one does not.
    mutating func complete(with other: ReturnedMail) {
        messageID = messageID ?? other.messageID
        if recipients.isEmpty { recipients = other.recipients }
    }

    private static let names: Set<String> = ["message-id", "to", "cc", "from", "subject", "date", "sent"]

    private mutating func take(_ name: String, _ value: Substring) {
        switch name {
        case "message-id": messageID = messageID ?? MessageIDs.first(in: value)
        case "to", "cc": recipients += AddressScanner.addresses(in: value).map(\.address)
        default: break
        }
    }

    private static func isContinuation(_ line: Substring) -> Bool { line.first == " " || line.first == "\t" }
}
