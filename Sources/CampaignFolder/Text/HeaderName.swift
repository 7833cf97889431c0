internal import Foundation

/// Makes names of columns comparable: a mail merge once stopped without a word at an invisible space in a header.
enum HeaderName {
    /// The name without case, accents, spaces, underscores, hyphens and invisible characters.
    static func key(_ name: String) -> String {
        let folded = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        let kept = folded.unicodeScalars.filter { scalar in
            !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint && scalar != "_"
                && scalar != "-"
        }
        return String(String.UnicodeScalarView(kept))
    }
}
