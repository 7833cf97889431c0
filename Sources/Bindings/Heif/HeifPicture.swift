internal import CHeif

/// A HEIC, HEIF or AVIF file: what phones make of photographs. libheif turns it upright by itself.
public final class HeifPicture {
    private let context: OpaquePointer
    private let handle: OpaquePointer

    /// The size of the upright picture, by the header.
    public var header: PictureHeader {
        PictureHeader(
            width: Int(heif_image_handle_get_width(handle)), height: Int(heif_image_handle_get_height(handle)),
            bitsPerPixel: 32)
    }

    /// Reads the structure of the file, no pixels; `nil` where it is damaged.
    public init?(untrusted bytes: [UInt8]) {
        guard let context = heif_context_alloc() else { return nil }
        // What decodes is confined, and may not start threads as it likes.
        heif_context_set_max_decoding_threads(context, 0)
        var handle: OpaquePointer?
        let read = heif_context_read_from_memory(context, bytes, bytes.count, nil)
        if read.code == heif_error_Ok { _ = heif_context_get_primary_image_handle(context, &handle) }
        guard let handle else {
            heif_context_free(context)
            return nil
        }
        self.context = context
        self.handle = handle
    }

    deinit {
        heif_image_handle_release(handle)
        heif_context_free(context)
    }

    /// Decodes the main picture; `nil` where it is damaged.
    public func decoded() -> Pix? {
        let hasAlpha = heif_image_handle_has_alpha_channel(handle) != 0
        let chroma = hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB
        var image: OpaquePointer?
        guard heif_decode_image(handle, &image, heif_colorspace_RGB, chroma, nil).code == heif_error_Ok, let image
        else { return nil }
        defer { heif_image_release(image) }
        var stride = Int32(0)
        guard let plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride) else { return nil }
        let width = Int(heif_image_get_width(image, heif_channel_interleaved))
        let height = Int(heif_image_get_height(image, heif_channel_interleaved))
        guard width > 0, height > 0, Int(stride) >= width * (hasAlpha ? 4 : 3) else { return nil }
        return Pix(width: width, height: height, hasAlpha: hasAlpha) { plane + $0 * Int(stride) }
    }
}
