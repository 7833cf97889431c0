internal import Foundation
internal import Ledger
internal import Letters
internal import Words

extension Desk {
    /// `bundle`: closes a numbered bundle per facility of all that waits to go on paper.
    ///
    /// The files are made first, whole, and then the ledger is told of all bundles at once: whatever is killed when, every
    /// bundle that the ledger knows has its PDF. What was published and does not stand in the ledger is removed by the
    /// next run, where a note says that the killed run had only begun; a bundle without such a note stops everything.
    /// - Parameter alsoEmail: whether copies that could still be e-mailed go on paper too.
    /// - Throws: `UnknownBundleFolder`, `OutputError`, `LayoutError`, `Refusal.notOpen` where something changed meanwhile.
    public func close(_ order: BuildOrder, alsoEmail: Bool, progress: (BuildProgress) -> Void = { _ in }) throws
        -> CloseAnswer
    {
        let folder = BundleFolder(in: order.folder)
        try folder.checkAllKnown(Set(try ledger.bundles().map(\.path)))
        var answer = CloseAnswer(takenOut: try takeOutThoseWhoMoved())
        let printer = try printer(for: order)
        try layOut(with: printer, progress: progress)
        let plan = try paperPlan(alsoEmail: alsoEmail, &answer)
        let output = try folder.output()
        do {
            var drafts: [BundleDraft] = []
            for (index, bundle) in plan.bundles.enumerated() {
                let parts = try BundleParts(bundle, set: printer.pages)
                answer.tooLarge += parts.tooLarge
                for part in parts.parts { drafts.append(try freeze(part, with: printer, to: output)) }
                progress(.written(index + 1, of: plan.bundles.count))
            }
            try folder.closing.begin(drafts.map(Self.folderName(of:)))
            try output.publish(drafts.flatMap(Self.files), replacing: [])
            try ledger.close(drafts, under: policy)
            folder.closing.end()
            let codes = Set(drafts.map(\.code))
            answer.closed = try ledger.bundles().filter { codes.contains($0.code) }
            return answer
        } catch {
            output.discard()
            // Where the ledger did not take them, what was published of them goes; where it cannot be asked, the next run
            // finds out by the note.
            if let known = try? ledger.bundles().map(\.path) { try? folder.checkAllKnown(Set(known)) }
            throw error
        }
    }

    /// What goes on paper now; what is to be e-mailed first is counted.
    private func paperPlan(alsoEmail: Bool, _ answer: inout CloseAnswer) throws -> BundlePlan {
        let campaign = campaign
        var forEmail = 0
        let letters = try open { copy, state in
            guard !alsoEmail, let prisoner = campaign.prisoner(copy.prisoner), prisoner.status == .held,
                let facility = campaign.facility(prisoner.facility),
                Way.next(for: state, to: facility, in: campaign) == .email
            else { return true }
            forEmail += 1
            return false
        }
        answer.forEmail = forEmail
        let plan = BundlePlan(campaign: campaign, letters: letters, book: try BundleBook(ledger, under: policy))
        answer.waiting = plan.waiting.count
        return plan
    }

    private func freeze(
        _ bundle: BundlePlan.Bundle, with printer: BundlePrinter, to output: OutputFolder
    ) throws -> BundleDraft {
        let pages = try printer.pages(of: bundle)
        let name = BundleFolder.name(of: pages)
        let digest = try printer.write(pages, at: "\(name)/\(BundleFolder.document)", to: output)
        try printer.write(
            pages.family(organiser: campaign.organiser), title: campaign.words("build.label-family"),
            at: "\(name)/\(BundleFolder.family)", to: output)
        return BundleDraft(
            code: pages.code, facility: pages.facility.id, number: pages.ordinal.number, part: pages.ordinal.part,
            parts: pages.ordinal.parts, sheets: pages.pages.sheets, path: "\(BundleFolder.name)/\(name)",
            sha256: digest, places: pages.places, packetSheets: pages.packetSheets)
    }

    private static func files(of draft: BundleDraft) -> [String] {
        [BundleFolder.document, BundleFolder.family].map { "\(folderName(of: draft))/\($0)" }
    }

    private static func folderName(of draft: BundleDraft) -> String {
        draft.path.split(separator: "/").last.map(String.init) ?? ""
    }
}
