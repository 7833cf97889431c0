internal import Letters

/// `print-not-accepted`: where only handwriting is let in, a letter is copied out by hand and never printed.
enum PrintNotAccepted {
    static let rule = "print-not-accepted"

    /// A facility that takes e-mail prints letters itself.
    static func findings(at facility: Facility) -> [Finding] {
        let accepts = facility.rules.accepts
        guard !accepts.isEmpty, !accepts.contains(.print), !accepts.contains(.email) else { return [] }
        return [
            Finding(
                rule: rule, severity: .hold,
                sentence: Sentence("screening.print-not-accepted", ["facility": facility.name]))
        ]
    }
}
