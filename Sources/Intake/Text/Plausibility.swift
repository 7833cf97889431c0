/// How much a text looks like words of some language, as against bytes read in the wrong charset.
///
/// A text is in one language. So its letters beyond ASCII all belong to one alphabet, and the common letters and the
/// small words of that language are common in it.
enum Plausibility {
    /// The higher, the likelier: below 0 is noise, above 0.5 are words. 0 where there is nothing beyond ASCII.
    static func score(of text: String) -> Double {
        var tally = LetterTally()
        var total = 0.0
        var before: Unicode.Scalar = " "
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar.value >= 0x80 || (before.value >= 0x80 && scalar.properties.isAlphabetic) {
                total += score(of: scalar, after: before, next: index + 1 < scalars.count ? scalars[index + 1] : " ")
                tally.judged += 1
            }
            tally.note(scalar)
            before = scalar
        }
        guard tally.judged > 0 else { return 0 }
        let words = FunctionWords.shares(of: FunctionWords.words(of: text))
        return total / Double(tally.judged) + tally.scriptScore + LatinAlphabets.score(of: tally, functionWords: words)
    }

    /// One character beside its neighbours.
    private static func score(of scalar: Unicode.Scalar, after before: Unicode.Scalar, next: Unicode.Scalar) -> Double {
        if isWrong(scalar) { return -1 }
        if let script = LetterTally.Script(scalar) {
            if let other = LetterTally.Script(before), other != script { return -0.8 }
            // Capitals begin words or fill them: small then capital is the sign of a wrong charset.
            return before.properties.isLowercase && scalar.properties.isUppercase ? -0.8 : 0.5
        }
        if isMark(scalar) {
            let isWithinWord = before.properties.isAlphabetic && next.properties.isAlphabetic
            return isWithinWord && scalar != "’" && scalar != "·" ? -0.3 : 0.1
        }
        return scalar.properties.generalCategory == .nonspacingMark ? 0.1 : -0.5
    }

    /// No character at all, a control character, one of private use.
    private static func isWrong(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0xFFFD, 0xE000...0xF8FF: true
        default: false
        }
    }

    /// Marks that people write; boxes, fractions and currencies are found where no mark was meant.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0xA1, 0xAA, 0xAB, 0xB0, 0xB7, 0xBA, 0xBB, 0xBF, 0x2010...0x2026, 0x20AC, 0x3000...0x3002: true
        default: false
        }
    }
}
