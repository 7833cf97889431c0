internal import Bindings

/// Bytes into Unicode: by the declared charset where it can be right, else by the best guess, which says that it is one.
struct TextDecoder {
    /// Charsets that the mail uses elsewhere (its headers, its other parts): the likeliest where a part has none.
    var hints: [String] = []

    /// Decodes bytes of a text part or file. Line ends become `\n`.
    func decode(_ bytes: [UInt8], declared: String?) -> (text: String, decoding: CharsetDecoding) {
        let (text, decoding) = decodeWithItsLineEnds(withoutMark(bytes), declared: declared)
        return (LineEnds.normalised(text), decoding)
    }

    private func decodeWithItsLineEnds(
        _ bytes: [UInt8], declared: String?
    ) -> (text: String, decoding: CharsetDecoding) {
        if let marked = byMark(bytes) { return marked }
        let charset = CharsetNames.reading(of: declared)
        if let charset, charset.hasPrefix("iso-2022") || charset.hasPrefix("utf-7") || charset.hasPrefix("utf-16") {
            if let decoded = convert(bytes, from: charset) { return decoded }
        }
        if bytes.allSatisfy({ $0 < 0x80 }) { return sevenBit(bytes, declared: charset) }
        if let utf8 = String(validating: bytes, as: UTF8.self), !CharsetNames.mayLookLikeUTF8(charset) {
            let isGuess = charset != nil && charset != "utf-8"
            return (utf8, CharsetDecoding(charset: "utf-8", isGuess: isGuess))
        }
        return eightBit(bytes, declared: charset)
    }

    /// Seven bits mean ASCII, but for Japanese with its escape sequences (RFC 1468) and the rare EBCDIC and the like.
    private func sevenBit(_ bytes: [UInt8], declared: String?) -> (text: String, decoding: CharsetDecoding) {
        let japanese: [[UInt8]] = [Array("\u{1B}$B".utf8), Array("\u{1B}$@".utf8)]
        if bytes.contains(0x1B), japanese.contains(where: { bytes.contains($0) }),
            let decoded = convert(bytes, from: "iso-2022-jp-2"), decoded.decoding.undecodable == 0
        {
            return (decoded.text, CharsetDecoding(charset: "iso-2022-jp-2", isGuess: true))
        }
        return (String(decoding: bytes, as: UTF8.self), CharsetDecoding(charset: declared ?? "us-ascii"))
    }

    /// The declared charset if no byte speaks against it, else the guess; the declared one again where a guess makes
    /// no better sense of the bytes.
    private func eightBit(_ bytes: [UInt8], declared: String?) -> (text: String, decoding: CharsetDecoding) {
        let byDeclaration = declared.flatMap { convert(bytes, from: $0) }
        if let byDeclaration, byDeclaration.decoding.undecodable == 0 { return byDeclaration }
        let nearlyUTF8 = convertUTF8(bytes)
        // Letters of another charset are UTF-8 by chance once in many times: with twice as many whole ones as broken ones
        // it is UTF-8 that was damaged.
        if isMostlyRight(nearlyUTF8.text, undecodable: nearlyUTF8.decoding.undecodable, good: 2) { return nearlyUTF8 }
        if let byDeclaration,
            isMostlyRight(byDeclaration.text, undecodable: byDeclaration.decoding.undecodable, good: 50)
        {
            return byDeclaration
        }
        return CharsetGuess(hints: hints).decode(bytes)
    }

    /// A broken byte among so many good letters is damage on the way, not another charset.
    private func isMostlyRight(_ text: String, undecodable: Int, good least: Int) -> Bool {
        let good = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x80 && $1 != "\u{FFFD}" ? 1 : 0) }
        return good > 0 && undecodable * least <= good
    }

    private func convert(_ bytes: [UInt8], from charset: String) -> (text: String, decoding: CharsetDecoding)? {
        if charset == "utf-8" { return convertUTF8(bytes) }
        guard let converted = CharsetConverter(charset: charset)?.convert(bytes) else { return nil }
        return (converted.text, CharsetDecoding(charset: charset, undecodable: converted.undecodable))
    }

    private func convertUTF8(_ bytes: [UInt8]) -> (text: String, decoding: CharsetDecoding) {
        let text = String(decoding: bytes, as: UTF8.self)
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        let undecodable = isValid ? 0 : text.unicodeScalars.count { $0 == "\u{FFFD}" }
        return (text, CharsetDecoding(charset: "utf-8", undecodable: undecodable))
    }

    /// UTF-16 with its byte order mark, which some editors write; without one it is not guessed.
    private func byMark(_ bytes: [UInt8]) -> (text: String, decoding: CharsetDecoding)? {
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        guard let decoded = convert(bytes, from: "utf-16"), decoded.decoding.undecodable == 0 else { return nil }
        return decoded
    }

    /// A UTF-8 signature is no letter.
    private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
