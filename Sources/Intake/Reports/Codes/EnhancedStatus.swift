/// An enhanced status code (RFC 3463): class, subject and detail, such as 5.1.1.
struct EnhancedStatus: Hashable {
    /// 2 done, 4 not now, 5 not at all.
    let group: Int
    /// What it is about: 1 the address, 2 the mailbox, 3 the mail system, 4 the way, 5 the protocol, 6 the content,
    /// 7 security and policy.
    let subject: Int
    /// Which of these; by the registry of RFC 5248.
    let detail: Int

    /// Reads a code that stands alone; `nil` where it is none.
    init?(_ text: some StringProtocol) {
        let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count == 3, text.utf8.count <= 9, pieces.allSatisfy({ (1...3).contains($0.utf8.count) }),
            text.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }),
            let group = Int(pieces[0]), let subject = Int(pieces[1]), let detail = Int(pieces[2]),
            [2, 4, 5].contains(group), (0...7).contains(subject)
        else { return nil }
        (self.group, self.subject, self.detail) = (group, subject, detail)
    }

    /// Whether it tells no more than success or failure.
    var isVague: Bool { subject == 0 && detail == 0 }

    /// The code as it is written.
    var text: String { "\(group).\(subject).\(detail)" }
}
