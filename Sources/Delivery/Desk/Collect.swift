public import Ledger
internal import Letters

/// How far a long piece of work is.
public enum Progress: Hashable, Sendable {
    /// So many things lie in `letters/` so far.
    case surveyed(Int)
    /// So many of the new ones are read.
    case read(Int, of: Int)
}

/// What a collection came to.
public struct CollectAnswer: Encodable, Hashable, Sendable {
    /// How many were new.
    public var new = 0
    /// How many letters were found at another place than before.
    public var moved = 0
    /// How many are not there any more; they are kept in the ledger.
    public var gone = 0
    /// How many letters say more now that what was lacking is there.
    public var reread = 0
    /// How many letters are now for others than before, since the campaign's people changed.
    public var readdressed = 0
    /// How many answers of facilities wait for somebody to say whether they confirm anything.
    public var replies = 0
    /// Everything there is.
    public var account: Account
}

extension Desk {
    /// How many new letters go into one transaction: what a killed run has to read again.
    private static let batch = 200

    /// Takes all that lies in `letters/` into the ledger. May be run any number of times, and killed at any.
    /// - Parameter progress: told how far the work is.
    public func collect(progress: (Progress) -> Void = { _ in }) throws -> CollectAnswer {
        let survey = try survey(progress)
        let matching = Matching(of: survey, with: try ledger.items())
        try move(matching.moved)
        // Before anything new comes in, which is addressed by the people of today anyway.
        let readdressed = try readdress()
        let reread = try readAgain()
        let new = try enter(matching.fresh, progress)
        try noteGone(matching.gone)
        try matchReports()
        return CollectAnswer(
            new: new, moved: matching.moved.count, gone: matching.gone.count, reread: reread,
            readdressed: readdressed, replies: try waitingReplies().count,
            account: try ledger.account(under: policy))
    }

    private func survey(_ progress: (Progress) -> Void) throws -> [Matching.Sighting] {
        var sightings: [Matching.Sighting] = []
        for original in try stages.originals() {
            sightings.append(Matching.Sighting(source: original.source, digest: original.digest))
            progress(.surveyed(sightings.count))
        }
        return sightings
    }

    /// A move changes whom a letter is for, since folders name people.
    private func move(_ moves: [Matching.Move]) throws {
        let derivations = try moves.map { move in
            try derivation(of: try ledger.item(move.code), movedTo: move.source)
        }
        if !derivations.isEmpty { try ledger.derive(derivations) }
    }

    /// Reads what is new. The folder is gone through a second time rather than kept: only a few originals are in memory.
    private func enter(_ fresh: [Matching.Sighting], _ progress: (Progress) -> Void) throws -> Int {
        guard !fresh.isEmpty else { return 0 }
        let wanted = Set(fresh)
        var batch: [Entry] = []
        var entered = 0
        var read = 0
        func take(_ originals: [Original]) throws {
            for (original, reading) in zip(originals, try ReadingAhead.readings(of: originals)) {
                batch.append(try entry(for: original, read: reading))
                read += 1
                progress(.read(read, of: fresh.count))
                guard batch.count == Self.batch else { continue }
                entered += try ledger.record(batch).count
                batch = []
            }
        }
        var ahead = ReadingAhead()
        for original in try stages.originals() {
            guard wanted.contains(Matching.Sighting(source: original.source, digest: original.digest)) else { continue }
            if let full = ahead.add(original) { try take(full) }
        }
        try take(ahead.rest())
        return entered + (batch.isEmpty ? 0 : try ledger.record(batch).count)
    }

    func entry(for original: Original) throws -> Entry { try entry(for: original, read: try original.read()) }

    private func entry(for original: Original, read untold: Reading) throws -> Entry {
        let reading = try knownAgain(untold)
        let addressee = stages.address(reading, original.source)
        var recipients: [PrisonerID] = []
        if case .people(let people) = addressee { recipients = people }
        return Entry(
            source: original.source, digest: original.digest,
            content: try Fingerprints.content(of: reading.blocks), words: Fingerprints.words(of: reading),
            reading: reading, addressee: addressee, screening: stages.screen(reading, prisoners(recipients)))
    }

    /// Comes last, when what lies in the place of a file that went away has a code.
    private func noteGone(_ gone: [LetterCode]) throws {
        guard !gone.isEmpty else { return }
        let items = try ledger.items()
        let there = Dictionary(
            items.filter { $0.whereabouts == .there }.map { ($0.source, $0) }, uniquingKeysWith: { $1 })
        let byCode = Dictionary(uniqueKeysWithValues: items.map { ($0.code, $0) })
        let notes = gone.map { code -> (code: LetterCode, replacedBy: LetterCode?) in
            (code, byCode[code].flatMap { successor(of: $0, among: there) })
        }
        try ledger.noteGone(notes)
    }

    /// The letter that took a file's place. A mailbox moves its messages about, so there a place means nothing.
    private func successor(of item: Item, among there: [SourceReference: Item]) -> LetterCode? {
        guard item.source.ordinal == nil, let other = there[item.source], !gone(item, repeats: other) else {
            return nil
        }
        return other.isLetter ? other.code : nil
    }

    private func gone(_ item: Item, repeats other: Item) -> Bool {
        other.code == item.code || other.duplicate?.of == item.code
    }
}
