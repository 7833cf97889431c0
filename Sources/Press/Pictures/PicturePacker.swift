internal import Bindings
public import Letters

/// Packs pixels as they will stand in PDFs: compressed once, however many copies of a letter are printed.
///
/// The same pixels give the same bytes.
public enum PicturePacker {
    /// Why a picture cannot be packed: its size is beyond what the compressors take.
    public struct Refused: Error, Hashable, Sendable {}

    /// About so many bytes a picture of a photograph may take; one of a page of writing takes a third of it.
    public static let goal = 200_000
    /// What is tried, until the goal is reached: how much smaller a photograph is made (300 dpi become 225, then 150), and
    /// its quality, as libjpeg counts.
    private static let steps = [(1.0, 75), (1.0, 65), (0.75, 75), (0.75, 60), (0.5, 75), (0.5, 60), (0.5, 40)]

    /// Packs a picture: black and white as ITU-T T.6, grey and colours as JPEG.
    public static func pack(_ pixels: Pixels) throws -> PackedPicture {
        switch pixels.format {
        case .bilevel1: try fax(pixels)
        case .grey8: try jpeg(Pix(grey: pixels.bytes, width: pixels.width, height: pixels.height), .greyJPEG)
        case .rgb24: try jpeg(Pix(rgb: pixels.bytes, width: pixels.width, height: pixels.height), .colourJPEG)
        }
    }

    private static func fax(_ pixels: Pixels) throws -> PackedPicture {
        guard let bytes = GroupFour.encode(pixels.bytes, width: pixels.width, height: pixels.height) else {
            throw Refused()
        }
        return PackedPicture(width: pixels.width, height: pixels.height, encoding: .ccittG4, bytes: bytes)
    }

    /// The first of the steps that reaches the goal, or the last of them.
    private static func jpeg(_ picture: Pix?, _ encoding: PackedPicture.Encoding) throws -> PackedPicture {
        guard let picture else { throw Refused() }
        var packed: PackedPicture?
        for (factor, quality) in steps {
            guard let sized = picture.shrunk(by: factor), let bytes = sized.jpeg(quality: quality) else {
                throw Refused()
            }
            packed = PackedPicture(width: sized.width, height: sized.height, encoding: encoding, bytes: bytes)
            if bytes.count <= goal { break }
        }
        guard let packed else { throw Refused() }
        return packed
    }
}

extension PackedPicture {
    /// What it is known by: SHA-256 of the compressed bytes, 64 hexadecimal digits.
    public var digest: String { Digest(of: bytes).hexadecimal }

    /// The record of this picture in a letter.
    public func picture(_ kind: Picture.Kind, text: String? = nil) -> Picture {
        Picture(digest: digest, width: width, height: height, kind: kind, text: text)
    }
}
