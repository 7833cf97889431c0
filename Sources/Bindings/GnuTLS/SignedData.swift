internal import CGnuTLS

/// What is signed in a message of the cryptographic syntax (RFC 5652, section 5): S/MIME that is signed and not locked.
public enum SignedData {
    /// The content, as it was before it was signed; whose signature it is, nobody looks at here.
    ///
    /// - Parameter der: the message in the binary form (BER or DER).
    /// - Returns: `nil` where it is damaged, locked, or holds a signature alone.
    public static func content(of der: [UInt8]) -> [UInt8]? {
        guard let size = UInt32(exactly: der.count), size > 0 else { return nil }
        var message: gnutls_pkcs7_t?
        guard gnutls_pkcs7_init(&message) == 0, let message else { return nil }
        defer { gnutls_pkcs7_deinit(message) }
        var bytes = der
        let isRead = bytes.withUnsafeMutableBufferPointer { buffer in
            var datum = gnutls_datum_t(data: buffer.baseAddress, size: size)
            return gnutls_pkcs7_import(message, &datum, GNUTLS_X509_FMT_DER) == 0
        }
        var content = gnutls_datum_t()
        guard isRead, gnutls_pkcs7_get_embedded_data(message, 0, &content) == 0, let data = content.data else {
            return nil
        }
        defer { pasamuros_gnutls_release(data) }
        return Array(UnsafeBufferPointer(start: data, count: Int(content.size)))
    }
}
