internal import Letters

/// Finds what would lead from the printed words to whoever wrote them: an e-mail address, a telephone number.
///
/// Mail signatures that no rule of `Cleaner` knows print with their numbers. A person may also want to be answered, so
/// the letter is not held and nothing is taken out: whoever prints is told, and decides.
enum TracesInLetter {
    /// More digits than a date or a span of years has.
    private static let fewestDigits = 9

    /// One finding for the letter, at the first block that has any; what is quoted inside it counts as well.
    static func findings(in blocks: [Block]) -> [Finding] {
        for (index, block) in blocks.enumerated() {
            for line in block.plainText.split(whereSeparator: \.isNewline) where isTrace(line) {
                return [
                    Finding(
                        rule: "sender-trace", severity: .note, excerpt: String(line), block: index,
                        sentence: Sentence("intake.finding-sender-trace"))
                ]
            }
        }
        return []
    }

    private static func isTrace(_ line: Substring) -> Bool {
        if Evidence.hasAddress(line) { return true }
        // Folding tells the digits of other scripts; most lines need none.
        return line.utf8.allSatisfy { $0 < 0x80 }
            ? Evidence.hasTelephone(line, digits: fewestDigits)
            : Evidence.hasTelephone(Fold.fold(line), digits: fewestDigits)
    }
}
