internal import Letters

/// Puts one letter together from a text and all that is enclosed in it.
///
/// The order is that of the parts in the mail. What says the same twice is printed once; a note that a letter is
/// enclosed is kept, and the enclosure is the letter; what cannot be printed leaves a notice in its place.
struct LetterAssembly {
    private var blocks: [Block] = []
    private var cuts: [Cut] = []
    private var findings: [Finding] = []
    private var records: [LetterPart] = []
    /// What the letter says and shows so far, to know repetitions by.
    private var said = SaidWords()
    private var shown: Set<String> = []

    /// The letter that an opened item comes to.
    static func reading(of opened: OpenedItem) -> Reading {
        let letter = Forwarding.letter(in: Unlocking.letter(in: opened))
        var assembly = LetterAssembly()
        if let note = letter.coverNote { assembly.addNote(note) }
        return assembly.reading(of: letter.item)
    }

    private mutating func reading(of opened: OpenedItem) -> Reading {
        var reading = opened.reading
        switch reading.kind {
        case .report, .notALetter: reading.blocks = reading.blocks.withoutSlots
        case .unreadable where opened.parts.isEmpty: break
        case .letter, .unreadable:
            addLetter(opened)
            reading = summed(reading)
        }
        return reading
    }

    /// What is known of the message, with what came of all parts.
    private func summed(_ head: Reading) -> Reading {
        var reading = head
        reading.cuts = cuts
        reading.findings = findings
        reading.parts = records
        reading.kind = kind(of: head)
        guard reading.kind == .letter else {
            reading.blocks = []
            // There is no page for a notice to stand on; why nothing can be read is said already.
            let told = findings.filter { !Self.noticeRules.contains($0.rule) }
            reading.findings = told.map { $0.moved(to: nil) }
            return reading
        }
        reading.blocks = blocks
        guard !records.isEmpty else { return reading }
        reading.language = LanguageGuess.language(of: blocks.plainText)
        reading.signature = Signature.find(in: blocks)
        return reading
    }

    /// A locked mail that was opened is a letter after all; one that holds nothing but a visiting card is none.
    private func kind(of head: Reading) -> Reading.Kind {
        if case .unreadable = head.kind {
            if records.contains(where: { $0.outcome == .printed }) || hasPictures { return .letter }
            // Why the lock did not open says more than that there is one.
            for case .failed(let reason) in records.map(\.outcome) where Lock.isReason(reason) {
                return .unreadable(reason)
            }
            return head.kind
        }
        guard blocks.isEmpty else { return .letter }
        for case .leftOut(let reason) in records.map(\.outcome) { return .notALetter(reason) }
        return .unreadable(Sentence("intake.no-text"))
    }

    private var hasPictures: Bool { blocks.contains { if case .picture = $0 { true } else { false } } }

    private mutating func addNote(_ words: String) {
        cuts.append(Cut(kind: .coverNote, text: words))
        findings.append(
            Finding(rule: "cover-note", severity: .note, sentence: Sentence("intake.finding-cover-note")))
    }

    private mutating func addLetter(_ opened: OpenedItem) {
        cuts += opened.reading.cuts
        let text = opened.reading.blocks
        let words = text.plainText
        let enclosed = opened.parts.filter { $0.isWriting && !$0.isSmallPicture }
        let isNote = CoverNote.isOne(words, enclosing: enclosed) || CoverNote.isWithin(words, enclosed)
        var opened = opened
        if isNote {
            addNote(words)
            for number in opened.parts.indices where opened.parts[number].place == .inText {
                opened.parts[number].place = .inCutText
            }
        } else {
            said.add(words)
        }
        place(opened, blocks: isNote ? text.map(\.slotsAlone) : text.map { [$0] })
    }

    /// Sets the blocks of an item one after the other, each enclosed part where its slot stands; a slot within a list or
    /// a quotation comes right behind it. What no slot shows comes at the end: nothing is lost.
    private mutating func place(_ opened: OpenedItem, blocks text: [[Block]]) {
        var places: [Int: Int] = [:]
        var placed: Set<Int> = []
        for (index, group) in text.enumerated() {
            if !group.isEmpty { places[index] = blocks.count }
            for block in group {
                if let rest = block.withoutSlots { blocks.append(rest) }
                for number in block.slots where opened.parts.indices.contains(number) {
                    if placed.insert(number).inserted { addPart(opened.parts[number]) }
                }
            }
        }
        for (number, part) in opened.parts.enumerated() where !placed.contains(number) { addPart(part) }
        blocks += opened.pictures.map { .picture($0) }
        shown.formUnion(opened.pictures.map(\.digest))
        for finding in opened.reading.findings where finding.rule != OpenedItem.picturesRule {
            let place = finding.block.flatMap { places[$0] }
            // What is not printed is nothing to speak of.
            if place == nil, let block = finding.block, text.indices.contains(block) { continue }
            findings.append(finding.moved(to: place))
        }
    }

