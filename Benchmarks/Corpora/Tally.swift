import Letters

/// What a set came to.
struct Tally {
    private(set) var files = 0
    private(set) var printed = 0
    private(set) var pages = 0
    /// Why items were not printed, and why parts of letters were not: sentences by their keys.
    private(set) var reasons: [String: Int] = [:]
    private(set) var partReasons: [String: Int] = [:]
    private(set) var crashes: [SourceReference] = []
    private(set) var late: [SourceReference] = []
    private(set) var unnamed: [SourceReference] = []
    private(set) var slowest = (time: Duration.zero, source: SourceReference(path: ""))
    private(set) var largest = (bytes: 0, source: SourceReference(path: ""))

    /// Sentences that say that a worker failed where it should have had an answer.
    private static let crashKeys = ["crashed", "forbidden", "nonsense", "not-started"].map { "intake.worker-" + $0 }

    /// Whether nothing crashed, nothing took too long, and whatever is not printed has a reason.
    var isGood: Bool { crashes.isEmpty && late.isEmpty && unnamed.isEmpty }

    /// Takes an item in.
    /// - Parameters:
    ///   - pages: how many pages it comes to on paper.
    ///   - bound: how long it may take.
    mutating func take(
        _ reading: Reading, of source: SourceReference, pages: Int, time: Duration, bound: Duration, memory: Int
    ) {
        files += 1
        self.pages += pages
        if pages > 0 { printed += 1 }
        let reason = reason(for: reading)
        if let reason { reasons[reason, default: 0] += 1 }
        if reason == nil, pages == 0 { unnamed.append(source) }
        let failures = Self.failures(in: reading)
        for key in failures { partReasons[key, default: 0] += 1 }
        if (failures + [reason]).contains(where: { key in key.map(Self.crashKeys.contains) ?? false }) {
            crashes.append(source)
        }
        if time > bound { late.append(source) }
        if time > slowest.time { slowest = (time, source) }
        if memory > largest.bytes { largest = (memory, source) }
    }

    private func reason(for reading: Reading) -> String? {
        switch reading.kind {
        case .letter: nil
        case .report(let sentence), .notALetter(let sentence), .unreadable(let sentence): sentence.key
        }
    }

    private static func failures(in reading: Reading) -> [String] {
        reading.parts.compactMap { part in
            if case .failed(let sentence) = part.outcome { sentence.key } else { nil }
        }
    }
}
