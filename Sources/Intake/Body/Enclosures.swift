/// The parts of a mail that are opened in their turn, while its text is read.
struct Enclosures {
    /// The parts, by the numbers of their slots.
    var parts: [EnclosedPart] = []
    /// The numbers of those that a text may show by Content-ID (RFC 2392).
    var contentIDs: [String: Int] = [:]
    /// The numbers of those that have their place in the text.
    var placed: Set<Int> = []
}
