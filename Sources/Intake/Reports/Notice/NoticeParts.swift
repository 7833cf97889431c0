internal import Letters

/// A notice taken apart: its own words, its fields, and what is known of the mail that it speaks of.
struct NoticeParts {
    /// The words for people.
    let text: NoticeText
    /// The fields for machines.
    let fields: StatusFields
    /// The mail that it speaks of.
    let returned: ReturnedMail
    /// The mail that is the notice.
    let mail: ParsedMail

    init(_ mail: ParsedMail, bodyText: String) {
        self.mail = mail
        let parts = mail.root.allParts
        let texts = Self.texts(of: parts, bodyText: bodyText)
        text = NoticeText(texts.first ?? "")
        let machine = parts.filter { Self.machineTypes.contains($0.contentType) }
        var fields = StatusFields(machine.flatMap { Self.lines($0.words) })
        // A notice whose parts fell apart has its fields in the text.
        if fields.groups.isEmpty { fields = StatusFields(Self.lines(texts.first ?? "")) }
        self.fields = fields
        returned = Self.returned(parts, texts: texts, text: text, fields: fields)
    }

    /// The mail that came back goes first, then what is quoted, then what the fields say of it.
    private static func returned(
        _ parts: [ParsedPart], texts: [String], text: NoticeText, fields: StatusFields
    ) -> ReturnedMail {
        var returned = ReturnedMail()
        for part in parts {
            if let mail = part.message { returned.complete(with: ReturnedMail(mail)) }
            if part.contentType == "text/rfc822-headers" {
                returned.complete(with: ReturnedMail(lines: lines(part.words)))
            }
        }
        returned.complete(with: text.returned)
        for other in texts.dropFirst() { returned.complete(with: NoticeText(other).returned) }
        var named = ReturnedMail()
        named.messageID = (fields["original-message-id"] ?? fields["x-original-message-id"]).flatMap(MessageIDs.first)
        returned.complete(with: named)
        return returned
    }

    /// The texts for people in their order, the HTML of a text that is there as plain text left out.
    private static func texts(of parts: [ParsedPart], bodyText: String) -> [String] {
        let texts = parts.filter { !machineTypes.contains($0.contentType) && $0.contentType != "text/rfc822-headers" }
        let plain = texts.filter { $0.contentType != "text/html" }.compactMap(\.text)
            .filter { !Fold.trim($0).isEmpty }
        return plain.isEmpty ? [bodyText] : plain
    }

    private static let machineTypes: Set<String> = [
        "message/delivery-status", "message/global-delivery-status", "message/disposition-notification",
        "message/global-disposition-notification", "message/feedback-report",
    ]

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", maxSplits: ReportBounds.lines, omittingEmptySubsequences: false)
            .prefix(ReportBounds.lines).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    }
}

extension ParsedPart {
    /// The text, or the bytes of a part that is text under another name.
    fileprivate var words: String {
        switch content {
        case .text(let text): text
        case .bytes(let bytes): TextDecoder().decode(Array(bytes.prefix(ReportBounds.text)), declared: nil).text
        case .parts, .message: ""
        }
    }
}
