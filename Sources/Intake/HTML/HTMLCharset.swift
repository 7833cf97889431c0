/// The charset that HTML names in itself, for HTML that comes without one.
enum HTMLCharset {
    /// Browsers look at this many bytes (HTML Living Standard, section 13.2.3.2); newsletters need a little more.
    private static let looked = 4_096

    /// The charset of the first `<meta charset=…>` or its older form.
    static func named(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(looked), as: UTF8.self)
        return head.firstMatch(of: /<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_\-]+)/.ignoresCase()).map {
            String($0.1)
        }
    }
}
