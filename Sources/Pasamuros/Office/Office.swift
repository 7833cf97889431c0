internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Intake
internal import Ledger
internal import Letters
internal import Words

/// What a command works with: the folder it was called on, the words, and where answers go.
struct Office {
    let folder: CampaignFolder
    let json: Bool
    let words: Words
    let terminal: Terminal
    /// Reads what came from outside.
    let reader: ConfinedReader
    /// Opens what came encrypted.
    let keyring: Keyring

    init(globals: GlobalOptions, words: Words, terminal: Terminal) {
        folder = CampaignFolder(at: URL(filePath: globals.folder, directoryHint: .isDirectory))
        json = globals.json
        self.words = words
        self.terminal = terminal
        let keys = words.keys
        reader = ConfinedReader(executable: Self.executable) { keys.contains($0) }
        keyring = Keyring(executable: Self.executable, terminal: Keyring.terminal)
    }

    /// This program, which is run again behind walls for what comes from outside.
    static let executable = "/proc/self/exe"

    /// Opens the campaign: the desk over its letters, and what is odd in its files.
    /// - Throws: `SetupError`, `LedgerFault`.
    func open() throws -> (desk: Desk, warnings: [Sentence]) {
        let loaded = try folder.load()
        let ledger = try Ledger(at: folder.ledgerURL)
        let stages = Stages(
            campaign: loaded.campaign, folder: folder.url, reader: reader,
            converters: .programs(executable: Self.executable, keyring: keyring),
            amends: .onThisMachine(keyring), ledger: ledger)
        let desk = Desk(campaign: loaded.campaign, ledger: ledger, stages: stages)
        return (desk, loaded.warnings.map(\.sentence))
    }

    /// The desk alone, for commands that only look: they do not repeat what is odd every time.
    func desk() throws -> Desk { try open().desk }

    /// Tells sentences to people, a line each.
    func tell(_ sentences: [Sentence]) { for sentence in sentences { tell(sentence) } }

    /// Tells a sentence to people.
    func tell(_ sentence: Sentence) { terminal.say(words(sentence)) }

    /// Does work that shows how far it is.
    func showingProgress<Result>(_ work: (ProgressLine) throws -> Result) rethrows -> Result {
        let line = ProgressLine(words: words, terminal: terminal)
        defer { line.finish() }
        return try work(line)
    }

    /// Certificates to trust in place of the system's, as other programs take them (`SSL_CERT_FILE`).
    static var authorities: URL? { ProcessInfo.processInfo.environment["SSL_CERT_FILE"].map { URL(filePath: $0) } }

    /// Answers: for a machine on standard output where `--json` asks for it, else as people read it.
    func answer(_ answer: some Encodable, _ people: () throws -> Void) throws {
        if json { try terminal.write(MachineAnswer.json(answer)) } else { try people() }
    }
}
