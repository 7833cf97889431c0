internal import Letters

/// A mail that only passes another on: the letter is what was forwarded, and who it is from is the inner sender.
enum Forwarding {
    /// A note above a forwarded letter is short: characters.
    private static let longestNote = 300

    /// The letter within a mail, and the words that stood above it where it was forwarded.
    static func letter(in opened: OpenedItem) -> (item: OpenedItem, coverNote: String?) {
        guard opened.reading.kind == .letter, let inner = forwarded(in: opened) else { return (opened, nil) }
        let note = opened.reading.blocks.plainText
        var letter = inner
        letter.reading.messageID = opened.reading.messageID
        letter.reading.references = opened.reading.references
        letter.reading.received = opened.reading.received
        letter.reading.recipients = opened.reading.recipients
        letter.reading.cuts = opened.reading.cuts + inner.reading.cuts
        letter.reading.findings += findings(note: note)
        // Who forwards often writes in the subject whom it is for, and the inner subject speaks of something else.
        letter.reading.subject = [opened.reading.subject, inner.reading.subject].compactMap(\.self)
            .first { !$0.isEmpty }
        return (letter, note.isEmpty ? nil : note)
    }

    /// A note of more words than these may be a letter of its own: a person has to look.
    private static let fewWords = 15

    /// What is noticed of a letter that somebody passed on with a note.
    static func findings(note: String) -> [Finding] {
        let isLong = note.split(whereSeparator: \.isWhitespace).count > fewWords
        return [
            Finding(
                rule: "forwarded", severity: isLong ? .hold : .note,
                sentence: Sentence(isLong ? "intake.finding-forwarded-with-words" : "intake.finding-forwarded"))
        ]
    }

    /// The one mail within, where nothing but a short note stands beside it.
    private static func forwarded(in opened: OpenedItem) -> OpenedItem? {
        guard opened.parts.count == 1, let inner = opened.parts.first, inner.kind == .mail, inner.failure == nil,
            inner.reading.kind == .letter, inner.reading.sender != nil
        else { return nil }
        return opened.reading.blocks.plainText.count <= longestNote ? inner : nil
    }
}
