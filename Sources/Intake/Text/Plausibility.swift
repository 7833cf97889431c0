/// How much a text looks like words of some language, as against bytes read in the wrong charset.
enum Plausibility {
    /// From -1 (noise) to 1 (words), over the letters beyond ASCII; 0 where there are none.
    static func score(of text: String) -> Double {
        var total = 0.0
        var count = 0.0
        var before: Unicode.Scalar = " "
        var tally = FrequentLetters()
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x80 || (before.value >= 0x80 && scalar.properties.isAlphabetic) {
                total += score(of: scalar, after: before)
                count += 1
            }
            tally.note(scalar)
            before = scalar
        }
        return count == 0 ? 0 : total / count + tally.bonus
    }

    private static func score(of scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Double {
        let kind = Kind(scalar)
        let previous = Kind(before)
        switch (previous, kind) {
        case (_, .wrong): return -1
        case (_, .rare): return -0.4
        case (.latinPlain, .latinAccented), (.latinAccented, .latinPlain):
            return caseFits(before, scalar) ? (isIcelandic(scalar) || isIcelandic(before) ? 0.4 : 0.6) : -0.8
        case (.latinAccented, .latinAccented): return -0.3
        case (.cyrillic, .cyrillic), (.greek, .greek): return caseFits(before, scalar) ? 0.7 : -0.7
        case (.hebrew, .hebrew), (.arabic, .arabic), (.thai, .thai): return 0.6
        case (.cjk, .cjk): return 0.4
        case (.latinPlain, .cyrillic), (.latinPlain, .greek), (.latinPlain, .hebrew), (.latinPlain, .arabic),
            (.latinPlain, .thai):
            return -0.8
        case (.cyrillic, .latinPlain), (.greek, .latinPlain), (.hebrew, .latinPlain), (.arabic, .latinPlain),
            (.thai, .latinPlain):
            return -0.8
        case (.cyrillic, .mark), (.greek, .mark), (.latinPlain, .mark), (.latinAccented, .mark): return -0.3
        case (_, .mark): return 0.1
        default: return 0.2
        }
    }

    /// Letters of Icelandic alone, in whose places Turkish has three of its commonest.
    private static func isIcelandic(_ scalar: Unicode.Scalar) -> Bool { "ðþýÐÞÝ".unicodeScalars.contains(scalar) }

    /// Capitals begin words or fill them: small then capital is the sign of a wrong charset.
    private static func caseFits(_ before: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
        !(before.properties.isLowercase && scalar.properties.isUppercase)
    }

    /// What kind of character a scalar is, as far as telling charsets apart needs.
    private enum Kind {
        case latinPlain, latinAccented, cyrillic, greek, hebrew, arabic, thai, cjk, mark, rare, wrong, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A: self = .latinPlain
            case 0x80...0x9F, 0xFFFD, 0xE000...0xF8FF: self = .wrong
            case 0xAA, 0xBA, 0xA1, 0xBF, 0xAB, 0xBB, 0xA0, 0xB0, 0xB7, 0x2010...0x2026, 0x20AC, 0x3000...0x3002:
                self = .mark
            case 0xA2...0xBE, 0xD7, 0xF7, 0x192, 0x2C6, 0x2DC, 0x2030, 0x2020, 0x2021, 0x2122, 0x2500...0x25FF:
                self = .rare
            case 0xC0...0x24F: self = .latinAccented
            case 0x390, 0x3AA, 0x3AB, 0x3B0, 0x3CA, 0x3CB: self = .rare  // Greek with a diaeresis.
            case 0x370...0x3FF: self = .greek
            case 0x410...0x44F, 0x401, 0x451: self = .cyrillic
            case 0x400...0x4FF: self = .cyrillic
            case 0x5D0...0x5EA: self = .hebrew
            case 0x621...0x652, 0x67E, 0x686, 0x698, 0x6AF, 0x6CC: self = .arabic
            case 0xE01...0xE5B: self = .thai
            case 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E: self = .cjk
            case 0xFF61...0xFF9F: self = .rare
            default: self = .other
            }
        }
    }
}
