/// How wide text is on a typewriter grid, as mail programs count when they break lines.
enum Columns {
    /// The columns a line takes: two for East Asian wide characters (UAX #11), none for marks.
    static func width(of line: some StringProtocol) -> Int {
        if line.utf8.allSatisfy({ $0 < 0x80 }) { return line.utf8.count }
        return line.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// Whether a character stands in scripts written without spaces, so that lines are joined without one.
    static func isSpaceless(_ character: Character?) -> Bool {
        guard let scalar = character?.unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFF: return true
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: return true  // Thai, Lao, Myanmar, Khmer.
        default: return false
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x300: 1
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFF:
            2
        default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
        }
    }
}
