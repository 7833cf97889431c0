/// A list of phrases, looked for all at once: one pass over the text, however many there are.
struct Phrases: Sendable {
    /// The folded phrases by their first byte.
    private let byFirst: [[[UInt8]]]

    /// Folds the phrases.
    init(_ phrases: [String]) {
        var byFirst = [[[UInt8]]](repeating: [], count: 256)
        for phrase in phrases {
            let bytes = Array(Fold.fold(phrase).utf8)
            if let first = bytes.first { byFirst[Int(first)].append(bytes) }
        }
        self.byFirst = byFirst
    }

    /// Whether one of them stands anywhere in the folded text.
    func areFound(in folded: some StringProtocol) -> Bool {
        firstPlace(in: Array(folded.utf8)) != nil
    }

    /// Where the first of them begins in the folded text; `nil` where there is none.
    func firstPlace(in bytes: [UInt8]) -> Int? { bytes.indices.first { longest(at: $0, in: bytes) != nil } }

    /// How many bytes the longest phrase has that begins the folded text; `nil` where none does.
    func prefix(of folded: some StringProtocol) -> Int? {
        guard let first = folded.utf8.first, !byFirst[Int(first)].isEmpty else { return nil }
        return longest(at: 0, in: Array(folded.utf8))
    }

    private func longest(at start: Int, in bytes: [UInt8]) -> Int? {
        var longest: Int?
        for phrase in byFirst[Int(bytes[start])] where phrase.count > longest ?? 0 {
            if phrase.count <= bytes.count - start, bytes[start..<start + phrase.count].elementsEqual(phrase) {
                longest = phrase.count
            }
        }
        return longest
    }
}
