internal import Letters

/// What is gathered of one letter while its pieces are read, one after the other.
struct LetterSheet {
    private(set) var blocks: [Block] = []
    private(set) var cuts: [Cut] = []
    private(set) var findings: [Finding] = []
    private var enclosures = Enclosures()

    /// Adds a piece's blocks and cuts.
    mutating func add(_ blocks: [Block], cuts: [Cut] = []) {
        self.blocks += blocks
        self.cuts += cuts
    }

    /// Whether some of the text was left out.
    var isCutShort: Bool { findings.contains { $0.rule == "text-cut-short" || $0.rule == "html-cut-short" } }

    /// Takes a part that is opened in its turn; where it stands is said later.
    mutating func enclose(_ part: EnclosedPart, contentID: String? = nil) {
        if let contentID { enclosures.contentIDs[contentID] = enclosures.parts.count }
        enclosures.parts.append(part)
    }

    /// Gives a part its place here, where the text has not shown it yet.
    mutating func placePart(_ number: Int) {
        if enclosures.placed.insert(number).inserted { blocks.append(.slot(number)) }
    }

    /// Adds what is seen of HTML.
    mutating func add(html: String, cleaner: Cleaner) {
        let result = HTMLText.read(untrusted: html, enclosures: enclosures)
        enclosures = result.enclosures
        let cleaned = cleaner.cleaned(result.blocks)
        for (slot, place) in cleaned.places where enclosures.parts.indices.contains(slot) {
            enclosures.parts[slot].place = place
        }
        add(cleaned.blocks, cuts: cleaned.cuts)
        self.cuts += result.hidden.map { Cut(kind: .hiddenText, text: $0) }
        note(pictures: result.pictures)
        if cleaned.blocks.contains(.notice(HTMLWalk.missingPicture)) { note("picture-missing", .note) }
        if !result.isWhole { note("html-cut-short", .hold) }
    }

    /// The parts that are opened in their turn, by the numbers of their slots.
    var parts: [EnclosedPart] { enclosures.parts }

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
        reading.findings += UndecodableBytes.findings(in: blocks) + TracesInLetter.findings(in: blocks)
        reading.language = LanguageGuess.language(of: blocks.plainText)
        reading.signature = Signature.find(in: blocks)
        return reading
    }
}
