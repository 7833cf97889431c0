internal import Bindings
internal import Letters

/// Gets the pixels out of a packed picture again: for screens, since PDFs take it as it is.
enum PictureUnpacker {
    /// The pixels as Cairo draws them; `nil` where the bytes are not what they should be.
    static func image(of packed: PackedPicture) throws -> PixelImage? {
        switch packed.encoding {
        case .ccittG4:
            guard let pixels = GroupFour.decode(packed.bytes, width: packed.width, height: packed.height) else {
                return nil
            }
            return try PixelImage(bilevel: pixels, width: packed.width, height: packed.height)
        case .greyJPEG:
            guard let picture = picture(of: packed)?.grey else { return nil }
            return try PixelImage(grey: picture.greyBytes, width: packed.width, height: packed.height)
        case .colourJPEG:
            guard let picture = picture(of: packed), picture.depth == 32 else { return nil }
            return try PixelImage(rgb: picture.rgbBytes, width: packed.width, height: packed.height)
        }
    }

    private static func picture(of packed: PackedPicture) -> Pix? {
        guard let picture = Pix(untrusted: packed.bytes) else { return nil }
        return picture.width == packed.width && picture.height == packed.height ? picture : nil
    }
}
