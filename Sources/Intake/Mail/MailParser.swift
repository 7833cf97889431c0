internal import Bindings
internal import Foundation
internal import Letters

/// Bytes of one mail -> `ParsedMail`, within `MailBounds`.
struct MailParser {
    private var remaining = MailBounds.parts
    private var warnings: [String] = []
    private var hints: [String] = []
    /// Whether a mail within the mail is being parsed: only the outermost ones are handed on as they are.
    private var isWithinMail = false

    /// Parses one mail; `nil` where there is nothing that could be one.
    static func parse(untrusted original: [UInt8]) -> ParsedMail? {
        // Programs of old Macintoshes ended lines with CR alone, which is no line end to anybody else.
        let bytes = original.contains(0x0A) ? original : original.map { $0 == 0x0D ? 0x0A : $0 }
        let mail = parsed(untrusted: bytes)
        guard mail?.root.text?.isEmpty == true, let repaired = HeaderEnd.repaired(bytes) else { return mail }
        return parsed(untrusted: repaired)
    }

    private static func parsed(untrusted bytes: [UInt8]) -> ParsedMail? {
        let hints = CharsetHints.find(in: bytes)
        guard let message = MimeMessage(untrusted: bytes, hints: hints) else { return nil }
        var parser = MailParser()
        parser.hints = hints
        var mail = parser.mail(message, depth: 0)
        mail.warnings = (parser.warnings + message.remarks.map(\.rawValue)).withoutRepeats()
        return mail
    }

    private mutating func mail(_ message: MimeMessage, depth: Int) -> ParsedMail {
        let root = message.root.map { part($0, depth: depth) }
        return ParsedMail(
            headers: message.headers(limit: MailBounds.headers).map {
                .init(name: HeaderText.tidied($0.name), value: HeaderText.tidied($0.value))
            },
            messageID: message.messageID.map(HeaderText.tidied).flatMap { $0.isEmpty ? nil : $0 },
            date: message.date.flatMap { HeaderText.isSensible($0) ? $0 : nil },
            from: message.from(limit: MailBounds.addresses).compactMap(Correspondent.init),
            sender: message.sender.flatMap(Correspondent.init),
            to: message.to(limit: MailBounds.addresses).compactMap(Correspondent.init),
            cc: message.cc(limit: MailBounds.addresses).compactMap(Correspondent.init),
            subject: message.subject.map(HeaderText.tidied),
            root: root ?? ParsedPart(contentType: "text/plain", content: .text("")))
    }

    private mutating func part(_ part: MimePart, depth: Int) -> ParsedPart {
        remaining -= 1
        let type = Self.type(of: part)
        let parameters = part.parameters(limit: MailBounds.parameters)
        if EncryptedMail.envelopes.contains(type), let signed = signed(in: part, depth: depth) { return signed }
        let (content, decoding) = content(of: part, type: type, charset: parameters["charset"], depth: depth)
        return ParsedPart(
            contentType: type, parameters: parameters, disposition: part.disposition,
            filename: part.filename.map(HeaderText.tidied), contentID: part.contentID, decoding: decoding,
            content: content, untrustedMessage: isWithinMail ? [] : part.untrustedMessage)
    }

    /// What is signed by S/MIME within the signature (RFC 8551, section 3.5.2), where it is not locked as well: taken for
    /// what it would be with the signature beside it.
    private mutating func signed(in part: MimePart, depth: Int) -> ParsedPart? {
        guard isWithin(depth + 1), let entity = SignedData.content(of: part.untrustedBytes),
            let root = MimeMessage(untrusted: entity, hints: hints)?.root
        else { return nil }
        return ParsedPart(contentType: "multipart/signed", content: .parts([self.part(root, depth: depth + 1)]))
    }

    /// What names no type is text (RFC 2045, section 5.2), where it looks like text.
    private static func type(of part: MimePart) -> String {
        part.namesNoType && TextLook.isText(part.untrustedBytes) ? "text/plain" : part.contentType
    }

    private mutating func content(
        of part: MimePart, type: String, charset: String?, depth: Int
    ) -> (ParsedPart.Content, CharsetDecoding?) {
        if let children = part.children(limit: MailBounds.parts) {
            if children.isEmpty, let text = part.untrustedPrologue {
                return self.text(Array(text.utf8), type: type, charset: charset)
            }
            return (.parts(parts(children, depth: depth + 1)), nil)
        }
        if let message = part.message, isWithin(depth + 1) {
            let isWithin = isWithinMail
            isWithinMail = true
            defer { isWithinMail = isWithin }
            return (.message(mail(message, depth: depth + 1)), nil)
        }
        let bytes = part.untrustedBytes
        guard Self.isText(type) else { return (.bytes(bytes), nil) }
        return text(bytes, type: type, charset: charset)
    }

    private mutating func parts(_ children: [MimePart], depth: Int) -> [ParsedPart] {
        var parts: [ParsedPart] = []
        for child in children where isWithin(depth) { parts.append(part(child, depth: depth)) }
        return parts
    }

    /// Whether one more part may be taken at this depth; says it in the warnings where not.
    private mutating func isWithin(_ depth: Int) -> Bool {
        if depth > MailBounds.depth { warnings.append(ParsedMail.Warning.nestedTooDeep) }
        if remaining <= 0 { warnings.append(ParsedMail.Warning.tooManyParts) }
        return depth <= MailBounds.depth && remaining > 0
    }

    private mutating func text(
        _ bytes: [UInt8], type: String, charset: String?
    ) -> (ParsedPart.Content, CharsetDecoding?) {
        if bytes.count > MailBounds.text { warnings.append(ParsedMail.Warning.textCutShort) }
        let taken = Array(bytes.prefix(MailBounds.text))
        let declared = charset ?? (type == "text/html" ? HTMLCharset.named(in: taken) : nil)
        let (text, decoding) = TextDecoder(hints: hints).decode(taken, declared: declared)
        return (.text(text), decoding)
    }

    /// Text for people, and the parts of reports that are text for machines (RFC 3464, RFC 8098, RFC 5965).
    private static func isText(_ type: String) -> Bool {
        type.hasPrefix("text/")
            || ["message/delivery-status", "message/disposition-notification", "message/feedback-report"].contains(type)
    }
}

extension ParsedMail {
    /// Our own warnings, beside those of `MimeMessage.Remark`.
    enum Warning {
        static let nestedTooDeep = "nested-too-deep"
        static let tooManyParts = "too-many-parts"
        static let textCutShort = "text-cut-short"
    }
}

extension Correspondent {
    /// `nil` where the address is empty: a group's name alone.
    fileprivate init?(_ address: MimeAddress) {
        let written = HeaderText.tidied(address.address)
        guard !written.isEmpty else { return nil }
        let name = address.name.map(HeaderText.tidied).flatMap { $0.isEmpty ? nil : $0 }
        self.init(name: name, address: HeaderText.withLowerCasedDomain(written))
    }
}
