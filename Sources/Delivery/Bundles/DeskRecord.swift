internal import Foundation
internal import Ledger
public import Letters
internal import Typesetting
internal import Words

extension Desk {
    /// Makes the dated record of what happened at the gate to a bundle that was not simply received: for whoever stands by
    /// the people's rights. It names no sender and holds no word of a letter.
    ///
    /// The outcome is in the ledger already: where the sheet cannot be made, the command may be given again.
    /// - Returns: its path below the campaign folder; `nil` where the outcome asks for none.
    public func writeRecord(of order: ReceiptOrder, for bundle: ClosedBundle, _ build: BuildOrder) throws -> String? {
        guard let outcome = RefusalRecord.Outcome(rawValue: order.outcome.rawValue) else { return nil }
        guard case .outcome(let noted)? = bundle.history.last(where: { $0.happening.isOutcome })?.happening else {
            return nil
        }
        let folder = BundleFolder(in: build.folder)
        let name = folder.freeName("record", "pdf", in: bundle.path)
        let printer = try printer(for: build)
        let words = campaign.words
        let record = RefusalRecord(
            facility: campaign.facility(bundle.facility)?.name ?? bundle.facility.rawValue, bundle: bundle.code,
            outcome: outcome, people: try lines(of: bundle, for: noted.prisoners),
            counted: noted.sheets, note: (noted.note ?? "").split(separator: "\n").map(String.init),
            dated: ledger.now.written(in: words.language))
        let output = try folder.output()
        let path = "\(bundle.path.dropFirst(BundleFolder.name.count + 1))/\(name)"
        try printer.write(record, title: words("build.label-refusal"), at: path, to: output)
        try output.publish([path], replacing: [])
        return "\(BundleFolder.name)/\(path)"
    }

    /// What the bundle holds for those people; sheets as they are carried, covers too. Of bundles that earlier versions
    /// closed, only the letters' own sheets are known.
    private func lines(of bundle: ClosedBundle, for prisoners: [PrisonerID]) throws -> [PersonLine] {
        // In printing order, as the receipt has them.
        let order = bundle.places.map(\.copy.prisoner)
        let inOrder = order.indices.filter { order.firstIndex(of: order[$0]) == $0 }.map { order[$0] }
        return inOrder.filter(prisoners.contains).map { id in
            let places = bundle.places.filter { $0.copy.prisoner == id }
            let letters = places.map { PagesInOrder.sheets(pages: $0.pages, duplex: campaign.duplex) }.reduce(0, +)
            return PersonLine(
                name: campaign.prisoner(id)?.name ?? id.rawValue, number: campaign.prisoner(id)?.number,
                letters: places.count, sheets: bundle.packetSheets[id] ?? letters)
        }
    }
}

extension BundleHappening {
    fileprivate var isOutcome: Bool { if case .outcome = self { true } else { false } }
}
