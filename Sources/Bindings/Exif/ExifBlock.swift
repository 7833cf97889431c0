internal import CExif

/// What a camera wrote about a picture (CIPA DC-008). Only how it held the picture is read; the rest names people and
/// places.
public enum ExifBlock {
    /// How the picture lies, 1 to 8; `nil` where it is not said.
    ///
    /// - Parameter bytes: a whole JPEG, or an EXIF block that begins with `Exif` and two zero bytes.
    public static func orientation(untrusted bytes: [UInt8]) -> Int? {
        guard let data = exif_data_new() else { return nil }
        defer { exif_data_unref(data) }
        exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION)
        exif_data_load_data(data, bytes, UInt32(clamping: bytes.count))
        guard let entry = pasamuros_exif_entry(data, EXIF_TAG_ORIENTATION)?.pointee, entry.format == EXIF_FORMAT_SHORT,
            entry.size >= 2, let value = entry.data
        else { return nil }
        let orientation = Int(exif_get_short(value, exif_data_get_byte_order(data)))
        return (1...8).contains(orientation) ? orientation : nil
    }
}
