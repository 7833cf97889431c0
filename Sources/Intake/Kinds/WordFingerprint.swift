internal import Bindings
public import Letters

/// Tells whether two letters have the same words, however they were wrapped, quoted, capitalised or accented.
public enum WordFingerprint {
    /// SHA-256 (64 hexadecimal digits) of the letters and digits of the blocks; `nil` where there are none, since two
    /// letters of nothing but pictures are not the same letter.
    public static func of(_ blocks: [Block]) -> String? {
        var words: [UInt8] = []
        var isInWord = false
        for line in blocks.plainText.split(whereSeparator: \.isNewline) {
            for scalar in Fold.fold(line, limit: .max).unicodeScalars {
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isEmoji(scalar) {
                    words += Array(String(scalar).utf8)
                    isInWord = true
                } else if isInWord, scalar.properties.isWhitespace {
                    words.append(0x20)
                    isInWord = false
                }
            }
            if isInWord { words.append(0x20) }
            isInWord = false
        }
        return words.isEmpty ? nil : Digest(of: words).hexadecimal
    }

    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isEmoji && scalar.value > 0xFF
    }
}
