internal import CGMime

/// uuencode, by which files were put into the text of mails before MIME (IEEE Std 1003.1, "uuencode").
public enum Uuencode {
    /// The bytes that the lines stand for, without those that say where the file begins and ends.
    public static func decoded(untrusted lines: [UInt8]) -> [UInt8] {
        MimeLibrary.start
        var state = GMimeEncoding()
        g_mime_encoding_init_decode(&state, GMIME_CONTENT_ENCODING_UUENCODE)
        let room = g_mime_encoding_outlen(&state, lines.count)
        return [UInt8](unsafeUninitializedCapacity: Int(room)) { output, count in
            count = lines.withUnsafeBytes { input in
                guard let start = input.bindMemory(to: CChar.self).baseAddress else { return 0 }
                return output.withMemoryRebound(to: CChar.self) { output in
                    Int(g_mime_encoding_step(&state, start, input.count, output.baseAddress))
                }
            }
        }
    }
}
