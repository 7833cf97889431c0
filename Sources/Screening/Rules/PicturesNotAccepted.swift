internal import Letters

/// `pictures-not-accepted`: the facility lets no pictures in. They are left out and a notice stands in their place; a letter
/// that is nothing else waits for a person.
enum PicturesNotAccepted {
    static let rule = "pictures-not-accepted"

    /// Pages of handwriting and of documents are the letter itself and stay.
    static func findings(for reading: Reading, at facility: Facility) -> [Finding] {
        guard facility.rules.pictures == .no else { return [] }
        let pictures = reading.blocks.pictures
        let count = pictures.count { $0.kind == .photograph }
        guard count > 0 else { return [] }
        let isAll = count == pictures.count && !reading.blocks.hasWords
        let key = isAll ? "screening.pictures-not-accepted-alone" : "screening.pictures-not-accepted"
        return [
            Finding(
                rule: rule, severity: isAll ? .hold : .note,
                sentence: Sentence(key, ["facility": facility.name], count: count))
        ]
    }
}

extension [Block] {
    /// Whether anything is left to read besides pictures.
    fileprivate var hasWords: Bool {
        contains { block in
            if case .picture = block { return false }
            return block.plainText.contains { !$0.isWhitespace }
        }
    }
}