    private mutating func addPart(_ part: OpenedItem) {
        if part.kind == .archive || part.kind == .mail, part.failure == nil { return addContainer(part) }
        let number = records.count + 1
        let outcome = outcome(of: part, number: number)
        records.append(LetterPart(number: number, kind: part.kind, pages: part.pictures.count, outcome: outcome))
        switch outcome {
        case .printed: addContent(part)
        case .repeated:
            addName(part)
            // What the words were enclosed with, nobody has seen yet.
            part.parts.forEach { addPart($0) }
        case .leftOut(let reason):
            addName(part)
            findings.append(Finding(rule: "part-left-out", severity: .note, sentence: reason))
        case .failed(let reason): addNotice(part, number: number, reason: reason)
        }
    }

    private mutating func outcome(of part: OpenedItem, number: Int) -> LetterPart.Outcome {
        switch part.reading.kind {
        case .notALetter(let reason): return .leftOut(reason)
        case .letter, .report, .unreadable: break
        }
        if let failure = part.failure { return .failed(failure) }
        if let reason = reasonOfPlace(part) { return .leftOut(reason) }
        if part.isOrnament, !blocks.isEmpty { return .leftOut(Sentence("intake.tiny-picture")) }
        return isRepeated(part) ? .repeated : .printed
    }

    /// Why a picture is left out that stands in text which is not the letter. One as large as people send them stays, but
    /// for what they only quote: it may be the letter, photographed and set below a signature.
    private func reasonOfPlace(_ part: OpenedItem) -> Sentence? {
        switch part.place {
        case .attached, .inText: nil
        case .inCutText: part.isSmallPicture ? Sentence("intake.picture-of-cut-text") : nil
        case .inQuotation: part.kind == .picture ? Sentence("intake.picture-of-quotation") : nil
        }
    }

    /// A PDF of the same words may show pictures beside them: then it is printed as a whole.
    private mutating func isRepeated(_ part: OpenedItem) -> Bool {
        if part.kind == .picture, !part.isAlternative {
            return !part.pictures.isEmpty && part.pictures.allSatisfy { shown.contains($0.digest) }
        }
        return said.hold(part.words) && !part.showsMoreThanWords
    }

    private mutating func addContent(_ part: OpenedItem) {
        said.add(part.words)
        if !blocks.isEmpty, !part.reading.blocks.isEmpty { blocks.append(.separator) }
        addInner(part)
    }

    /// The blocks of a part, with what is enclosed in it in turn.
    private mutating func addInner(_ part: OpenedItem) {
        place(part, blocks: part.reading.blocks.map { [$0] })
        cuts += part.reading.cuts
    }

    /// A mail within the mail, an archive: what it holds stands in its place.
    private mutating func addContainer(_ part: OpenedItem) {
        if part.kind == .mail {
            if said.hold(part.words) {
                let number = records.count + 1
                records.append(LetterPart(number: number, kind: .mail, outcome: .repeated))
                return part.parts.forEach { addPart($0) }
            }
            findings.append(
                Finding(
                    rule: "mail-within-mail", severity: .hold, sentence: Sentence("intake.finding-mail-within-mail")))
        }
        if !blocks.isEmpty, !part.reading.blocks.withoutSlots.isEmpty { blocks.append(.separator) }
        said.add(part.words)
        addInner(part)
    }

    /// A part's name may name its sender: it goes among the cuts, never on the page.
    private mutating func addName(_ part: OpenedItem) {
        if let name = part.name { cuts.append(Cut(kind: .attachment, text: name)) }
    }

    private static let noticeRules = ["attachment-not-printed", "attachment-reason"]

    private mutating func addNotice(_ part: OpenedItem, number: Int, reason: Sentence) {
        let arguments = ["number": String(number)]
        findings.append(
            Finding(
                rule: "attachment-not-printed", severity: .hold, block: blocks.count,
                sentence: Sentence("intake.finding-attachment-\(part.kind.rawValue)", arguments)))
        // Holds as well, so that it is read right behind what it is the reason of.
        findings.append(Finding(rule: "attachment-reason", severity: .hold, sentence: reason))
        blocks.append(.notice(Sentence("intake.attachment-not-printed-\(part.kind.rawValue)", arguments)))
        addName(part)
    }
}

extension [Block] {
    /// The blocks without the places of enclosed parts.
    var withoutSlots: [Block] { compactMap(\.withoutSlots) }
}

extension Block {
    /// The numbers of all slots in it, in reading order.
    var slots: [Int] {
        switch self {
        case .slot(let number): [number]
        case .quote(let blocks): blocks.flatMap(\.slots)
        case .list(_, let items): items.flatMap { $0.flatMap(\.slots) }
        case .heading, .paragraph, .verse, .separator, .picture, .notice: []
        }
    }

    /// The slots in it and nothing else.
    fileprivate var slotsAlone: [Block] { slots.map { .slot($0) } }

    /// The block without slots; `nil` where nothing is left of it.
    fileprivate var withoutSlots: Block? {
        switch self {
        case .slot: return nil
        case .quote(let blocks):
            let rest = blocks.withoutSlots
            return rest.isEmpty ? nil : .quote(rest)
        case .list(let start, let items):
            let rest = items.map(\.withoutSlots).filter { !$0.isEmpty }
            return rest.isEmpty ? nil : .list(start: start, items: rest)
        case .heading, .paragraph, .verse, .separator, .picture, .notice: return self
        }
    }
}

extension Finding {
    /// The same finding about a block at another place.
    fileprivate func moved(to block: Int?) -> Finding {
        var moved = self
        moved.block = block
        return moved
    }
}
