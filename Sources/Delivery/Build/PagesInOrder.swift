internal import Letters
internal import Press
internal import Typesetting

/// Pages in printing order with their labels, where each part starts on a fresh sheet.
struct PagesInOrder {
    private(set) var pages: [Page] = []
    private(set) var labels: [String] = []
    private let duplex: Duplex

    init(duplex: Duplex) { self.duplex = duplex }

    /// One part alone: nothing follows that would need a fresh sheet, so no blank verso is added.
    init(of part: [Page], label: String, duplex: Duplex) {
        self.init(duplex: duplex)
        pages = part
        labels = part.indices.map { "\(label) \($0 + 1)" }
    }

    /// Sheets of paper.
    var sheets: Int { Self.sheets(pages: pages.count, duplex: duplex) }

    /// Sheets of paper that so many pages take.
    static func sheets(pages: Int, duplex: Duplex) -> Int { duplex.usesBothSides ? (pages + 1) / 2 : pages }

    /// Adds a part on a fresh sheet; a blank verso fills the last one.
    ///
    /// - Returns: the part's first page, from 1.
    @discardableResult
    mutating func add(_ part: [Page], label: String) -> Int {
        let first = pages.count + 1
        pages += part
        labels += part.indices.map { "\(label) \($0 + 1)" }
        fillSheet()
        return first
    }

    /// Adds a packet as it stands; its page count is even already where both sides are printed.
    mutating func append(_ other: PagesInOrder) -> Int {
        let first = pages.count + 1
        pages += other.pages
        labels += other.labels
        return first
    }

    private mutating func fillSheet() {
        guard duplex.usesBothSides, pages.count % 2 == 1, let last = pages.last else { return }
        pages.append(Page(width: last.width, height: last.height))
        labels.append("–")
    }
}
