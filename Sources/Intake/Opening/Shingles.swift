/// What a text says, as the set of its overlapping pieces: tells whether another says the same, however it is wrapped,
/// in whatever script. The method of Broder, "On the resemblance and containment of documents" (1997), with all pieces.
struct Shingles {
    /// Letters and digits a piece.
    private static let length = 8
    /// Characters of a text that are looked at.
    private static let reach = 100_000
    /// The share of a text's pieces that have to be known for it to be said already.
    private static let enough = 0.9
    /// A text of fewer pieces proves nothing.
    private static let least = 12

    private var pieces: Set<Int> = []
    /// Taken in and not yet taken apart: most letters have one part, and nobody asks.
    private var waiting: [String] = []

    /// Takes a text in.
    mutating func add(_ text: String) { waiting.append(text) }

    /// Whether nearly all of the text is among what was taken in.
    mutating func hold(_ text: String) -> Bool {
        for text in waiting { pieces.formUnion(Self.pieces(of: text)) }
        waiting = []
        let asked = Self.pieces(of: text)
        guard asked.count >= Self.least, !pieces.isEmpty else { return false }
        return Double(asked.intersection(pieces).count) >= Self.enough * Double(asked.count)
    }

    private static func pieces(of text: String) -> Set<Int> {
        let marks = Fold.fold(text, limit: reach).unicodeScalars
            .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.map(\.value)
        guard marks.count >= length else { return [] }
        return Set((0...marks.count - length).map { marks[$0..<$0 + length].hashValue })
    }
}
