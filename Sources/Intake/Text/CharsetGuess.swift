internal import Bindings

/// The charset that makes the best words of bytes whose charset nobody knows and that are not UTF-8.
struct CharsetGuess {
    /// Charsets that the mail uses elsewhere; a hint wins over all but plainly better sense.
    var hints: [String]

    /// Tried in this order; where two make equal sense, the earlier stays. Western Europe leads, since most letters
    /// are in Spanish.
    private static let candidates = [
        "windows-1252", "windows-1250", "windows-1251", "koi8-r", "windows-1253", "windows-1254", "windows-1255",
        "windows-1256", "cp874", "cp932", "euc-jp", "gb18030", "big5-hkscs", "cp949", "windows-1257", "iso-8859-2",
        "koi8-u", "iso-8859-5", "iso-8859-6", "iso-8859-7", "macintosh", "ibm850",
    ]

    /// Charsets of computers that hardly anybody has any more: they have to make better sense than the others.
    private static let bygone: Set<String> = ["macintosh", "ibm850"]
    private static let bygonePenalty = 0.05

    /// A guess is made on this much: more bytes do not change it, and so many conversions of a large file take long.
    private static let sample = 8_192

    /// A charset named elsewhere in the same mail gets this much for nothing.
    private static let hintBonus = 0.3

    /// Decodes by the best guess; says how many bytes even that leaves undecoded.
    func decode(_ bytes: [UInt8]) -> (text: String, decoding: CharsetDecoding) {
        let charset = guess(bytes)
        let converted = CharsetConverter(charset: charset)?.convert(bytes)
        let text = converted?.text ?? String(decoding: bytes, as: UTF8.self)
        return (text, CharsetDecoding(charset: charset, isGuess: true, undecodable: converted?.undecodable ?? 0))
    }

    /// The name of the likeliest charset.
    func guess(_ bytes: [UInt8]) -> String {
        let sample = Array(telling(bytes).prefix(Self.sample))
        var best = (charset: "windows-1252", score: -Double.infinity)
        let named = hints.filter { !Self.candidates.contains($0) && $0 != "utf-8" && $0 != "us-ascii" }
        for charset in Self.candidates + named {
            guard var score = score(of: sample, in: charset) else { continue }
            if hints.contains(charset) { score += Self.hintBonus }
            if Self.bygone.contains(charset) { score -= Self.bygonePenalty }
            if score > best.score + 1e-9 { best = (charset, score) }
        }
        return best.charset
    }

    /// The lines that have something to tell: a large file may have its first 8-bit byte far down.
    private func telling(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > Self.sample else { return bytes }
        return Array(bytes.split(separator: 0x0A).filter { $0.contains { $0 >= 0x80 } }.joined(separator: [0x0A]))
    }

    private func score(of sample: [UInt8], in charset: String) -> Double? {
        // The sample may end within a character: one stray byte at most is forgiven.
        guard let converted = CharsetConverter(charset: charset)?.convert(sample, stoppingAfter: 20) else { return nil }
        let penalty = Double(max(0, converted.undecodable - 1))
        return Plausibility.score(of: converted.text) - penalty * 0.25
    }
}
