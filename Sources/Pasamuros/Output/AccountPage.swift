internal import Delivery
internal import Ledger
internal import Letters
internal import Words

/// What `status` shows: the sum over everything collected, then each facility's people.
struct AccountPage {
    let words: Words

    /// The page.
    func text(of status: StatusAnswer) -> String {
        var sum = Table(right: [1])
        sum.add([words("cli.collected-in-all"), String(status.account.collected)])
        for state in LetterState.allCases {
            sum.add([words("cli.letters-\(state.rawValue)"), String(status.account.letters[state] ?? 0)])
        }
        return sum.text + status.sections.map(section).joined()
    }

    private func section(_ section: StatusAnswer.Section) -> String {
        var table = Table(right: [1])
        for line in section.lines { table.add([line.prisoner.name, copies(line.copies)]) }
        return "\n\(section.facility.name) (\(section.facility.id))\n" + table.text
    }

    private func copies(_ copies: [CopyState: Int]) -> String {
        let parts = CopyState.allCases.compactMap { state in
            copies[state].map { words("cli.copies-\(state.rawValue)", count: $0) }
        }
        return parts.isEmpty ? words("cli.no-copies") : parts.joined(separator: ", ")
    }
}
