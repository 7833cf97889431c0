internal import ArgumentParser
internal import Delivery
internal import Ledger
internal import Letters

/// `receipt BUNDLE OUTCOME`: what came of a bundle at the gate, whole or in part, at any later time.
struct ReceiptCommand: Command {
    static let configuration = CommandConfiguration(commandName: "receipt")
    @OptionGroup var globals: GlobalOptions
    @Argument var bundle: String
    @Argument var outcome: String
    @Option(parsing: .upToNextOption) var only: [String] = []
    @Option var sheets: Int?
    @Option var note: String?
    @Flag var correct = false

    func run(in office: Office) throws -> ExitStatus {
        guard let outcome = CopyState(rawValue: outcome.lowercased()), CopyState.outcomes.contains(outcome) else {
            throw WrongCall.unknownOutcome(self.outcome)
        }
        if let sheets, sheets < 0 { throw WrongCall.badValue(String(sheets)) }
        let desk = try office.desk()
        let order = ReceiptOrder(
            outcome, only: try only.map { try Self.prisoner($0, in: desk.campaign) }, sheets: sheets, note: note,
            isCorrection: correct)
        let answer = try desk.receipt(order, for: try desk.bundle(bundle))
        try office.answer(BundleAnswer(answer)) {
            office.tell(Sentence("cli.receipt-\(outcome.rawValue)", ["code": answer.code.description]))
        }
        return .done
    }

    private static func prisoner(_ typed: String, in campaign: Campaign) throws -> PrisonerID {
        let id = PrisonerID(typed)
        guard campaign.prisoner(id) != nil else {
            throw Refusal.unknownPrisoner(id, candidates: campaign.prisoners.map(\.id))
        }
        return id
    }
}
