internal import CPango

/// A PDF being written: pages, outline and labels, page after page.
///
/// `~Copyable`, since there is one writer, and nothing can be drawn after `finish()`.
public struct PDFSurface: ~Copyable {
    /// Where to draw the current page.
    public let context: DrawingContext
    private let surface: Handle
    private let sink: ByteSink

    private final class Handle {
        let pointer: OpaquePointer
        init(adopting pointer: OpaquePointer) { self.pointer = pointer }
        deinit { cairo_surface_destroy(pointer) }
    }

    /// An entry of the outline, to hang others below.
    public struct OutlineEntry: Sendable {
        fileprivate let id: Int32
        /// The top of the outline.
        public static let root = OutlineEntry(id: Int32(CAIRO_PDF_OUTLINE_ROOT))
    }

    /// Starts a PDF whose bytes go to `receive` as they are made.
    ///
    /// The document says nothing of host, user or time: Cairo would write its creation date, so a fixed one is set, which
    /// also makes two runs alike.
    public init(receive: @escaping (UnsafeRawBufferPointer) throws -> Void) throws(CairoError) {
        sink = ByteSink(receive)
        guard
            let pointer = cairo_pdf_surface_create_for_stream(
                writeToSink, Unmanaged.passUnretained(sink).toOpaque(), 612, 792)
        else { preconditionFailure("cairo_pdf_surface_create_for_stream never returns NULL") }
        surface = Handle(adopting: pointer)
        context = DrawingContext(on: pointer)
        try CairoError.check(cairo_surface_status(pointer))
        cairo_pdf_surface_set_metadata(pointer, CAIRO_PDF_METADATA_CREATE_DATE, "")
        cairo_pdf_surface_restrict_to_version(pointer, CAIRO_PDF_VERSION_1_5)
    }

    /// The title that viewers show.
    public func setTitle(_ title: String) {
        cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_TITLE, title)
    }

    /// Starts a page of that size in points, under the label that viewers show for it.
    public func beginPage(width: Double, height: Double, label: String) {
        precondition(width.isFinite && height.isFinite && width > 0 && height > 0, "a page has a size")
        cairo_pdf_surface_set_size(surface.pointer, width, height)
        cairo_pdf_surface_set_page_label(surface.pointer, label)
    }

    /// Ends the page.
    public func endPage() { context.showPage() }

    /// Adds an entry that leads to a page.
    ///
    /// - Parameter page: the page's number, from 1; it must have been begun.
    public func addOutline(_ title: String, page: Int, under parent: OutlineEntry, open: Bool = false) -> OutlineEntry {
        let flags = open ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0)
        return OutlineEntry(
            id: cairo_pdf_surface_add_outline(surface.pointer, parent.id, title, "page=\(page) pos=[0 0]", flags))
    }

    /// Writes what is left. Throws the first error of the receiving closure, or Cairo's own.
    public consuming func finish() throws {
        let failure = context.failure
        cairo_surface_finish(surface.pointer)
        if let error = sink.firstError { throw error }
        if let failure { throw failure }
        try CairoError.check(cairo_surface_status(surface.pointer))
    }
}
