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
        self.cuts += result.pictures.map { Cut(kind: .attachment, text: $0) }
        // Of a picture that went with a signature no notice is printed either.
        if Self.holds(HTMLWalk.remotePicture, in: cleaned.blocks) { note("picture-not-fetched", .note) }
        if Self.holds(HTMLWalk.missingPicture, in: cleaned.blocks) { note("picture-missing", .note) }
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

    private static func holds(_ notice: Sentence, in blocks: [Block]) -> Bool {
        blocks.contains { block in
            switch block {
            case .notice(let sentence): sentence == notice
            case .quote(let inner): holds(notice, in: inner)
            case .list(_, let items): items.contains { holds(notice, in: $0) }
            case .heading, .paragraph, .verse, .separator, .picture, .slot: false
            }
        }
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
