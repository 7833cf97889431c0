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
    private let bytes: OpaquePointer
    /// Draws the pages; opened once it is wanted.
    private lazy var splash = SplashDocument(sharing: bytes)

    /// Opens the bytes of a PDF, without a password. Throws `OpenError`.
    public init(_ bytes: some ContiguousBytes) throws(OpenError) {
        guard let bytes = bytes.withUnsafeBytes({ g_bytes_new($0.baseAddress, gsize($0.count)) }) else {
            preconditionFailure("g_bytes_new never returns NULL")
        }
        var error: UnsafeMutablePointer<GError>?
        guard let document = poppler_document_new_from_bytes(bytes, nil, &error) else {
            let code = error?.pointee.code
            g_clear_error(&error)
            g_bytes_unref(bytes)
            throw code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) ? .encrypted : .damaged
        }
        self.document = document
        self.bytes = bytes
        if let splash, splash.hasMoreFields(than: Self.mostFields) { throw .damaged }
    }

    /// Fields of a form that is honest. What has more would keep Poppler busy for hours before the first page.
    private static let mostFields = 50_000

    deinit {
        g_object_unref(UnsafeMutableRawPointer(document))
        g_bytes_unref(bytes)
    }

    /// How many pages there are.
    public var pageCount: Int { Int(poppler_document_get_n_pages(document)) }

    /// Who the document says made it: author, and the program it was written with.
    public var author: String? { string(poppler_document_get_author(document)) }

    /// The program the text was written with.
    public var creator: String? { string(poppler_document_get_creator(document)) }

    /// The document's XMP packet, if it has one.
    public var metadata: String? { string(poppler_document_get_metadata(document)) }

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

    /// A page, numbered from 0; `nil` where it cannot be read.
    public func openPage(_ index: Int) -> PDFPage? {
        guard index >= 0, index < pageCount else { return nil }
        return PDFPage(
            adopting: poppler_document_get_page(document, Int32(index)), number: index, splash: splash)
    }

    /// Looks at a page, numbered from 0; `nil` where it cannot be read.
    public func page(_ index: Int) -> PageFacts? {
        guard let page = openPage(index) else { return nil }
        return PageFacts(
            width: page.width, height: page.height, text: page.text, isBlank: isBlank(page), hasLinks: page.hasLinks)
    }

    /// Drawn at 36 dpi on white, a blank page leaves every pixel white.
    private func isBlank(_ page: PDFPage) -> Bool {
        let scale = 0.5
        let drawn = try? page.drawn(
            width: Int(max(1, min(4_000, page.width * scale))), height: Int(max(1, min(4_000, page.height * scale))))
        return drawn?.grey.allSatisfy { $0 == 255 } ?? false
    }

    /// Takes over a string that GLib allocated.
    private func string(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
        guard let pointer else { return nil }
        defer { g_free(pointer) }
        let text = String(cString: pointer)
        return text.isEmpty ? nil : text
    }
}
