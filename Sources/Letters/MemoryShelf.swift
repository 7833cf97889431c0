internal import Synchronization

/// A shelf in memory, with another behind it: for pictures that are made anew in each run, such as portraits.
public final class MemoryShelf: PictureShelf {
    private let pictures = Mutex<[String: PackedPicture]>([:])
    private let behind: (any PictureShelf)?

    /// Makes an empty shelf.
    ///
    /// - Parameter behind: where pictures are looked for that are not on this one.
    public init(before behind: (any PictureShelf)? = nil) { self.behind = behind }

    /// Puts a picture on the shelf under its digest.
    public func put(_ picture: PackedPicture, digest: String) {
        pictures.withLock { $0[digest] = picture }
    }

    /// The packed picture with this digest, from here or from behind.
    public func packed(_ digest: String) throws -> PackedPicture? {
        try pictures.withLock { $0[digest] } ?? behind?.packed(digest)
    }
}
