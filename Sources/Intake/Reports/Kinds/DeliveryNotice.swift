internal import Letters

/// A notice on a delivery: a bounce, a delay, a success. By its fields (RFC 3464) where it has them, else by its words.
struct DeliveryNotice {
    private let parts: NoticeParts
    private let words: RecipientLines
    private let notice: String
    /// What the notice says was done, where it has no fields to say it.
    private let toldAction: DeliveryReport.Action?

    init(_ parts: NoticeParts) {
        self.parts = parts
        words = RecipientLines(parts.text.lines, ours: Self.ours(parts))
        notice = parts.text.lines.joined(separator: "\n")
        toldAction = DelayWords.action(of: notice)
    }

    /// The report.
    func report() -> DeliveryReport {
        let groups = parts.fields.recipients.prefix(ReportBounds.recipients)
        let recipients = groups.isEmpty ? fromWords() : groups.map { recipient($0, isOnly: groups.count == 1) }
        return DeliveryReport(
            kind: Self.kind(recipients), originalMessageID: parts.returned.messageID,
            originalRecipients: Array(parts.returned.recipients.prefix(ReportBounds.recipients)),
            recipients: recipients)
    }

    /// One failure among them makes it a failure.
    private static func kind(_ recipients: [DeliveryReport.Recipient]) -> DeliveryReport.Kind {
        let actions = recipients.compactMap(\.action)
        if actions.contains(.failed) || actions.isEmpty { return .failure }
        return actions.contains(.delayed) ? .delay : .success
    }

    /// The notice goes to who sent the mail: that address did not fail, unless the mail went there as well.
    private static func ours(_ parts: NoticeParts) -> Set<String> {
        let ours = Set((parts.mail.to + parts.mail.cc).map { $0.address.lowercased() })
        return ours.subtracting(parts.returned.recipients.map { $0.lowercased() })
    }

    // MARK: By fields

    private func recipient(_ group: StatusFields.Group, isOnly: Bool) -> DeliveryReport.Recipient {
        let names = ["original-recipient", "final-recipient", "x-actual-recipient"].compactMap {
            group[$0].flatMap(Self.address)
        }
        let (field, comment) = Self.status(group["status"] ?? "")
        let (type, said) = Self.typed(String((group["diagnostic-code"] ?? "").prefix(ReportBounds.diagnosis)))
        let told = words.words(on: names) ?? (isOnly ? notice : "")
        var evidence = ReasonFinder.Evidence()
        evidence.said = [said, comment].filter { !$0.isEmpty }.joined(separator: "\n")
        evidence.told = told
        evidence.notice = isOnly ? notice : ""
        evidence.codes = Answer.codes(field: field, said: said, told: ServerLines.said(in: told) ?? told)
        evidence.isProgram = type == "x-unix"
        evidence.category = group["x-powermta-bouncecategory"] ?? ""
        let action =
            Self.action(group["action"] ?? "") ?? Self.action(of: evidence.codes.status)
            ?? toldAction ?? .failed
        return Verdict.recipient(address: names.first, action: action, evidence)
    }

    /// `rfc822; a@b`; some systems leave the type out.
    private static func address(_ field: String) -> String? { AddressScanner.first(in: field) }

    /// `5.2.1 (mailbox disabled)`: the comment is the reporting system's reading.
    private static func status(_ field: String) -> (EnhancedStatus?, comment: String) {
        let digits = field.prefix { $0.isNumber || $0 == "." }
        return (EnhancedStatus(digits), String(field[digits.endIndex...]))
    }

    /// `smtp; 550 ...`: a type in small letters, and what was said.
    private static func typed(_ field: String) -> (type: String, said: String) {
        guard let mark = field.prefix(40).firstIndex(of: ";") else { return ("", field) }
        let type = field[..<mark]
        guard type.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }) else { return ("", field) }
        return (Fold.trim(type).lowercased(), Fold.trim(field[field.index(after: mark)...]))
    }

    private static func action(_ field: String) -> DeliveryReport.Action? {
        let word = Fold.fold(field).prefix { $0.isLetter }
        return DeliveryReport.Action(rawValue: String(word)) ?? otherActions[String(word)]
    }

    /// Actions that RFC 3464 does not know, and mail systems do.
    private static let otherActions: [String: DeliveryReport.Action] = [
        "failure": .failed, "fail": .failed, "expired": .failed, "deferred": .delayed, "delay": .delayed,
        "deliverable": .delivered, "success": .delivered,
    ]

    private static func action(of status: EnhancedStatus?) -> DeliveryReport.Action? {
        switch status?.group {
        case 2: .delivered
        case 5: .failed
        default: nil
        }
    }

    // MARK: By words

    private func fromWords() -> [DeliveryReport.Recipient] {
        let failed = AddressScanner.addresses(in: parts.mail.header("X-Failed-Recipients") ?? "").map(\.address)
        let listed = words.entries.map(\.address)
        let named = failed.isEmpty ? (listed.isEmpty ? anyAddress() : listed) : failed.withoutRepeats()
        if named.isEmpty { return [recipient(nil, told: notice, isOnly: true)] }
        return named.prefix(ReportBounds.recipients).map { address in
            let isOnly = named.count == 1
            return recipient(address, told: words.words(on: [address]) ?? (isOnly ? notice : ""), isOnly: isOnly)
        }
    }

    /// The first address of the notice, or whom the returned mail was written to.
    private func anyAddress() -> [String] {
        let ours = Self.ours(parts)
        let found = parts.text.lines.lazy.flatMap { AddressScanner.addresses(in: $0).map(\.address) }
            .first { !ours.contains($0.lowercased()) && !RecipientLines.isOfSystem($0) }
        if let found { return [found] }
        return parts.returned.recipients.count == 1 ? parts.returned.recipients : []
    }

    private func recipient(_ address: String?, told: String, isOnly: Bool) -> DeliveryReport.Recipient {
        var evidence = ReasonFinder.Evidence()
        evidence.said = ServerLines.said(in: told) ?? ""
        evidence.told = told
        evidence.notice = isOnly ? notice : ""
        evidence.codes = Answer.codes(
            field: nil, said: "", told: evidence.said.isEmpty ? (isOnly ? told + "\n" + notice : told) : evidence.said)
        let action = toldAction ?? Self.action(of: evidence.codes.status) ?? .failed
        return Verdict.recipient(address: address, action: action, evidence)
    }
}
