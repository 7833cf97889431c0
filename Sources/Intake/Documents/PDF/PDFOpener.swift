internal import Bindings
internal import Letters

/// A PDF -> its pages as pixels, with their words.
enum PDFOpener {
    /// Draws page by page, each with the text it holds. A file that is printed in part says which pages are missing; one
    /// with more than `OpeningBounds.pages` is not printed at all, since its beginning would pass for the whole.
    static func open(_ untrustedBytes: [UInt8], page sink: PageSink) -> Opening {
        do throws(PDFReader.OpenError) {
            let reader = try PDFReader(untrustedBytes)
            let count = reader.pageCount
            if count < 1 { return .unreadable(Sentence("documents.pdf-damaged")) }
            if count > OpeningBounds.pages {
                let most = ["most": String(OpeningBounds.pages)]
                return .unreadable(Sentence("documents.pdf-too-many-pages", most, count: count))
            }
            var run = PDFRun(reader: reader)
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

    /// A page printed at less than half its size is likely to be too small to read.
    private static let smallestScale = 0.5

    init(reader: PDFReader) { self.reader = reader }

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
        guard let page = reader.openPage(number - 1), let size = PrintSize(width: page.width, height: page.height),
            let grey = page.drawn(width: size.width, height: size.height),
            let pixels = Pixels(width: size.width, height: size.height, format: .grey8, bytes: grey, label: "")
        else { return .failed("pdf-page-damaged") }
        let text = Sanitiser.clean(page.text)
        if grey.allSatisfy({ $0 == 255 }) { return Self.isEmpty(page, text, size) ? .empty : .failed("pdf-page-blank") }
        if page.hasPictures { sheet.note(OpenedItem.picturesRule, .note) }
        if size.scale < Self.smallestScale { sheet.note("pdf-page-reduced", .hold, ["page": String(number)]) }
        return .drawn(PixelPage(pixels: pixels, kind: .page, text: kept(text)))
    }

    /// A page on which nothing is seen is empty where it holds no words and no picture, and draws nothing or only in
    /// white. Any other is one that Poppler could not draw.
    private static func isEmpty(_ page: PDFPage, _ text: String, _ size: PrintSize) -> Bool {
        guard text.allSatisfy(\.isWhitespace), !page.hasPictures else { return false }
        guard page.hasGraphics else { return true }
        return page.drawn(width: size.width, height: size.height, on: .black)?.contains { $0 != 0 } ?? false
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
