internal import Foundation
internal import Ledger
internal import Letters

extension Desk {
    /// `status`: the account, and what the copies of ready letters came to, by facility and prisoner.
    /// - Throws: `Unbalanced` where the sums do not agree.
    public func status() throws -> StatusAnswer {
        let standings = try standings()
        let sections = campaign.facilities.compactMap { facility -> StatusAnswer.Section? in
            let lines = campaign.prisoners.filter { $0.facility == facility.id }.map { prisoner in
                Self.line(for: prisoner, standings[prisoner.id] ?? [])
            }
            return lines.isEmpty ? nil : StatusAnswer.Section(facility: facility, lines: lines)
        }
        let answers = try ledger.items().filter { $0.isAnswer && $0.state(under: policy) == .report }.count
        return StatusAnswer(
            answers: answers, account: try ledger.account(under: policy), sections: sections,
            bundles: try ledger.bundles(),
            messages: try ledger.messages())
    }

    /// How a copy of a ready letter stands, and since when.
    private struct Standing {
        let state: CopyState
        let since: Date
    }

    private func standings() throws -> [PrisonerID: [Standing]] {
        let policy = policy
        var standings: [PrisonerID: [Standing]] = [:]
        for item in try ledger.items() where item.state(under: policy) == .ready {
            for recipient in item.recipients(under: policy) {
                let since = item.copies[recipient]?.since(under: policy) ?? item.collectedAt
                let state = item.copyState(for: recipient, under: policy)
                standings[recipient, default: []].append(Standing(state: state, since: since))
            }
        }
        return standings
    }

    private static func line(for prisoner: Prisoner, _ standings: [Standing]) -> StatusAnswer.Line {
        let copies = Dictionary(grouping: standings, by: \.state).mapValues(\.count)
        let waits = standings.filter { CopyState.open.contains($0.state) }.map(\.since).min()
        return StatusAnswer.Line(prisoner: prisoner, copies: copies, waitsSince: waits)
    }
}
