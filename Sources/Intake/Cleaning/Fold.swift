internal import Foundation

/// Makes words comparable: no case, no accents, no invisible marks, one kind of apostrophe, space and digit.
enum Fold {
    /// The folded text, at most `limit` characters of it: a phrase stands near the start of what it is looked for in.
    static func fold(_ text: some StringProtocol, limit: Int = 600) -> String {
        let start = text.utf8.count > limit ? String(text.prefix(limit)) : String(text)
        if start.utf8.allSatisfy({ $0 < 0x80 }) { return start.lowercased() }
        let plain = start.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var folded = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars where !isInvisible(scalar) { folded.append(replacement(of: scalar)) }
        return String(folded)
    }

    /// The text without white space and invisible marks at its ends.
    static func trim(_ text: some StringProtocol) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }) else { return "" }
        guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(text[first...last])
    }

    /// Whether it is white space or a mark without a shape.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace || isInvisible(scalar)
    }

    /// Direction marks, zero-width spaces, byte order marks, soft hyphens: mail clients put them around names and
    /// quotes. The joiners U+200C and U+200D are left alone, since they change how Persian and emoji look.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00AD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0x061C, 0x0640: true
        default: false
        }
    }

    private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x00B4, 0x2032: return "'"
        case 0x2010...0x2015, 0x2212: return "-"
        case 0x00A0, 0x202F, 0x2007, 0x3000: return " "
        case 0x0131: return "i"
        case 0x03C2: return "σ"
        default: break
        }
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
            let digit = Unicode.Scalar(UInt32(0x30 + Int(value)))
        {
            return digit
        }
        return scalar
    }
}
