internal import Letters

/// What is gathered of one letter while its pieces are read, one after the other.
struct LetterSheet {
    private(set) var blocks: [Block] = []
    private(set) var cuts: [Cut] = []
    private(set) var findings: [Finding] = []
    private var attachments = 0

    /// Adds a piece's blocks and cuts.
    mutating func add(_ blocks: [Block], cuts: [Cut] = []) {
        self.blocks += blocks
        self.cuts += cuts
    }

    /// Adds the notice in place of an attachment; its name goes to the cuts, never on the page.
    mutating func add(_ attachment: Attachment) {
        attachments += 1
        let number = ["number": String(attachments)]
        findings.append(
            Finding(
                rule: "attachment-not-printed", severity: .hold, block: blocks.count,
                sentence: Sentence("intake.finding-attachment-\(attachment.kind.rawValue)", number)))
        blocks.append(.notice(Sentence("intake.attachment-not-printed-\(attachment.kind.rawValue)", number)))
        cuts.append(Cut(kind: .attachment, text: attachment.name))
    }

    /// Notes a rule about the whole letter, once.
    mutating func note(_ rule: String, _ severity: Finding.Severity, _ arguments: [String: String] = [:]) {
        guard !findings.contains(where: { $0.rule == rule && $0.sentence.arguments == arguments }) else { return }
        findings.append(
            Finding(rule: rule, severity: severity, sentence: Sentence("intake.finding-\(rule)", arguments)))
    }

    /// Says where a charset was guessed.
    mutating func note(_ decoding: CharsetDecoding?) {
        if let decoding, decoding.isGuess { note("charset-guessed", .note, ["charset": decoding.charset]) }
    }

    /// Says that pictures were not fetched, and keeps where they would have come from.
    mutating func note(pictures: [String]) {
        guard !pictures.isEmpty else { return }
        note("picture-not-fetched", .note)
        cuts += pictures.map { Cut(kind: .attachment, text: $0) }
    }

    /// The reading, with what can be told only of the whole letter.
    func reading(kind: Reading.Kind) -> Reading {
        var reading = Reading(kind: kind, blocks: blocks, cuts: cuts, findings: findings)
        reading.findings += UndecodableBytes.findings(in: blocks)
        reading.language = LanguageGuess.language(of: blocks.plainText)
        reading.signature = Signature.find(in: blocks)
        return reading
    }
}
