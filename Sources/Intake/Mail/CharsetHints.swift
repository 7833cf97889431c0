/// Charsets that a mail names anywhere in its first lines: the likeliest ones for a part that names none.
enum CharsetHints {
    /// Headers of the mail and of its first parts lie in here.
    private static let looked = 16_384

    /// The charsets of encoded words (RFC 2047) and `charset=` parameters, as they are read, each once.
    static func find(in bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes.prefix(looked), as: UTF8.self)
        var found: [String] = []
        for match in text.matches(of: /=\?([A-Za-z0-9_\-]+)\?[QqBb]\?|charset="?([A-Za-z0-9_\-]+)/.ignoresCase()) {
            guard let charset = CharsetNames.reading(of: String(match.1 ?? match.2 ?? "")) else { continue }
            if charset != "utf-8", !found.contains(charset) { found.append(charset) }
        }
        return found + ofLanguages(in: text).filter { !found.contains($0) }
    }

    /// Content-Language (RFC 3282) says which charset the older programs of that language wrote.
    private static func ofLanguages(in text: String) -> [String] {
        guard let match = text.firstMatch(of: /(?:^|\n)content-language:[ \t]*([a-z]{2})/.ignoresCase()) else {
            return []
        }
        return charsets[match.1.lowercased()] ?? []
    }

    private static let charsets: [String: [String]] = [
        "ru": ["windows-1251", "koi8-r"], "uk": ["windows-1251"], "bg": ["windows-1251"], "el": ["windows-1253"],
        "ja": ["cp932", "euc-jp"], "zh": ["gb18030", "big5-hkscs"], "ko": ["cp949"], "tr": ["windows-1254"],
        "pl": ["windows-1250"], "cs": ["windows-1250"], "hu": ["windows-1250"], "he": ["windows-1255"],
        "ar": ["windows-1256"], "fa": ["windows-1256"], "th": ["cp874"],
    ]
}
