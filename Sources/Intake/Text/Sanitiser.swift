internal import Foundation

/// Takes out of a text what is not for eyes: controls, invisible characters, marks that turn text around.
enum Sanitiser {
    /// NFC text; `\n` and tabs stay, as do U+02BC, emoji sequences and the ordinary bidi marks.
    static func clean(_ text: String) -> String {
        // Nothing of plain ASCII is taken out but controls, and most lines of most letters are that.
        if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }) { return text }
        var kept = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where isKept(scalar) {
            if isJoiner(scalar), !joins(scalars, at: index) { continue }
            if isTag(scalar), !isWithinFlag(scalars, at: index) { continue }
            kept.append(scalar)
        }
        return String(kept).precomposedStringWithCanonicalMapping
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0...0x1F, 0x7F...0x9F: false
        case 0xAD: false  // Soft hyphen: the typesetter breaks words by its own rules.
        case 0x200B, 0x2060...0x2064, 0xFEFF, 0x180E: false  // Widths of nothing: used to track and to mislead.
        case 0x202A...0x202E: false  // Embeddings and overrides (UAX #9): text that reads otherwise than it is.
        case 0x206A...0x206F, 0xFFF9...0xFFFC: false  // Deprecated format characters, anchors of annotations.
        case 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

    /// A joiner does something in emoji, Arabic and the scripts of India only: between others it is a hidden mark.
    private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index > 0 else { return false }
        return scalars[index - 1].value >= 0x590 && scalars[index - 1].value != 0x200C
    }

    private static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0000...0xE007F).contains(scalar.value) }

    /// Tags spell the flags of regions after a black flag (UTS #51, annex C); a flag has at most seven of them.
    private static func isWithinFlag(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before <= 7, isTag(scalars[before]) { before -= 1 }
        return before >= 0 && scalars[before].value == 0x1F3F4
    }
}
