internal import Bindings
public import Letters
internal import Typesetting

/// Writes documents as PDF.
public enum PDFPress {
    /// Writes the document; its bytes go to `receive` as they are made.
    ///
    /// - Parameter pictures: where the pictures of the pages are. They go into the document as they are packed, each once.
    /// - Throws: what `receive` throws, `PictureMissing`, or Cairo's error.
    public static func write(
        _ document: PDFDocument, pictures: any PictureShelf = MemoryShelf(),
        to receive: @escaping (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let surface = try PDFSurface(receive: receive)
        surface.setTitle(document.title)
        let painter = PagePainter(context: surface.context, pictures: pictures, output: .pdf)
        for (index, page) in document.pages.enumerated() {
            let label = index < document.labels.count ? document.labels[index] : String(index + 1)
            surface.beginPage(width: page.width, height: page.height, label: label)
            // Setting a page's size makes Cairo forget what was recorded before: the root opens after it.
            if index == 0 { surface.context.beginTag("Document") }
            try painter.paint(page)
            if index == document.pages.count - 1 {
                add(document.outline, under: .root, to: surface)
                surface.context.endTag("Document")
            }
            surface.endPage()
        }
        try surface.finish()
    }

    private static func add(
        _ bookmarks: [PDFDocument.Bookmark], under parent: PDFSurface.OutlineEntry, to surface: borrowing PDFSurface
    ) {
        for bookmark in bookmarks {
            let entry = surface.addOutline(
                bookmark.title, page: bookmark.page, under: parent, open: !bookmark.children.isEmpty)
            add(bookmark.children, under: entry, to: surface)
        }
    }
}
