internal import Bindings
public import Letters

extension PicturePacker {
    /// A packed picture without its colours; itself where it has none.
    ///
    /// - Throws: `PictureMissing` where the bytes are not what they should be.
    public static func grey(_ packed: PackedPicture) throws -> PackedPicture {
        guard packed.encoding == .colourJPEG else { return packed }
        guard let grey = Pix(untrusted: packed.bytes)?.grey,
            let pixels = Pixels(
                width: grey.width, height: grey.height, format: .grey8, bytes: grey.greyBytes, label: "")
        else { throw PictureMissing() }
        return try pack(pixels)
    }
}
