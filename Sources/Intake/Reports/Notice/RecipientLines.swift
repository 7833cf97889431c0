/// Where a notice speaks of which recipient, and what it says there.
///
/// Notices list the addresses that failed each at the start of a line (`<a@b>: ...`, `* a@b`, `Recipient: a@b`) with what
/// was said of it behind and below. Old ones set the address at the end of what was said (`550 <a@b>... User unknown`), or
/// below it.
struct RecipientLines {
    /// An address and the lines that speak of it.
    struct Entry {
        /// As it stands there.
        let address: String
        /// All that is said of it.
        fileprivate(set) var lines: [Substring] = []
        /// The lines right above it.
        fileprivate var above: [Substring] = []
    }

    /// The recipients in the order of the notice, each once.
    private(set) var entries: [Entry] = []

    /// - Parameters:
    ///   - lines: of the notice, without the returned mail.
    ///   - ours: addresses that are never a recipient that failed: the one the notice was sent to.
    init(_ lines: [Substring], ours: Set<String>) {
        var pending: [Substring] = []
        var last: Int?
        for line in lines.prefix(ReportBounds.lines) {
            switch Self.mention(in: line, ours: ours) {
            case .leading(let address):
                last = open(address)
                add(line, to: last)
                if let last { entries[last].above += Self.paragraph(endOf: pending) }
                pending = []
            case .trailing(let address):
                // What was said before belongs here where nobody else has it.
                let number = open(address)
                for earlier in pending { add(earlier, to: number) }
                add(line, to: number)
                last = nil
                pending = []
            case nil:
                if let last { add(line, to: last) } else { pending.append(line) }
            }
        }
        for number in entries.indices where !Self.saySomething(entries[number].lines) {
            entries[number].lines.insert(contentsOf: entries[number].above, at: 0)
        }
    }

    /// The lines after the last blank one.
    private static func paragraph(endOf lines: [Substring]) -> ArraySlice<Substring> {
        lines.suffix(from: lines.lastIndex { Fold.trim($0).isEmpty }.map { $0 + 1 } ?? 0)
    }

    /// Whether there is a word beside the address.
    private static func saySomething(_ lines: [Substring]) -> Bool {
        Wording.plain(lines.joined(separator: " ")).contains(where: \.isLetter)
    }

    /// What is said of any of the addresses; all of it where the notice speaks of one recipient alone.
    func words(on addresses: [String]) -> String? {
        let wanted = Set(addresses.map { $0.lowercased() })
        let found = entries.filter { wanted.contains($0.address.lowercased()) }
        return found.isEmpty
            ? nil : String(found.flatMap(\.lines).joined(separator: "\n").prefix(ReportBounds.diagnosis))
    }

    private mutating func open(_ address: String) -> Int? {
        if let number = entries.firstIndex(where: { $0.address.lowercased() == address.lowercased() }) { return number }
        guard entries.count < ReportBounds.recipients else { return nil }
        entries.append(Entry(address: address))
        return entries.count - 1
    }

    private mutating func add(_ line: Substring, to number: Int?) {
        if let number { entries[number].lines.append(line) }
    }

    private enum Mention {
        case leading(String)
        case trailing(String)
    }

    private static func mention(in line: Substring, ours: Set<String>) -> Mention? {
        guard let found = AddressScanner.addresses(in: line).first(where: { !isOurs($0.address, ours) }) else {
            return nil
        }
        let before = String(decoding: Array(line.utf8)[..<found.place.lowerBound], as: UTF8.self)
        let label = Fold.fold(before)
        let words = label.split { !$0.isLetter && !$0.isNumber }
        let lead = words.joined(separator: " ")
        if words.isEmpty || labels.contains(lead) || lead.hasSuffix("rcpt to") && words.count <= 4 {
            return .leading(found.address)
        }
        if words.count == 1, let code = Int(words[0]), (400...599).contains(code), line.first != "<" {
            return .trailing(found.address)
        }
        return nil
    }

    private static func isOurs(_ address: String, _ ours: Set<String>) -> Bool {
        ours.contains(address.lowercased()) || isOfSystem(address)
    }

    /// Whether it is the address of whoever keeps a mail system.
    static func isOfSystem(_ address: String) -> Bool {
        let folded = address.lowercased()
        return ["postmaster@", "mailer-daemon@", "abuse@", "support@", "helpdesk@"].contains { folded.hasPrefix($0) }
    }

    /// What stands before an address that failed, folded.
    private static let labels: Set<String> = [
        "recipient", "recipient address", "recipients", "failed recipient", "final recipient", "original recipient",
        "addressed to", "user", "address", "email", "e mail", "mailbox",
        "could not be delivered to", "unable to deliver message to", "delivery failed to", "was not delivered to",
        "message to", "your message to", "the message to", "destinatario", "destinataire", "empfanger",
        "destinatario original", "получатель", "宛先", "收件人",
    ]
}
