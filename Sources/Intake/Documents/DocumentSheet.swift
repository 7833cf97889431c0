internal import Letters

/// What is gathered of one document while it is opened. Every rule has its sentences in the string files of `documents`.
struct DocumentSheet {
    private(set) var blocks: [Block] = []
    private(set) var parts: [EnclosedPart] = []
    private(set) var cuts: [Cut] = []
    private(set) var findings: [Finding] = []
    /// Bytes that parts may still take.
    private(set) var bytesLeft = OpeningBounds.partBytes

    /// Adds blocks.
    mutating func add(_ blocks: [Block]) { self.blocks += blocks }

    /// Keeps what is not printed.
    mutating func cut(_ kind: Cut.Kind, _ text: String) { cuts.append(Cut(kind: kind, text: text)) }

    /// Takes a part and gives its slot; `nil` where there is no room for more, which is then said.
    mutating func slot(for part: EnclosedPart) -> Block? {
        guard parts.count < OpeningBounds.parts, part.untrustedBytes.count <= bytesLeft else {
            note("too-many-parts", .hold)
            return nil
        }
        bytesLeft -= part.untrustedBytes.count
        parts.append(part)
        return .slot(parts.count - 1)
    }

    /// Notes a rule about the whole, or about one of its pages; the same twice is said once.
    mutating func note(_ rule: String, _ severity: Finding.Severity, _ arguments: [String: String] = [:]) {
        let sentence = Sentence("documents.finding-\(rule)", arguments)
        guard !findings.contains(where: { $0.sentence == sentence }) else { return }
        findings.append(Finding(rule: rule, severity: severity, sentence: sentence))
    }

    /// Puts a notice in place of what is not printed, and holds the letter for somebody to look.
    mutating func leaveOut(_ rule: String, _ arguments: [String: String] = [:]) {
        findings.append(
            Finding(
                rule: rule, severity: .hold, block: blocks.count,
                sentence: Sentence("documents.finding-\(rule)", arguments)))
        blocks.append(.notice(Sentence("documents.notice-\(rule)", arguments)))
    }

    /// The opening, with what can be told only of the whole letter.
    /// - Parameter words: the letter's words, where its blocks do not hold them.
    func opening(_ kind: Reading.Kind = .letter, words: String? = nil) -> Opening {
        var reading = Reading(kind: kind, blocks: blocks, cuts: cuts, findings: findings)
        reading.findings += UndecodableBytes.findings(in: blocks) + TracesInLetter.findings(in: blocks)
        reading.language = LanguageGuess.language(of: words ?? blocks.plainText)
        reading.signature = Signature.find(in: words.map(PlainText.blocks) ?? blocks)
        return Opening(reading, parts: parts)
    }
}
