internal import CPango
internal import CPoppler
public import Foundation

/// A PDF opened by Poppler to be looked at.
public final class PDFReader {
    /// Why a PDF cannot be opened.
    public enum OpenError: Error, Hashable, Sendable {
        /// A password is needed.
        case encrypted
        /// It is not a PDF, or damaged beyond reading.
        case damaged
    }

    private let document: OpaquePointer

    /// Opens the bytes of a PDF, without a password. Throws `OpenError`.
    public init(_ data: Data) throws(OpenError) {
        let bytes = data.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
        defer { g_bytes_unref(bytes) }
        var error: UnsafeMutablePointer<GError>?
        guard let document = poppler_document_new_from_bytes(bytes, nil, &error) else {
            let code = error?.pointee.code
            g_clear_error(&error)
            throw code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) ? .encrypted : .damaged
        }
        self.document = document
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

    /// How many pages there are.
    public var pageCount: Int { Int(poppler_document_get_n_pages(document)) }

    /// Who the document says made it: author, and the program it was written with.
    public var author: String? { string(poppler_document_get_author(document)) }

    /// The program the text was written with.
    public var creator: String? { string(poppler_document_get_creator(document)) }

    /// Whether a date of making or changing is told.
    public var tellsDate: Bool {
        poppler_document_get_creation_date(document) > 0 || poppler_document_get_modification_date(document) > 0
    }

    /// Whether files are attached.
    public var hasAttachments: Bool { poppler_document_has_attachments(document) != 0 }

    /// Whether it holds JavaScript.
    public var hasScripts: Bool { poppler_document_has_javascript(document) != 0 }

    /// Names of the fonts that are not embedded.
    public var fontsNotEmbedded: [String] {
        var names: [String] = []
        let info = poppler_font_info_new(document)
        defer { g_object_unref(UnsafeMutableRawPointer(info)) }
        var iterator: OpaquePointer?
        guard poppler_font_info_scan(info, Int32(pageCount), &iterator) != 0, let iterator else { return [] }
        defer { poppler_fonts_iter_free(iterator) }
        repeat {
            guard poppler_fonts_iter_is_embedded(iterator) == 0 else { continue }
            names.append(poppler_fonts_iter_get_name(iterator).map { String(cString: $0) } ?? "?")
        } while poppler_fonts_iter_next(iterator) != 0
        return names
    }

    /// What is to be known of a page.
    public struct PageFacts: Hashable, Sendable {
        /// Width in points.
        public var width: Double
        /// Height in points.
        public var height: Double
        /// The text, lines parted by `\n`.
        public var text: String
        /// Whether nothing at all is seen on it.
        public var isBlank: Bool
        /// Whether it links to something outside.
        public var hasLinks: Bool
    }

    /// Looks at a page, numbered from 0; `nil` where it cannot be read.
    public func page(_ index: Int) -> PageFacts? {
        guard let page = poppler_document_get_page(document, Int32(index)) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(page)) }
        var width = 0.0
        var height = 0.0
        poppler_page_get_size(page, &width, &height)
        let links = poppler_page_get_link_mapping(page)
        defer { poppler_page_free_link_mapping(links) }
        return PageFacts(
            width: width, height: height, text: string(poppler_page_get_text(page)) ?? "",
            isBlank: isBlank(page, width: width, height: height), hasLinks: links != nil)
    }

    /// Drawn at 36 dpi on white, a blank page leaves every pixel white.
    private func isBlank(_ page: OpaquePointer, width: Double, height: Double) -> Bool {
        let scale = 0.5
        let size = (Int32(max(1, min(4_000, width * scale))), Int32(max(1, min(4_000, height * scale))))
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.0, size.1) else { return false }
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_scale(context, scale, scale)
        poppler_page_render(page, context)
        cairo_destroy(context)
        return GreyPixels.read(surface, width: Int(size.0), height: Int(size.1)).allSatisfy { $0 == 255 }
    }

    /// Takes over a string that GLib allocated.
    private func string(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
        guard let pointer else { return nil }
        defer { g_free(pointer) }
        let text = String(cString: pointer)
        return text.isEmpty ? nil : text
    }
}
