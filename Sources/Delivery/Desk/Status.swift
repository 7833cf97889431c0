internal import Foundation
internal import Ledger
internal import Letters

extension Desk {
    /// `status`: the account, and what the copies of ready letters came to, by facility and prisoner.
    /// - Throws: `Unbalanced` where the sums do not agree.
    public func status() throws -> StatusAnswer {
        let standings = try standings()
        let (bundles, messages) = (try ledger.bundles(), try ledger.messages())
        let unlisted = standings.keys.filter { campaign.prisoner($0) == nil }.sorted().map {
            Self.unlisted($0, bundles, messages)
        }
        let people = campaign.prisoners + unlisted
        let sections = facilities(of: unlisted).compactMap { facility -> StatusAnswer.Section? in
            let lines = people.filter { $0.facility == facility.id }.map { prisoner in
                Self.line(for: prisoner, standings[prisoner.id] ?? [], isListed: !unlisted.contains(prisoner))
            }
            return lines.isEmpty ? nil : StatusAnswer.Section(facility: facility, lines: lines)
        }
        let answers = try ledger.items().filter { $0.isAnswer && $0.state(under: policy) == .report }.count
        return StatusAnswer(
            answers: answers, account: try ledger.account(under: policy), sections: sections, bundles: bundles,
            messages: messages)
    }

    /// Somebody whose copies left, and whose row is gone from prisoners.csv since: known by the id alone, at the facility to
    /// which the last of their copies went.
    private static func unlisted(
        _ id: PrisonerID, _ bundles: [ClosedBundle], _ messages: [OutgoingMessage]
    ) -> Prisoner {
        let carried = bundles.last { $0.places.contains { $0.copy.prisoner == id } }?.facility
        let facility = carried ?? messages.last { $0.prisoner == id }?.facility
        return Prisoner(id: id, name: id.rawValue, facility: facility ?? FacilityID(""))
    }

    /// The campaign's facilities, and those at which only people are that are in no row any more.
    private func facilities(of unlisted: [Prisoner]) -> [Facility] {
        let gone = Set(unlisted.map(\.facility)).filter { campaign.facility($0) == nil }
        return campaign.facilities
            + gone.sorted { $0.rawValue < $1.rawValue }.map { Facility(id: $0, name: $0.rawValue) }
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

    private static func line(
        for prisoner: Prisoner, _ standings: [Standing], isListed: Bool
    ) -> StatusAnswer.Line {
        let copies = Dictionary(grouping: standings, by: \.state).mapValues(\.count)
        let waits = standings.filter { CopyState.open.contains($0.state) }.map(\.since).min()
        return StatusAnswer.Line(prisoner: prisoner, copies: copies, waitsSince: waits, isListed: isListed)
    }
}
