internal import Bindings

/// Gets the pixels out of a picture file: upright, on white, no larger than is allowed.
struct PictureDecoder {
    /// One picture of a file.
    struct Decoded {
        /// The picture: black-and-white, grey or coloured.
        let picture: Pix
        /// Whether parts were missing and stand grey.
        var isDamaged = false
    }

    /// What is told besides the pictures.
    enum Remark: Hashable {
        /// A film of several pictures: only the first is printed.
        case firstOfFilm
        /// More pages than are read.
        case morePages
        /// A page that could not be read, by its number from 1.
        case page(Int, PictureFault)
        /// The file is damaged so that no page from this one on can be found.
        case rest(from: Int)
    }

    private let untrustedBytes: [UInt8]
    private let kind: PictureFileKind

    init(_ untrustedBytes: [UInt8]) throws(PictureFault) {
        guard let kind = PictureFileKind(beginning: untrustedBytes[...]) else { throw .unknownKind }
        self.untrustedBytes = untrustedBytes
        self.kind = kind
    }

    /// Decodes the file's pictures, one after the other; `take` throws where no more are wanted.
    func decode(_ take: (Decoded) throws -> Void) throws -> [Remark] {
        switch kind {
        case .tiff: return try decodePages(take)
        case .gif: return try decodeFilm(take)
        case .jpeg: try take(try jpeg())
        case .heif: try take(try heif())
        case .webp:
            guard let frame = MovingWebP.firstFrame(untrusted: untrustedBytes) else { break }
            try take(try PictureDecoder(frame).plain())
            return [.firstOfFilm]
        case .png, .bmp: break
        }
        if [.webp, .png, .bmp].contains(kind) { try take(try plain()) }
        return []
    }

    private func plain() throws(PictureFault) -> Decoded {
        guard let header = PictureHeader(untrusted: untrustedBytes) else { throw .damaged }
        try PictureBounds.check(header)
        return Decoded(picture: try upright(Pix(untrusted: untrustedBytes)))
    }

    private func jpeg() throws(PictureFault) -> Decoded {
        guard let header = PictureHeader(untrusted: untrustedBytes) else { throw .damaged }
        let shrinking = Self.shrinking(header)
        try PictureBounds.check(header, shrinking: shrinking)
        var warnings = 0
        let picture = Pix(untrustedJPEG: untrustedBytes, shrinking: shrinking, warnings: &warnings)
        return Decoded(picture: try upright(picture), isDamaged: warnings > 0)
    }

    /// How many times smaller a JPEG may be decoded and still have all the pixels that print needs.
    private static func shrinking(_ header: PictureHeader) -> Int {
        let (longer, shorter) = (max(header.width, header.height), min(header.width, header.height))
        let enough = PictureBounds.enough
        return [8, 4, 2].first { longer / $0 >= enough.longer && shorter / $0 >= enough.shorter } ?? 1
    }

    private func heif() throws(PictureFault) -> Decoded {
        guard let file = HeifPicture(untrusted: untrustedBytes) else { throw .damaged }
        try PictureBounds.check(file.header)
        guard let picture = file.decoded()?.plain else { throw .damaged }
        return Decoded(picture: picture)
    }

    private func decodeFilm(_ take: (Decoded) throws -> Void) throws -> [Remark] {
        guard let file = GifPicture(untrusted: untrustedBytes) else { throw PictureFault.damaged }
        try PictureBounds.check(file.header)
        guard let picture = file.decoded() else { throw PictureFault.damaged }
        let hasMore = file.hasMore()
        try take(Decoded(picture: picture))
        return hasMore ? [.firstOfFilm] : []
    }

    private func decodePages(_ take: (Decoded) throws -> Void) throws -> [Remark] {
        guard let file = TiffFile(untrusted: untrustedBytes) else { throw PictureFault.damaged }
        var remarks: [Remark] = []
        for number in 1...PictureBounds.pages {
            switch Result(catching: { () throws(PictureFault) in try self.page(of: file) }) {
            case .success(let decoded): try take(decoded)
            case .failure(let fault): remarks.append(.page(number, fault))
            }
            switch file.next() {
            case .page: continue
            case .damage: return remarks + [.rest(from: number + 1)]
            case .end:
                // A file of one page that cannot be read is told as one picture.
                if number == 1, case .page(_, let fault)? = remarks.first { throw fault }
                return remarks
            }
        }
        return remarks + [.morePages]
    }

    private func page(of file: TiffFile) throws(PictureFault) -> Decoded {
        try PictureBounds.check(file.header)
        guard let picture = file.decoded()?.upright(from: file.orientation) else { throw .damaged }
        return Decoded(picture: picture)
    }

    private func upright(_ picture: Pix?) throws(PictureFault) -> Pix {
        let orientation = PictureOrientation.told(by: untrustedBytes, of: kind)
        guard let upright = picture?.plain?.upright(from: orientation) else { throw .damaged }
        return upright
    }
}
