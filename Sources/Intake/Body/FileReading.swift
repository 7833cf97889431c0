internal import Letters

/// Files that are letters as a whole.
enum FileReading {
    /// A `.txt` file.
    static func plainText(_ text: String, into sheet: inout LetterSheet) {
        var number = 0
        for piece in InlineLock.pieces(of: text) {
            switch piece {
            case .enclosed(let part, _):
                sheet.enclose(part)
                sheet.placePart(number)
                number += 1
            case .text(let words):
                let (letter, cuts) = Cleaner().clean(words)
                sheet.add(PlainText.blocks(of: letter), cuts: cuts)
            case .markdown, .html: break
            }
        }
        if InlineLock.isSigned(text) { sheet.note("signed", .note) }
    }

    /// A `.md` file: cut as blocks, since its `>` marks are the writer's own quotations.
    static func markdown(_ text: String, into sheet: inout LetterSheet) {
        let (blocks, cuts) = Cleaner().clean(Markdown.blocks(of: text))
        sheet.add(blocks, cuts: cuts)
    }

    /// A `.html` file.
    static func html(_ text: String, into sheet: inout LetterSheet) {
        sheet.add(html: text, cleaner: Cleaner())
    }
}
