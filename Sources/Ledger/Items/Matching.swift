public import Letters

/// What became of the originals since the last time: the survey of `letters/` laid beside the ledger.
public struct Matching: Hashable, Sendable {
    /// An original lying in the campaign folder.
    public struct Sighting: Hashable, Sendable {
        /// Where it lies.
        public let source: SourceReference
        /// SHA-256 of its bytes, 64 hexadecimal digits.
        public let digest: String

        /// Makes a sighting.
        public init(source: SourceReference, digest: String) {
            self.source = source
            self.digest = digest
        }
    }

    /// An item whose bytes now lie elsewhere, or lie again where they lay.
    public struct Move: Hashable, Sendable {
        /// The item.
        public let code: LetterCode
        /// Where it lies now.
        public let source: SourceReference
    }

    /// What is new, in source order.
    public private(set) var fresh: [Sighting] = []
    /// What lies elsewhere now.
    public private(set) var moved: [Move] = []
    /// What is not there any more, and was there the last time.
    public private(set) var gone: [LetterCode] = []
    /// How many lie where they lay.
    public private(set) var unchanged = 0

    /// Lays a survey beside the ledger. An item is known by its bytes, never by its path.
    public init(of survey: [Sighting], with items: [Item]) {
        let known = Dictionary(grouping: items, by: \.digest)
        let seen = Dictionary(grouping: survey.sorted { $0.source < $1.source }, by: \.digest)
        for item in items where seen[item.digest] == nil { noteGone(item) }
        for (digest, sightings) in seen.sorted(by: { $0.value[0].source < $1.value[0].source }) {
            match(sightings, with: known[digest] ?? [])
        }
        fresh.sort { $0.source < $1.source }
        moved.sort { $0.source < $1.source }
    }

    /// Sightings and items with the same bytes: those in place stay, the others are paired in order.
    private mutating func match(_ sightings: [Sighting], with items: [Item]) {
        let places = Set(sightings.map(\.source))
        let settled = Set(items.filter { $0.whereabouts == .there }.map(\.source)).intersection(places)
        var elsewhere = items.filter { $0.whereabouts != .there || !places.contains($0.source) }
        unchanged += settled.count
        for sighting in sightings where !settled.contains(sighting.source) {
            let same = elsewhere.firstIndex { $0.source == sighting.source } ?? (elsewhere.isEmpty ? nil : 0)
            if let same {
                moved.append(Move(code: elsewhere.remove(at: same).code, source: sighting.source))
            } else {
                fresh.append(sighting)
            }
        }
        for item in elsewhere { noteGone(item) }
    }

    private mutating func noteGone(_ item: Item) {
        if item.whereabouts == .there { gone.append(item.code) }
    }
}
