internal import Bindings
internal import Letters

/// Reads the codes in a photograph of a receipt: on the untrusted side, since photographs come from telephones of many
/// hands. What comes of it is text and nothing else: one paragraph for each code.
enum ReceiptOpener {
    static func open(_ untrustedBytes: [UInt8]) -> Opening {
        var codes: [String] = []
        do {
            _ = try PictureDecoder(untrustedBytes).decode { decoded in
                for code in self.codes(in: decoded.picture) where !codes.contains(code) { codes.append(code) }
                // A file of many pages is not read on once it has told what it is.
                guard codes.count < ReceiptBounds.codes else { throw Enough() }
            }
        } catch let fault as PictureFault {
            return .unreadable(fault.sentence)
        } catch {
            // Enough.
        }
        let blocks = codes.prefix(ReceiptBounds.codes).map { Block.paragraph([.text($0)]) }
        return Opening(Reading(kind: .letter, blocks: Array(blocks)))
    }

    private struct Enough: Error {}

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
