internal import Foundation

/// Folds words so that spellings that mean the same compare equal: capitals, accents, widths, Arabic and Hebrew points.
enum Folding {
    /// The folded text. Marks that make another letter (kana voicing, Indic vowels) stay.
    static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in scalars(text) where !isDropped(scalar) {
            if let replacement = replacements[scalar] {
                folded.append(contentsOf: replacement.unicodeScalars)
            } else if scalar.properties.isUppercase {
                folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else {
                folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static func scalars(_ text: String) -> String.UnicodeScalarView {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.unicodeScalars }
        return text.decomposedStringWithCompatibilityMapping.unicodeScalars
    }

    /// Apostrophes of all kinds, the glottal stop of Mayan names among them; they count as nothing inside a word.
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2C8, 0x2CA, 0x2CB, 0x2018...0x201B, 0x2032, 0xA78B, 0xA78C, 0xFF07: true
        default: false
        }
    }

    /// Accents, Hebrew points, Arabic vowel signs and lengthening, and what cannot be seen.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0xAD, 0x200B...0x200F,
            0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
            true
        default: isApostrophe(scalar)
        }
    }

    private static let replacements: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
        "đ": "d", "Đ": "d", "ı": "i", "ς": "σ", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ך": "כ", "ם": "מ", "ן": "נ",
        "ף": "פ", "ץ": "צ",
    ]
}
