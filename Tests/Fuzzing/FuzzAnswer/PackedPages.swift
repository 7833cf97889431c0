import Intake
import Letters
import Press
import Synchronization

/// The pages of one letter, packed as the ledger keeps them.
final class PackedPages: PictureShelf, Sendable {
    private let pictures = Mutex<[String: PackedPicture]>([:])

    func keep(_ page: PixelPage) throws -> Picture {
        let packed = try PicturePacker.pack(page.pixels)
        pictures.withLock { $0[packed.digest] = packed }
        return packed.picture(page.kind, text: page.text)
    }

    func packed(_ digest: String) -> PackedPicture? { pictures.withLock { $0[digest] } }
}
