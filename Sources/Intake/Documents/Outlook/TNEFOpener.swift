internal import Bindings
internal import Letters

/// Outlook's winmail.dat -> the text and the files in it.
enum TNEFOpener {
    /// The text as plain text where it is there, else as the HTML or the RTF that it comes in; then a slot for each file.
    static func open(_ untrustedBytes: [UInt8]) -> Opening {
        guard let file = TNEFFile(untrustedBytes) else { return .unreadable(Sentence("documents.tnef-damaged")) }
        var sheet = DocumentSheet()
        addText(of: file, to: &sheet)
        for attachment in file.attachments(limit: OpeningBounds.parts + 1) {
            let name = text(attachment.untrustedName, file)
            let format = FormatSniffer.format(of: attachment.untrustedBytes, name: name)
            let part = EnclosedPart(
                format: format, name: name.isEmpty ? nil : name, untrustedBytes: attachment.untrustedBytes)
            sheet.add(sheet.slot(for: part).map { [$0] } ?? [])
        }
        guard !sheet.blocks.isEmpty else { return .unreadable(Sentence("documents.tnef-empty")) }
        return sheet.opening()
    }

    private static func addText(of file: TNEFFile, to sheet: inout DocumentSheet) {
        let body = text(Array(file.body.prefix(MailBounds.text)), file)
        if body.contains(where: { !$0.isWhitespace }) {
            let (letter, cuts) = Cleaner().clean(body)
            sheet.add(PlainText.blocks(of: letter))
            for cut in cuts { sheet.cut(cut.kind, cut.text) }
            if file.body.count > MailBounds.text { sheet.note("text-cut-short", .hold) }
            return
        }
        let formatted = [(UntrustedItem.Format.html, file.html), (.office(.rtf), file.rtf)]
        guard let (format, bytes) = formatted.first(where: { !$0.1.isEmpty }) else { return }
        sheet.add(sheet.slot(for: EnclosedPart(format: format, untrustedBytes: bytes)).map { [$0] } ?? [])
    }

    private static func text(_ bytes: [UInt8], _ file: TNEFFile) -> String {
        let text = Array(bytes.reversed().drop { $0 == 0 }.reversed())
        return TextDecoder().decode(text, declared: file.codePage.map { "windows-\($0)" }).text
    }
}
