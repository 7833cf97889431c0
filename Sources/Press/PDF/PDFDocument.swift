public import Typesetting

/// A document to be written: pages in printing order, and how a reader finds their way in them.
public struct PDFDocument: Sendable {
    /// An entry of the outline.
    public struct Bookmark: Hashable, Sendable {
        /// The words.
        public var title: String
        /// The page it leads to, from 1.
        public var page: Int
        /// Entries below it.
        public var children: [Bookmark]

        /// Makes an entry.
        public init(title: String, page: Int, children: [Bookmark] = []) {
            self.title = title
            self.page = page
            self.children = children
        }
    }

    /// The title that viewers show; never a sender, never a date.
    public var title: String
    /// The pages in printing order.
    public var pages: [Page]
    /// Labels by page, as viewers show them; as many as pages.
    public var labels: [String]
    /// The outline.
    public var outline: [Bookmark]

    /// Makes a document.
    public init(title: String, pages: [Page] = [], labels: [String] = [], outline: [Bookmark] = []) {
        self.title = title
        self.pages = pages
        self.labels = labels
        self.outline = outline
    }
}
