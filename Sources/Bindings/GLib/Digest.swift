internal import CPango

/// SHA-256 (FIPS 180-4) by GLib, which is loaded anyway for Pango and GMime.
public struct Digest: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// Digests the bytes.
    public init(of data: some Sequence<UInt8>) {
        let checksum = g_checksum_new(G_CHECKSUM_SHA256)
        defer { g_checksum_free(checksum) }
        let whole: Void? = data.withContiguousStorageIfAvailable { Self.update(checksum, with: $0) }
        if whole == nil {
            Array(data).withUnsafeBufferPointer { Self.update(checksum, with: $0) }
        }
        var length: gsize = 32
        var bytes = [UInt8](repeating: 0, count: 32)
        g_checksum_get_digest(checksum, &bytes, &length)
        self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// SHA-1 in hexadecimal: a name that another program gives, never a proof.
    public static func sha1(of bytes: [UInt8]) -> String {
        let checksum = g_checksum_new(G_CHECKSUM_SHA1)
        defer { g_checksum_free(checksum) }
        bytes.withUnsafeBufferPointer { update(checksum, with: $0) }
        return String(cString: g_checksum_get_string(checksum))
    }

    /// GLib takes a length of type gssize, so more than `Int.max` bytes never come here.
    private static func update(_ checksum: OpaquePointer?, with buffer: UnsafeBufferPointer<UInt8>) {
        guard let start = buffer.baseAddress else { return }
        g_checksum_update(checksum, start, gssize(buffer.count))
    }
}

/// SHA-256 of bytes that arrive piece by piece.
public final class RunningDigest {
    private let checksum: OpaquePointer?

    /// Starts with nothing.
    public init() { checksum = g_checksum_new(G_CHECKSUM_SHA256) }

    deinit { g_checksum_free(checksum) }

    /// Takes the next bytes.
    public func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        g_checksum_update(checksum, start.assumingMemoryBound(to: UInt8.self), gssize(bytes.count))
    }

    /// 64 lower-case hexadecimal digits; no more bytes can be taken afterwards.
    public var hexadecimal: String { String(cString: g_checksum_get_string(checksum)) }
}
