import Bindings
import Letters
import Measure
import TestSupport

/// Makes photographs as telephones send them: 12 megapixels, 2 to 4 MB, no two alike.
struct PhotoMaker {
    private static let (width, height) = (4_000, 3_000)
    private let page: Pixels
    private let view: Pixels

    init() {
        guard let page = DrawnPictures.photographedPage(width: Self.width, height: Self.height),
            let view = DrawnPictures.photograph(width: Self.width, height: Self.height)
        else { preconditionFailure("the sizes fit") }
        (self.page, self.view) = (page, view)
    }

    /// A page of handwriting on a table, as JPEG.
    func pageOfWriting(_ number: Int) -> [UInt8] {
        Self.jpeg(Pix(grey: Self.grainy(page, number), width: Self.width, height: Self.height))
    }

    /// A picture of a place, as JPEG.
    func photograph(_ number: Int) -> [UInt8] {
        Self.jpeg(Pix(rgb: Self.grainy(view, number), width: Self.width, height: Self.height))
    }

    /// Each with its own light, and the noise that sensors have, which is most of what a JPEG of a telephone holds.
    private static func grainy(_ pixels: Pixels, _ number: Int) -> [UInt8] {
        var grain = Grain(seed: number)
        let light = 240 + Int(grain.next() >> 60)
        return pixels.bytes.map { byte in
            UInt8(clamping: Int(byte) * light / 256 + Int(grain.next() >> 60) - 8)
        }
    }

    private static func jpeg(_ picture: Pix?) -> [UInt8] {
        guard let bytes = picture?.jpeg(quality: 85) else { preconditionFailure("libjpeg takes what was drawn") }
        return bytes
    }
}
