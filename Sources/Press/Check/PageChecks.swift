internal import Bindings
internal import Letters

/// What can be wrong with the pages of a PDF.
enum PageChecks {
    /// The findings; pages that could not be read are `nil`.
    static func findings(for pages: [PDFReader.PageFacts?]) -> [Finding] {
        unreadable(pages) + paper(pages) + blankSheets(pages) + addresses(pages) + links(pages)
    }

    private static func unreadable(_ pages: [PDFReader.PageFacts?]) -> [Finding] {
        pages.indices.filter { pages[$0] == nil }
            .map { PDFCheck.finding("page-unreadable", .hold, ["page": String($0 + 1)]) }
    }

    /// All pages on one paper, and that a paper we print on, to within 2 points.
    private static func paper(_ pages: [PDFReader.PageFacts?]) -> [Finding] {
        let odd = pages.indices.filter { index in
            guard let page = pages[index] else { return false }
            return !Paper.allCases.contains { matches(page, $0) }
        }
        if let first = odd.first {
            return [PDFCheck.finding("odd-paper", .note, ["page": String(first + 1)], count: odd.count)]
        }
        let used = Set(pages.compactMap { page in page.flatMap { page in Paper.allCases.first { matches(page, $0) } } })
        return used.count > 1 ? [PDFCheck.finding("mixed-paper", .note)] : []
    }

    private static func matches(_ page: PDFReader.PageFacts, _ paper: Paper) -> Bool {
        abs(page.width - paper.width) < 2 && abs(page.height - paper.height) < 2
            || abs(page.width - paper.height) < 2 && abs(page.height - paper.width) < 2
    }

    /// One blank page is the verso of a last sheet; two in a row are a sheet of blank paper, which is refused at gates.
    private static func blankSheets(_ pages: [PDFReader.PageFacts?]) -> [Finding] {
        let blank = pages.map { $0?.isBlank ?? false }
        if blank.first == true { return [PDFCheck.finding("blank-page", .hold, ["page": "1"])] }
        for index in blank.indices.dropFirst() where blank[index] && blank[index - 1] {
            return [PDFCheck.finding("blank-page", .hold, ["page": String(index)])]
        }
        return []
    }

    /// Addresses of senders must not be carried in.
    private static func addresses(_ pages: [PDFReader.PageFacts?]) -> [Finding] {
        let pattern = /[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+/
        let found = pages.indices.filter { pages[$0]?.text.contains(pattern) == true }
        guard let first = found.first else { return [] }
        return [PDFCheck.finding("mail-address", .note, ["page": String(first + 1)], count: found.count)]
    }

    private static func links(_ pages: [PDFReader.PageFacts?]) -> [Finding] {
        guard let first = pages.firstIndex(where: { $0?.hasLinks == true }) else { return [] }
        return [PDFCheck.finding("link", .note, ["page": String(first + 1)])]
    }
}
