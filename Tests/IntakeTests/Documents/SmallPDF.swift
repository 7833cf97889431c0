import Foundation

/// PDFs written by hand, object by object (ISO 32000-1, 7.5), for one test each.
struct SmallPDF {
    /// What a page shows and what it uses for it.
    struct Page {
        var content = ""
        var width = 595
        var height = 842
        var resources = "/Font<</F 3 0 R>>"
        /// Entries beside those that have to be.
        var entries = ""

        /// A page with a line of text in Helvetica, which is not embedded.
        static func saying(_ words: String) -> Page { Page(content: "BT /F 24 Tf 72 700 Td (\(words)) Tj ET") }
        /// A page on which nothing is drawn.
        static let empty = Page()
    }

    var pages: [Page]
    /// Entries of the catalog beside those that have to be.
    var catalog = ""
    /// Objects beside those that have to be; the first has the number `firstExtra`.
    var extras: [String] = []

    /// The number of the first object of `extras` in a file of so many pages.
    static func firstExtra(pages: Int) -> Int { 4 + 2 * pages }

    /// A stream object.
    static func stream(_ entries: String, _ content: String) -> String {
        "<<\(entries)/Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
    }

    /// The file.
    var bytes: [UInt8] {
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<</Type/Catalog/Pages 2 0 R\(catalog)>>", "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ]
        for (index, page) in pages.enumerated() {
            let box = "/MediaBox[0 0 \(page.width) \(page.height)]/Resources<<\(page.resources)>>\(page.entries)"
            objects.append("<</Type/Page/Parent 2 0 R\(box)/Contents \(5 + 2 * index) 0 R>>")
            objects.append(Self.stream("", page.content))
        }
        return Self.file(objects + extras)
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var file = "%PDF-1.4\n"
        var places = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let place = String(file.utf8.count)
            places += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n\(places)trailer\n<</Root 1 0 R/Size \(objects.count + 1)>>\n"
        return Array((file + "startxref\n\(table)\n%%EOF\n").utf8)
    }
}
