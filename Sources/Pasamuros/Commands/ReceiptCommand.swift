internal import ArgumentParser
internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Intake
internal import Ledger
internal import Letters

/// `receipt BUNDLE OUTCOME`: what came of a bundle at the gate, whole or in part, at any later time. Where a photograph of
/// the receipt shows the bundle's code, the code need not be typed.
struct ReceiptCommand: Command {
    static let configuration = CommandConfiguration(commandName: "receipt")
    @OptionGroup var globals: GlobalOptions
    @Argument var words: [String]
    @Option(parsing: .upToNextOption) var only: [String] = []
    @Option(parsing: .unconditional) var sheets: Int?
    @Option var note: String?
    @Option var photo: String?
    @Flag var correct = false

    func run(in office: Office) throws -> ExitStatus {
        guard let typedOutcome = words.last else { throw WrongCall.missingArgument }
        if words.count > 2 { throw WrongCall.tooMuch(words[2]) }
        guard let outcome = CopyState(rawValue: typedOutcome.lowercased()), CopyState.outcomes.contains(outcome) else {
            throw WrongCall.unknownOutcome(typedOutcome)
        }
        if words.count < 2, photo == nil { throw WrongCall.missingArgument }
        let desk = try office.desk()
        let seen = try photo.map { try self.seen(on: $0, at: desk, in: office) } ?? []
        let bundle = try desk.bundle(try code(among: seen))
        try desk.check(seen, against: bundle)
        let order = ReceiptOrder(
            outcome, only: try only.map { try Self.prisoner($0, in: desk.campaign) }, sheets: sheets, note: note,
            isCorrection: correct)
        let (answer, elsewhere) = try desk.receipt(order, for: bundle)
        try office.answer(BundleAnswer(answer)) {
            office.tell(Sentence("cli.receipt-\(outcome.rawValue)", ["code": answer.code.description]))
        }
        office.tell(stillOpen(in: answer, desk.campaign))
        if !elsewhere.isEmpty { office.tell(Refusal.elsewhere(elsewhere, of: answer.code)) }
        try keepPapers(order, of: answer, at: desk, in: office)
        return .done
    }

    /// Of whom it is not known yet what happened, where the bundle came back in part.
    private func stillOpen(in bundle: ClosedBundle, _ campaign: Campaign) -> [Sentence] {
        let open = Set(bundle.copies.map(\.prisoner)).subtracting(bundle.decided).sorted()
        guard !open.isEmpty, bundle.state != .cancelled else { return [] }
        let names = open.map { campaign.prisoner($0)?.name ?? $0.rawValue }.joined(separator: ", ")
        return [Sentence("cli.receipt-open", ["code": bundle.code.description, "people": names])]
    }

    /// The photograph and the record, once the outcome is noted.
    private func keepPapers(
        _ order: ReceiptOrder, of bundle: ClosedBundle, at desk: Desk, in office: Office
    ) throws {
        if let photo {
            let path = try desk.keep(photo: URL(filePath: photo), of: bundle, in: office.folder.url)
            office.tell(Sentence("cli.photo-kept", ["file": path]))
        }
        let build = try office.order(out: office.folder.url)
        if let record = try desk.writeRecord(of: order, for: bundle, build) {
            office.tell(Sentence("cli.record-made", ["file": record]))
        }
    }

    /// The codes on the photograph. One that shows none is kept too, where the code is typed.
    private func seen(on photo: String, at desk: Desk, in office: Office) throws -> [BundleCode] {
        try office.checkConfinement()
        do {
            return try desk.bundles(onPhoto: URL(filePath: photo), reader: office.reader)
        } catch let fault as ReceiptPhotoFault {
            guard words.count == 2, fault == .noCode else { throw fault }
            office.tell(Sentence("cli.photo-without-code"))
            return []
        }
    }

    private func code(among seen: [BundleCode]) throws -> String {
        if words.count == 2 { return words[0] }
        guard seen.count == 1 else { throw SeveralBundles() }
        return seen[0].description
    }

    private struct SeveralBundles: ExplainedError {
        var sentence: Sentence { Sentence("cli.photo-or-code") }
    }

    private static func prisoner(_ typed: String, in campaign: Campaign) throws -> PrisonerID {
        let id = PrisonerID(typed)
        guard campaign.prisoner(id) != nil else {
            throw Refusal.unknownPrisoner(id, candidates: campaign.prisoners.map(\.id))
        }
        return id
    }
}
