public import Foundation
public import Ledger
public import Letters

/// Where the campaign's letters are sorted: every command of the program, and later every button of a page, is one of its
/// methods. They take values and give values; wording, tables and JSON are somebody else's.
///
/// All methods throw `LedgerFault`, and those that name a letter `Refusal`.
public struct Desk {
    /// The campaign.
    public let campaign: Campaign
    /// Its ledger.
    public let ledger: Ledger
    /// What letters go through.
    public let stages: Stages

    /// Sets up the desk.
    public init(campaign: Campaign, ledger: Ledger, stages: Stages) {
        self.campaign = campaign
        self.ledger = ledger
        self.stages = stages
    }

    /// What of the campaign decides on states.
    public var policy: Policy { Policy(campaign, now: ledger.now) }

    /// The time it is by the ledger's clock.
    public var now: Date { ledger.now }

    /// Reads a code as a person typed it.
    /// - Throws: `Refusal.unknownLetter` where it cannot be a code.
    public func code(_ typed: String) throws(Refusal) -> LetterCode {
        guard let code = LetterCode(typed) else { throw Refusal.unknownLetter(typed) }
        return code
    }

    func prisoners(_ ids: [PrisonerID]) -> [Prisoner] { ids.compactMap(campaign.prisoner) }
}
