internal import Bindings
internal import Letters

/// A PDF -> its pages as pixels, with their words.
enum PDFOpener {
    /// Draws page by page, each with the text it holds. A file that is printed in part says which pages are missing; one
    /// with more than `OpeningBounds.pages` is not printed at all, since its beginning would pass for the whole.
    static func open(
        _ untrustedBytes: [UInt8], clock: DrawingClock = DrawingClock(), page sink: PageSink
    ) -> Opening {
        do throws(PDFReader.OpenError) {
            let reader = try PDFReader(untrustedBytes)
            let count = reader.pageCount
            if count < 1 { return .unreadable(Sentence("documents.pdf-damaged")) }
            if count > OpeningBounds.pages {
                let most = ["most": String(OpeningBounds.pages)]
                return .unreadable(Sentence("documents.pdf-too-many-pages", most, count: count))
            }
            var run = PDFRun(reader: reader, clock: clock)
            run.draw(into: sink)
            return run.opening
        } catch {
            return .unreadable(Sentence(error == .encrypted ? "documents.pdf-encrypted" : "documents.pdf-damaged"))
        }
    }
}

/// One pass over the pages of a PDF, noting what was not printed.
private struct PDFRun {
    let reader: PDFReader
    private var sheet = DocumentSheet()
    private var printed = 0
    private var words = ""
    private var clock: DrawingClock

    /// A page printed at less than half its size is likely to be too small to read.
    private static let smallestScale = 0.5

    init(reader: PDFReader, clock: DrawingClock) {
        self.reader = reader
        self.clock = clock
    }

    /// Hands every page to the sink, one at a time.
    mutating func draw(into sink: PageSink) {
        for number in 1...reader.pageCount {
            let place = ["page": String(number)]
            switch page(number) {
            case .drawn(let page):
                guard (try? sink(page)) != nil else { return sheet.leaveOut("pdf-cut-short", place) }
                printed += 1
            case .empty: sheet.note("pdf-page-empty", .note, place)
            case .failed(let rule): sheet.leaveOut(rule, place)
            }
        }
    }

    /// What came of it; a file of which no page was printed is named as a whole.
    var opening: Opening {
        guard printed > 0 else {
            return .unreadable(Sentence(sheet.blocks.isEmpty ? "documents.pdf-empty" : "documents.pdf-blank"))
        }
        var sheet = sheet
        if reader.hasScripts { sheet.note("pdf-scripts-not-run", .note) }
        if reader.hasAttachments { sheet.note("pdf-enclosures-not-printed", .hold) }
        return sheet.opening(words: words)
    }

    private enum Outcome {
        case drawn(PixelPage)
        /// Nothing is on it.
        case empty
        /// The rule that names why.
        case failed(String)
    }

    private mutating func page(_ number: Int) -> Outcome {
        guard let page = reader.openPage(number - 1), let size = PrintSize(width: page.width, height: page.height)
        else { return .failed("pdf-page-damaged") }
        do throws(PDFPage.DrawingError) {
            // Drawn before anything else is asked of it: what takes too long here takes too long to be read, too.
            let drawing = try seen(page, size)
            let grey = drawing.grey
            if Self.isBlank(drawing) { return try blank(page, size, hasPictures: drawing.hasPictures) }
            guard let pixels = Pixels(width: size.width, height: size.height, format: .grey8, bytes: grey, label: "")
            else { return .failed("pdf-page-damaged") }
            let place = ["page": String(number)]
            if !drawing.isWhole { sheet.note("pdf-picture-damaged", .hold, place) }
            if drawing.hasPictures || drawing.hasDrawings { sheet.note(OpenedItem.picturesRule, .note) }
            if size.scale < Self.smallestScale { sheet.note("pdf-page-reduced", .hold, place) }
            return .drawn(PixelPage(pixels: pixels, kind: .page, text: kept(Sanitiser.clean(page.text))))
        } catch {
            return .failed(error == .tooLong ? "pdf-page-too-long" : "pdf-page-damaged")
        }
    }

    /// The page as its sender saw it on a screen: who writes a letter with notes and strokes on a page does not know that
    /// some programs make them not for paper. Where that shows nothing, as a printer would print it.
    private mutating func seen(_ page: PDFPage, _ size: PrintSize) throws(PDFPage.DrawingError) -> PDFPage.Drawing {
        let seen = try drawn(page, size, for: .screen)
        return Self.isBlank(seen) ? try drawn(page, size, for: .paper) : seen
    }

    private static func isBlank(_ drawing: PDFPage.Drawing) -> Bool { drawing.grey.allSatisfy { $0 == 255 } }

    /// A page on which nothing is seen is empty where it holds no words and no picture, and draws nothing or only in
    /// white. Any other is one that Poppler could not draw.
    private mutating func blank(
        _ page: PDFPage, _ size: PrintSize, hasPictures: Bool
    ) throws(PDFPage.DrawingError) -> Outcome {
        let isWordless = Sanitiser.clean(page.text).allSatisfy(\.isWhitespace)
        guard isWordless, !hasPictures else { return .failed("pdf-page-blank") }
        guard page.hasGraphics else { return .empty }
        let isWhite = try drawn(page, size, on: .black).grey.contains { $0 != 0 }
        return isWhite ? .empty : .failed("pdf-page-blank")
    }

    private mutating func drawn(
        _ page: PDFPage, _ size: PrintSize, for purpose: PDFPage.Purpose = .paper, on ground: PDFPage.Ground = .white
    ) throws(PDFPage.DrawingError) -> PDFPage.Drawing {
        try clock.bounded { seconds throws(PDFPage.DrawingError) in
            try page.drawn(width: size.width, height: size.height, for: purpose, on: ground, within: seconds)
        }
    }

    /// The words of a page, as long as there is room for them.
    private mutating func kept(_ text: String) -> String? {
        guard text.contains(where: { !$0.isWhitespace }) else { return nil }
        guard words.utf8.count + text.utf8.count <= OpeningBounds.text else {
            sheet.note("text-cut-short", .hold)
            return nil
        }
        words += text + "\n"
        return text
    }
}
