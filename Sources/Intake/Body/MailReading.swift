internal import Letters

/// A parsed mail -> its opening.
enum MailReading {
    /// Warnings of the parser that mean that something may not have been seen.
    private static let holding = ["nested-too-deep", "too-many-parts", "text-cut-short"]

    /// Chooses the body, cuts what is not the letter, and judges the kind.
    static func open(_ mail: ParsedMail) -> Opening {
        let pieces = BodyChoice.pieces(of: mail.root)
        var sheet = LetterSheet()
        note(mail, in: &sheet)
        add(pieces, subject: mail.subject, to: &sheet)
        let text = bodyText(of: pieces)
        let (kind, subject) = MessageKind.judgement(mail, bodyText: text)
        var reading = sheet.reading(kind: kind)
        reading.report = ReportReading.report(of: mail, subject: subject, bodyText: text)
        reading.references = MessageIDs.references(of: mail)
        // What could not be read to its end is not known to be empty.
        if case .notALetter = reading.kind, reading.blocks.allSatisfy(Self.isNotice), sheet.isCutShort {
            reading.kind = .unreadable(Sentence("kinds.damaged"))
            reading.blocks = []
        }
        reading.messageID = mail.messageID
        reading.received = mail.date
        reading.sender = mail.from.first ?? mail.sender
        reading.recipients = mail.to + mail.cc
        reading.subject = mail.subject
        if let writer = InlineForward.writer(in: reading.cuts) {
            reading.sender = writer
            reading.findings += Forwarding.findings(note: reading.cuts.first { $0.kind == .coverNote }?.text ?? "")
        }
        return Opening(reading, parts: sheet.parts)
    }

    private static func isNotice(_ block: Block) -> Bool { if case .notice = block { true } else { false } }

    private static func note(_ mail: ParsedMail, in sheet: inout LetterSheet) {
        for part in mail.root.allParts { sheet.note(part.decoding) }
        for warning in holding where mail.warnings.contains(warning) { sheet.note(warning, .hold) }
        if mail.warnings.contains("conflicting-header") { sheet.note("conflicting-header", .note) }
        if mail.root.allParts.contains(where: isSigned) { sheet.note("signed", .note) }
    }

    /// Signed as a part beside the words (RFC 1847), or around them.
    private static func isSigned(_ part: ParsedPart) -> Bool {
        part.contentType == "multipart/signed" || part.text.map(InlineLock.isSigned) ?? false
    }

    /// Pictures that the HTML shows by their Content-ID (RFC 2392) stand where it shows them; all else in its order.
    private static func add(_ pieces: [BodyPiece], subject: String?, to sheet: inout LetterSheet) {
        for case .enclosed(let part, let contentID) in pieces { sheet.enclose(part, contentID: contentID) }
        var number = 0
        for piece in pieces {
            if case .enclosed = piece {
                sheet.placePart(number)
                number += 1
            } else {
                add(piece, cleaner: Cleaner(subject: subject), to: &sheet)
            }
        }
    }

    private static func add(_ piece: BodyPiece, cleaner: Cleaner, to sheet: inout LetterSheet) {
        switch piece {
        case .text(let text):
            let (letter, cuts) = cleaner.clean(text)
            sheet.add(PlainText.blocks(of: letter), cuts: cuts)
        case .markdown(let text):
            let (blocks, cuts) = cleaner.clean(Markdown.blocks(of: text))
            sheet.add(blocks, cuts: cuts)
        case .html(let html): sheet.add(html: html, cleaner: cleaner)
        case .enclosed: break
        }
    }

    /// All text of the body, for telling the kind.
    private static func bodyText(of pieces: [BodyPiece]) -> String {
        pieces.compactMap { piece in
            switch piece {
            case .text(let text), .markdown(let text): text
            case .html(let html): HTMLText.read(untrusted: html).blocks.plainText
            // Within the text: what it is decides on the kind.
            case .enclosed(let part, _):
                part.format == .locked && part.name == nil ? String(decoding: part.untrustedBytes, as: UTF8.self) : nil
            }
        }.joined(separator: "\n")
    }
}
