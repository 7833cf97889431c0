internal import Delivery
internal import Foundation
internal import Ledger
internal import Letters
internal import Words

/// What `status` shows: the sum over everything collected, each facility's people, then bundles and mails.
struct AccountPage {
    let words: Words

    /// The page.
    func text(of status: StatusAnswer) -> String {
        var sum = Table(right: [1])
        sum.add([words("cli.collected-in-all"), String(status.account.collected)])
        for state in LetterState.allCases {
            let answers = state == .report ? status.answers : 0
            let count = (status.account.letters[state] ?? 0) - answers
            sum.add([words("cli.letters-\(state.rawValue)"), String(count)])
            if answers > 0 { sum.add([words("cli.letters-answers"), String(answers)]) }
        }
        return sum.text + status.sections.map(section).joined() + bundles(status.bundles) + mails(status)
    }

    private func section(_ section: StatusAnswer.Section) -> String {
        var table = Table(right: [1])
        for line in section.lines {
            let since = line.waitsSince.map { words("cli.waits-since", ["day": day($0)]) }
            table.add([name(of: line), copies(line.copies), since ?? ""])
        }
        return "\n\(section.facility.name) (\(section.facility.id))\n" + table.text
    }

    private func name(of line: StatusAnswer.Line) -> String {
        line.isListed ? line.prisoner.name : words("cli.not-in-the-list", ["prisoner": line.prisoner.id.rawValue])
    }

    private func copies(_ copies: [CopyState: Int]) -> String {
        let parts = CopyState.allCases.compactMap { state in
            copies[state].map { words("cli.copies-\(state.rawValue)", count: $0) }
        }
        return parts.isEmpty ? words("cli.no-copies") : parts.joined(separator: ", ")
    }

    private func bundles(_ bundles: [ClosedBundle]) -> String {
        guard !bundles.isEmpty else { return "" }
        var table = Table()
        for bundle in bundles {
            let number = bundle.parts > 1 ? "\(bundle.number).\(bundle.part)" : String(bundle.number)
            table.add([
                bundle.code.description, "\(bundle.facility) \(number)",
                words("cli.bundle-letters", count: bundle.copies.count),
                state(of: bundle),
                day(bundle.history.last?.at ?? bundle.closedAt), bundle.path,
            ])
        }
        return "\n\(words("cli.bundles"))\n" + table.text
    }

    /// The state, and of how many people it is known already what happened where it is not of all.
    private func state(of bundle: ClosedBundle) -> String {
        let state = words("cli.bundle-state-\(bundle.state.rawValue)")
        guard !bundle.decided.isEmpty, bundle.state != .settled else { return state }
        let all = Set(bundle.copies.map(\.prisoner)).count
        return words("cli.bundle-in-part", ["state": state, "all": String(all)], count: bundle.decided.count)
    }

    private func mails(_ status: StatusAnswer) -> String {
        guard !status.messages.isEmpty else { return "" }
        let names = Dictionary(
            status.sections.flatMap(\.lines).map { ($0.prisoner.id, $0.prisoner.name) }, uniquingKeysWith: { $1 })
        var table = Table(right: [0])
        for message in status.messages {
            table.add([
                String(message.number), names[message.prisoner] ?? message.prisoner.rawValue,
                words("cli.bundle-letters", count: message.copies.count),
                words("cli.message-state-\(message.state.rawValue)"),
                day(message.history.last?.at ?? message.intendedAt),
            ])
        }
        return "\n\(words("cli.mails"))\n" + table.text
    }

    private func day(_ time: Date) -> String { time.formatted(.iso8601.year().month().day()) }
}
