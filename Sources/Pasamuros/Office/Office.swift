internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Ledger
internal import Words

/// What a command works with: the folder it was called on, the words, and where answers go.
struct Office {
    let folder: CampaignFolder
    let json: Bool
    let words: Words
    let terminal: Terminal

    init(globals: GlobalOptions, words: Words, terminal: Terminal) {
        folder = CampaignFolder(at: URL(filePath: globals.folder, directoryHint: .isDirectory))
        json = globals.json
        self.words = words
        self.terminal = terminal
    }

    /// The desk over the campaign's letters.
    /// - Parameter tellingWarnings: whether what is odd in the campaign's files is told; commands that only look do not.
    /// - Throws: `SetupError`, `LedgerFault`.
    func desk(tellingWarnings: Bool = false) throws -> Desk {
        let loaded = try folder.load()
        if tellingWarnings { for warning in loaded.warnings { terminal.say(words(warning.sentence)) } }
        let ledger = try Ledger(at: folder.ledgerURL)
        let stages = Stages(campaign: loaded.campaign, folder: folder.url)
        return Desk(campaign: loaded.campaign, ledger: ledger, stages: stages)
    }

    /// Answers: for a machine on standard output where `--json` asks for it, else as people read it.
    func answer(_ answer: some Encodable, _ people: () throws -> Void) throws {
        if json { try terminal.write(MachineAnswer.json(answer)) } else { try people() }
    }
}
