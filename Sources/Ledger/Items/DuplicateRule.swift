internal import Letters

/// Whether a new entry repeats an earlier one.
///
/// A letter lost is worse than a letter seen twice, so whatever makes it likely that two were meant (other people,
/// another sender) leaves both standing.
struct DuplicateRule {
    /// An earlier item, as far as the rule needs it.
    struct Earlier {
        let code: LetterCode
        let digest: String
        let words: String?
        let head: Reading
        let addressee: Addressee
        /// Whether the entry lies in its file, and nothing that a person or the post did depends on it.
        let gavePlace: Bool
    }

    let entry: Entry

    /// How the entry repeats the earlier item; `nil` where it does not.
    func reason(for earlier: Earlier) -> Duplicate.Reason? {
        if earlier.digest == entry.digest { return areForOthers(earlier) ? nil : .sameBytes }
        // Somebody corrected the file: what it says now is printed, and what it said becomes its repetition.
        if earlier.gavePlace { return nil }
        guard case .letter = entry.reading.kind, case .letter = earlier.head.kind else { return nil }
        guard entry.reading.sender?.address.lowercased() == earlier.head.sender?.address.lowercased() else {
            return nil
        }
        if let id = entry.reading.messageID, id == earlier.head.messageID, !areForOthers(earlier) {
            return .sameMessageID
        }
        if let words = entry.words, words == earlier.words, areForTheSame(earlier) { return .sameWords }
        return nil
    }

    /// Both name people, and not the same: the same file in the folders of two people is two letters.
    private func areForOthers(_ earlier: Earlier) -> Bool {
        guard case .people(let mine) = entry.addressee, case .people(let theirs) = earlier.addressee else {
            return false
        }
        return Set(mine) != Set(theirs)
    }

    /// Both name the same people; where neither names anybody, the subjects have to agree too, since that is what a
    /// person would tell the two letters apart by.
    private func areForTheSame(_ earlier: Earlier) -> Bool {
        switch (entry.addressee, earlier.addressee) {
        case (.people(let mine), .people(let theirs)): Set(mine) == Set(theirs)
        case (.question, .question):
            entry.addressee == earlier.addressee && entry.reading.subject == earlier.head.subject
        default: false
        }
    }
}
