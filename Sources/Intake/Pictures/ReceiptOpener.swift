internal import Bindings
internal import Letters

/// Reads the codes in a photograph of a receipt: on the untrusted side, since photographs come from telephones of many
/// hands. What comes of it is text and nothing else: one paragraph for each code.
enum ReceiptOpener {
    static func open(_ untrustedBytes: [UInt8]) -> Opening {
        var codes: [String] = []
        do {
            try pages(of: untrustedBytes) { page in
                for code in self.codes(in: page) where !codes.contains(code) { codes.append(code) }
                // A file of many pages is not read on once it has told what it is.
                guard codes.count < ReceiptBounds.codes else { throw Enough() }
            }
        } catch let fault as PictureFault {
            return .unreadable(fault.sentence)
        } catch is PDFReader.OpenError {
            return .unreadable(Sentence("documents.pdf-damaged"))
        } catch {
            // Enough.
        }
        let blocks = codes.prefix(ReceiptBounds.codes).map { Block.paragraph([.text($0)]) }
        return Opening(Reading(kind: .letter, blocks: Array(blocks)))
    }

    private struct Enough: Error {}

    /// The pictures of a file: a photograph, or the pages that a scanner made, as a TIFF or as a PDF.
    private static func pages(of untrustedBytes: [UInt8], _ look: (Pix) throws -> Void) throws {
        guard Magic.isPDF(untrustedBytes) else {
            _ = try PictureDecoder(untrustedBytes).decode { try look($0.picture) }
            return
        }
        let reader = try PDFReader(untrustedBytes)
        for number in 0..<min(reader.pageCount, ReceiptBounds.pages) {
            guard let page = reader.openPage(number), let size = PrintSize(width: page.width, height: page.height),
                let drawing = try? page.drawn(width: size.width, height: size.height),
                let picture = Pix(grey: drawing.grey, width: size.width, height: size.height)
            else { continue }
            try look(picture)
        }
    }

    /// Looks at the picture as it is; then in black and white by what is around each pixel, which brings out what was
    /// taken in the dark, and faded copies.
    private static func codes(in picture: Pix) -> [String] {
        guard let grey = picture.grey else { return [] }
        let found = read(grey)
        guard found.isEmpty, let clear = grey.blackAndWhite(window: 20, strictness: 0.1)?.grey else { return found }
        return read(clear)
    }

    private static func read(_ grey: Pix) -> [String] {
        QRReader.read(grey: grey.greyBytes, width: grey.width, height: grey.height, most: ReceiptBounds.codes)
            .filter(ReceiptBounds.admits).map { String(decoding: $0, as: UTF8.self) }
    }
}
