import Foundation
import Ledger
import Letters
import Testing
import Words

@testable import Delivery

/// What `again`, `collect` and `status` say of letters that have left.
@Suite struct RepeatTests {
    private let manuel = PrisonerID("manuel")
    private let jose = PrisonerID("jose")

    private func sorting(_ files: [String: String] = ["letters/manuel/a.txt": "uno"]) throws -> Sorting {
        let sorting = try Sorting(files)
        _ = try sorting.desk.collect()
        return sorting
    }

    /// Closes a bundle of one copy.
    private func bundle(_ copy: Copy, number: Int = 1, in sorting: Sorting) throws -> BundleCode {
        let draft = BundleDraft(
            code: BundleCode(digest: Array("bundle no. \(number)".utf8)), facility: FacilityID("cerss"), number: number,
            sheets: 3, path: "bundles/cerss-\(number)", sha256: String(repeating: "a", count: 64),
            places: [ClosedBundle.Place(copy: copy, firstPage: 3, pages: 1)])
        try sorting.ledger.close([draft], under: sorting.desk.policy)
        return draft.code
    }

    private func again(_ code: LetterCode, for people: PrisonerID..., in sorting: Sorting) throws {
        _ = try sorting.desk.again(code, for: people, why: "se perdió")
    }

    @Test func `again says that there is no such id, or that the letter is for others`() throws {
        let sorting = try sorting()
        let code = try sorting.code("letters/manuel/a.txt")
        _ = try bundle(Copy(of: code, for: manuel), in: sorting)
        let people = ["ana", "jose", "manuel"].map { PrisonerID($0) }
        #expect(throws: Refusal.unknownPrisoner(PrisonerID("nadie"), candidates: people)) {
            try again(code, for: PrisonerID("nadie"), in: sorting)
        }
        #expect(throws: Refusal.notFor(code, jose)) { try again(code, for: jose, in: sorting) }
    }

    @Test func `a letter whose copies wait again has left before, and one that may have been sent may have`() throws {
        let sorting = try sorting(["letters/manuel/a.txt": "uno", "letters/manuel/b.txt": "dos"])
        let code = try sorting.code("letters/manuel/a.txt")
        #expect(throws: Refusal.nothingToRepeat(code)) { try again(code, in: sorting) }
        let number = try bundle(Copy(of: code, for: manuel), in: sorting)
        #expect(throws: Refusal.impossibleStep(code, manuel, from: .bundled, to: .waiting)) {
            try again(code, in: sorting)
        }
        _ = try sorting.desk.receipt(ReceiptOrder(.returned), for: try sorting.ledger.bundle(number))
        try again(code, in: sorting)
        #expect(throws: Refusal.waitsAlready(code)) { try again(code, in: sorting) }

        let other = try sorting.code("letters/manuel/b.txt")
        let mail = try sorting.ledger.intend(
            MessageDraft(
                messageID: "a@example.org", facility: FacilityID("cerss"), prisoner: manuel,
                address: "social@example.net", sha256: String(repeating: "a", count: 64),
                copies: [Copy(of: other, for: manuel)]), under: sorting.desk.policy)
        #expect(throws: Refusal.inQuestion(other, message: mail)) { try again(other, in: sorting) }
        #expect(throws: Refusal.inQuestion(other, message: mail)) { try again(other, for: manuel, in: sorting) }
        for language in Words.Language.allCases {
            let sentence = Words(language)(Refusal.inQuestion(other, message: mail).sentence)
            #expect(sentence.contains("--was-sent \(mail)") && sentence.contains("--not-sent \(mail)"))
        }
    }

    @Test func `letters that stay with whom they were for are not counted as being for others`() throws {
        let sorting = try sorting([
            "letters/jose/sent.txt": "uno", "letters/jose/assigned.txt": "dos", "letters/jose/free.txt": "tres",
        ])
        let sent = try sorting.code("letters/jose/sent.txt")
        _ = try bundle(Copy(of: sent, for: jose), in: sorting)
        _ = try sorting.desk.assign(try sorting.code("letters/jose/assigned.txt"), to: [manuel])
        sorting.campaign.prisoners.removeAll { $0.id == jose }
        #expect(try sorting.desk.collect().readdressed == 1, "the third alone is a question now")
        #expect(try sorting.state("letters/jose/free.txt") == .question)
        #expect(try sorting.state("letters/jose/sent.txt") == .ready)
    }

    @Test func `whoever has no row any more keeps a line with the copies that left`() throws {
        let sorting = try sorting(["letters/jose/a.txt": "uno", "letters/manuel/b.txt": "dos"])
        let code = try bundle(Copy(of: try sorting.code("letters/jose/a.txt"), for: jose), in: sorting)
        sorting.campaign.prisoners.removeAll { $0.id == jose }
        let status = try sorting.desk.status()
        let lines = status.sections.flatMap(\.lines)
        #expect(status.sections.map(\.facility.id) == [FacilityID("cerss")])
        #expect(lines.filter { !$0.isListed }.map(\.prisoner.name) == ["jose"])
        #expect(lines.last?.copies == [.bundled: 1])
        let counted = lines.flatMap(\.copies.values).reduce(0, +)
        #expect(counted == status.account.copies.values.reduce(0, +) && counted == 2)
        // Also where the whole facility is gone.
        sorting.campaign.facilities[0].id = FacilityID("otro")
        #expect(try sorting.desk.status().sections.last?.facility.id == FacilityID("cerss"))
        #expect(try sorting.ledger.bundle(code).copies.count == 1)
    }

    @Test func `a correction without names is about those of whom something is noted`() throws {
        let sorting = try sorting(["letters/jose/a.txt": "uno", "letters/manuel/b.txt": "dos"])
        let copies = [
            Copy(of: try sorting.code("letters/jose/a.txt"), for: jose),
            Copy(of: try sorting.code("letters/manuel/b.txt"), for: manuel),
        ]
        let draft = BundleDraft(
            code: BundleCode(digest: Array("bundle no. 1".utf8)), facility: FacilityID("cerss"), number: 1, sheets: 3,
            path: "bundles/cerss-1", sha256: String(repeating: "a", count: 64),
            places: copies.map { ClosedBundle.Place(copy: $0, firstPage: 3, pages: 1) })
        let desk = sorting.desk
        try sorting.ledger.close([draft], under: desk.policy)
        func receipt(_ order: ReceiptOrder) throws -> ClosedBundle {
            try desk.receipt(order, for: try sorting.ledger.bundle(draft.code)).bundle
        }
        _ = try receipt(ReceiptOrder(.refused, only: [jose]))
        let corrected = try receipt(ReceiptOrder(.returned, isCorrection: true))
        #expect(corrected.decided == [jose])
        #expect(try desk.status().account.copies.filter { $0.value > 0 } == [.returned: 1, .bundled: 1])
        #expect(throws: Refusal.alreadyNoted(draft.code)) {
            _ = try receipt(ReceiptOrder(.returned, isCorrection: true))
        }
        #expect(try receipt(ReceiptOrder(.received)).state == .settled)
        #expect(try desk.status().account.copies.filter { $0.value > 0 } == [.returned: 1, .received: 1])
    }
}
