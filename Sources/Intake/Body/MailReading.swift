internal import Letters

/// A parsed mail -> its reading.
enum MailReading {
    /// Warnings of the parser that mean that something may not have been seen.
    private static let holding = ["nested-too-deep", "too-many-parts", "text-cut-short"]

    /// Chooses the body, cuts what is not the letter, and judges the kind.
    static func read(_ mail: ParsedMail) -> Reading {
        let pieces = BodyChoice.pieces(of: mail.root)
        var sheet = LetterSheet()
        note(mail, in: &sheet)
        for piece in pieces { add(piece, subject: mail.subject, to: &sheet) }
        let kind = MessageKind.judge(mail, bodyText: bodyText(of: pieces))
        var reading = sheet.reading(kind: kind)
        reading.messageID = mail.messageID
        reading.received = mail.date
        reading.sender = mail.from.first ?? mail.sender
        reading.recipients = mail.to + mail.cc
        reading.subject = mail.subject
        return reading
    }

    private static func note(_ mail: ParsedMail, in sheet: inout LetterSheet) {
        for part in mail.root.allParts { sheet.note(part.decoding) }
        for warning in holding where mail.warnings.contains(warning) { sheet.note(warning, .hold) }
        if mail.warnings.contains("conflicting-header") { sheet.note("conflicting-header", .note) }
    }

    private static func add(_ piece: BodyPiece, subject: String?, to sheet: inout LetterSheet) {
        let cleaner = Cleaner(subject: subject)
        switch piece {
        case .text(let text):
            let (letter, cuts) = cleaner.clean(text)
            sheet.add(PlainText.blocks(of: letter), cuts: cuts)
        case .markdown(let text):
            let (blocks, cuts) = cleaner.clean(Markdown.blocks(of: text))
            sheet.add(blocks, cuts: cuts)
        case .html(let html):
            let result = HTMLText.read(untrusted: html)
            let (blocks, cuts) = cleaner.clean(result.blocks)
            sheet.add(blocks, cuts: cuts)
            sheet.note(pictures: result.pictures)
            if !result.isWhole { sheet.note("text-cut-short", .hold) }
        case .attachment(let attachment): sheet.add(attachment)
        case .mail(let inner): add(inner, to: &sheet)
        }
    }

    /// A mail within the mail is printed after the letter, and a person has to look: it may be a letter of its own.
    private static func add(_ mail: ParsedMail, to sheet: inout LetterSheet) {
        sheet.note("mail-within-mail", .hold)
        sheet.add([.separator])
        note(mail, in: &sheet)
        for piece in BodyChoice.pieces(of: mail.root) { add(piece, subject: mail.subject, to: &sheet) }
    }

    /// All text of the body, for telling the kind.
    private static func bodyText(of pieces: [BodyPiece]) -> String {
        pieces.compactMap { piece in
            switch piece {
            case .text(let text), .markdown(let text): text
            case .html(let html): HTMLText.read(untrusted: html).blocks.plainText
            case .attachment, .mail: nil
            }
        }.joined(separator: "\n")
    }
}
