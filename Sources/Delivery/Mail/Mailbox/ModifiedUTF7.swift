internal import Foundation

/// How IMAP writes the names of folders (RFC 3501, section 5.1.3).
enum ModifiedUTF7 {
    /// The name with everything but printable ASCII as `&…-`.
    static func encoded(_ name: String) -> String {
        var encoded = ""
        var pending: [UInt16] = []
        for scalar in name.unicodeScalars {
            guard (0x20...0x7E).contains(scalar.value) else {
                pending += Array(String(scalar).utf16)
                continue
            }
            encoded += flushed(&pending) + (scalar == "&" ? "&-" : String(scalar))
        }
        return encoded + flushed(&pending)
    }

    private static func flushed(_ pending: inout [UInt16]) -> String {
        guard !pending.isEmpty else { return "" }
        defer { pending = [] }
        let bytes = Data(pending.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        return "&" + bytes.base64EncodedString().replacing("=", with: "").replacing("/", with: ",") + "-"
    }
}
