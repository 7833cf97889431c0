import Delivery
import Foundation
import Letters
import Testing

@Suite struct BundlePlanTests {
    private let campaign = Campaign(
        name: "Prueba",
        facilities: [Facility(id: FacilityID("sur"), name: "Sur"), Facility(id: FacilityID("norte"), name: "Norte")],
        prisoners: [
            Prisoner(id: PrisonerID("ana"), name: "Ana", facility: FacilityID("norte")),
            Prisoner(id: PrisonerID("eva"), name: "Eva", facility: FacilityID("sur")),
            Prisoner(id: PrisonerID("libre"), name: "Libre", facility: FacilityID("sur"), status: .released),
        ])

    private func ready(_ number: UInt8, day: Double?, for people: [String]) -> ReadyLetter {
        let digest = [UInt8](repeating: number, count: 32)
        let letter = Letter(
            code: LetterCode(digest: digest), source: SourceReference(path: "letters/\(number).eml"),
            digest: String(repeating: String(number), count: 64),
            reading: Reading(kind: .letter, received: day.map { Date(timeIntervalSince1970: $0 * 86_400) }),
            addressee: .people([]))
        return ReadyLetter(letter: letter, recipients: people.map { PrisonerID($0) })
    }

    @Test func `bundles follow the campaign's order, packets hold each copy once`() {
        let plan = BundlePlan(
            campaign: campaign, letters: [ready(1, day: 2, for: ["ana", "eva"]), ready(2, day: 1, for: ["ana"])])
        #expect(plan.bundles.map(\.facility.id.rawValue) == ["sur", "norte"])
        #expect(plan.bundles[0].packets.map(\.prisoner.name) == ["Eva"])
        #expect(plan.bundles[1].packets[0].letters.map(\.source.path) == ["letters/2.eml", "letters/1.eml"])
    }

    @Test func `letters without a date come last`() {
        let plan = BundlePlan(
            campaign: campaign, letters: [ready(1, day: nil, for: ["ana"]), ready(2, day: 9, for: ["ana"])])
        #expect(plan.bundles[0].packets[0].letters.map(\.source.path) == ["letters/2.eml", "letters/1.eml"])
    }

    @Test func `a copy for somebody released is not printed, and is told`() {
        let plan = BundlePlan(campaign: campaign, letters: [ready(1, day: 1, for: ["libre", "eva"])])
        #expect(plan.bundles.flatMap(\.packets).map(\.prisoner.name) == ["Eva"])
        #expect(plan.waiting.map(\.prisoner.name) == ["Libre"])
    }

    @Test func `a facility without letters has no bundle`() {
        #expect(BundlePlan(campaign: campaign, letters: []).bundles.isEmpty)
    }
}
