internal import Delivery
internal import Letters
internal import Words

/// What `list` shows: one line a letter. Who sent it is not in it: that is told by `show` alone.
struct LetterTable {
    let words: Words

    /// The table, with a line of headings; empty where there are no letters.
    func text(of letters: [LetterAnswer]) -> String {
        guard !letters.isEmpty else { return "" }
        var table = Table(right: [4])
        table.add([
            words("cli.column-code"), words("cli.column-state"), words("cli.column-for"),
            words("cli.column-language"), words("cli.column-pages"), words("cli.column-source"),
        ])
        for letter in letters {
            table.add([
                letter.id.description, words("cli.state-\(letter.state.rawValue)"), people(letter),
                letter.language ?? "", letter.pages.map { String($0) } ?? "", letter.source.description,
            ])
        }
        return table.text
    }

    private func people(_ letter: LetterAnswer) -> String {
        if let original = letter.duplicateOf { return words("cli.same-as", ["other": original.description]) }
        if !letter.recipients.isEmpty { return letter.recipients.map(\.rawValue).joined(separator: ", ") }
        guard !letter.candidates.isEmpty else { return "" }
        return words("cli.maybe", ["people": letter.candidates.map(\.rawValue).joined(separator: ", ")])
    }
}
