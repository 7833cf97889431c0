internal import Letters

/// Chooses, of all parts of a mail, those that are the letter.
enum BodyChoice {
    /// The pieces of a body in reading order. Nothing that a person could have meant is left out without a piece.
    static func pieces(of part: ParsedPart) -> [BodyPiece] {
        switch part.content {
        case .parts(let parts): multipart(part, parts)
        case .message: [BodyPiece(enclosing: part)]
        case .text(let text): Self.text(part, text)
        case .bytes(let bytes): leaf(part, bytes)
        }
    }

    private static func multipart(_ part: ParsedPart, _ parts: [ParsedPart]) -> [BodyPiece] {
        switch part.contentType {
        case "multipart/alternative": AlternativeChoice.pieces(of: parts)
        case "multipart/encrypted": [BodyPiece(enclosing: part)]
        case "multipart/signed": parts.filter { !isSignature($0) }.flatMap(pieces)
        default: parts.flatMap(pieces)
        }
    }

    private static func text(_ part: ParsedPart, _ text: String) -> [BodyPiece] {
        switch part.contentType {
        case "text/html": return html(text)
        case "text/enriched", "text/richtext": return [.text(EnrichedText.plain(text))]
        case "text/markdown", "text/x-markdown": return [.markdown(text)]
        case "text/rfc822-headers", "message/delivery-status", "message/disposition-notification",
            "message/feedback-report":
            return []  // For machines: the report's text for people stands beside them (RFC 6522).
        case "text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/rtf", "text/css", "text/csv",
            "text/xml", "text/javascript":
            return [BodyPiece(enclosing: part)]
        default: return plain(part, text)
        }
    }

    private static func plain(_ part: ParsedPart, _ text: String) -> [BodyPiece] {
        if let kind = namedKind(part) { return kind == .markdown ? [.markdown(text)] : html(text) }
        if InlineLock.isIn(text) { return InlineLock.pieces(of: text) }
        if let pieces = UuencodedFile.pieces(of: text) { return pieces }
        guard part.parameters["format"]?.lowercased() == "flowed" else { return [.text(text)] }
        return [.text(FlowedText.unflowed(text, deletesSpace: part.parameters["delsp"]?.lowercased() == "yes"))]
    }

    /// Armour in HTML is text that some program dressed up.
    private static func html(_ html: String) -> [BodyPiece] {
        guard InlineLock.isIn(html) else { return [.html(html)] }
        return InlineLock.pieces(of: HTMLText.read(untrusted: html).blocks.plainText)
    }

    private enum NamedKind { case markdown, html }

    /// Programs call attached Markdown and HTML plain text: the file's name knows better.
    private static func namedKind(_ part: ParsedPart) -> NamedKind? {
        guard let name = part.filename?.lowercased() else { return nil }
        if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return .markdown }
        return name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : nil
    }

    private static func leaf(_ part: ParsedPart, _ bytes: [UInt8]) -> [BodyPiece] {
        // What a Macintosh keeps of a file beside its content (RFC 1740): nothing that somebody wrote.
        if isSignature(part) || part.contentType == "application/applefile" { return [] }
        if part.contentType.hasPrefix("application/"), let name = part.filename?.lowercased(), name.hasSuffix(".txt") {
            return InlineLock.pieces(
                of: TextDecoder().decode(Array(bytes.prefix(MailBounds.text)), declared: nil).text)
        }
        if isUnnamedText(part, bytes) {
            let declared = part.parameters["charset"]
            return [.text(TextDecoder().decode(Array(bytes.prefix(MailBounds.text)), declared: declared).text)]
        }
        return [BodyPiece(enclosing: part)]
    }

    /// A part that is no file and whose type nobody knows (`text`, `plain/text`) is what somebody wrote, where its bytes
    /// are text (RFC 2045, section 5.2).
    private static func isUnnamedText(_ part: ParsedPart, _ bytes: [UInt8]) -> Bool {
        let isFile = part.filename != nil || part.disposition == "attachment" || part.contentID != nil
        guard !isFile, !bytes.isEmpty, BodyPiece.elsewhere[part.contentType] == nil,
            DeclaredKind(name: nil, type: part.contentType).kind == nil
        else { return false }
        return Magic.format(of: bytes, declared: DeclaredKind(name: nil, type: nil)) == nil && TextLook.isText(bytes)
            && TextLook.format(of: bytes) == nil
    }

    /// The proof of a signed mail is not part of what somebody wrote (RFC 3156, RFC 8551).
    private static func isSignature(_ part: ParsedPart) -> Bool {
        ["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"]
            .contains(part.contentType)
    }
}
