internal import Letters

/// Reads in this process.
public struct DirectReader: UntrustedReader {
    /// Makes a reader.
    public init() {}

    /// Parses, chooses the body, cuts what is not the letter, and says what kind of message it is.
    public func open(_ item: UntrustedItem, page: PageSink) -> Opening {
        switch item.format {
        case .unreadable(let sentence): .unreadable(sentence)
        case .mail: mail(item.untrustedBytes)
        case .mailParts: MailParts.open(item.untrustedBytes)
        case .plainText: file(item.untrustedBytes, FileReading.plainText)
        case .markdown: file(item.untrustedBytes, FileReading.markdown)
        case .html: file(item.untrustedBytes, FileReading.html)
        case .calendar: Opening(Reading(kind: .notALetter(Sentence("intake.calendar"))))
        case .contact: Opening(Reading(kind: .notALetter(Sentence("intake.contact"))))
        case .picture: PictureOpener.open(item.untrustedBytes, page: page)
        case .receiptPhoto: ReceiptOpener.open(item.untrustedBytes)
        case .pdf: PDFOpener.open(item.untrustedBytes, page: page)
        case .zip: ZipOpener.open(item.untrustedBytes)
        case .documentTree: DocumentTreeOpener.open(item.untrustedBytes)
        case .tnef: TNEFOpener.open(item.untrustedBytes)
        case .office(let format): office(item.untrustedBytes, format)
        case .locked, .lockedMail:
            .unreadable(Sentence("intake.unknown-kind-of-file"))
        }
    }

    /// For pandoc, which reads it next.
    private func office(_ untrustedBytes: [UInt8], _ format: UntrustedItem.OfficeFormat) -> Opening {
        let mended = EnclosedPart(
            format: .office(format), untrustedBytes: OfficeMending.mended(untrustedBytes, format))
        return Opening(Reading(kind: .letter), parts: [mended])
    }

    private func mail(_ untrustedBytes: [UInt8]) -> Opening {
        if let parsed = MailParser.parse(untrusted: untrustedBytes) { return MailReading.open(parsed) }
        // What has no header at all is still somebody's text.
        let opening = file(untrustedBytes, FileReading.plainText)
        return opening.reading.kind == .letter ? opening : .unreadable(Sentence("intake.no-mail"))
    }

    private func file(_ untrustedBytes: [UInt8], _ read: (String, inout LetterSheet) -> Void) -> Opening {
        let text = untrustedBytes.prefix(MailBounds.text)
        let declared = HTMLCharset.named(in: Array(text))
        let (decoded, decoding) = TextDecoder().decode(Array(text), declared: declared)
        var sheet = LetterSheet()
        if untrustedBytes.count > text.count { sheet.note("text-cut-short", .hold) }
        sheet.note(decoding)
        read(decoded, &sheet)
        // A place for something locked is a block.
        let kind: Reading.Kind = sheet.blocks.isEmpty ? .unreadable(Sentence("intake.no-text")) : .letter
        return Opening(sheet.reading(kind: kind), parts: sheet.parts)
    }
}
