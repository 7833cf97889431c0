internal import Letters

/// A mail that was locked as a whole: the letter is what was in it.
enum Unlocking {
    /// The letter within, with what the mail around it says of who sent it and when; the same mail where it was not
    /// locked, or not opened.
    static func letter(in opened: OpenedItem) -> OpenedItem {
        guard case .unreadable = opened.reading.kind, opened.parts.count == 1, let inner = opened.parts.first,
            inner.failure == nil, inner.wasLocked, opened.reading.blocks.withoutSlots.isEmpty
        else { return opened }
        var letter = inner
        letter.kind = opened.kind
        letter.name = opened.name
        letter.reading.messageID = opened.reading.messageID ?? inner.reading.messageID
        letter.reading.received = opened.reading.received ?? inner.reading.received
        letter.reading.sender = opened.reading.sender ?? inner.reading.sender
        letter.reading.recipients = opened.reading.recipients + inner.reading.recipients
        // The subject outside is often three dots, and the right one within (RFC 9788).
        letter.reading.subject = [inner.reading.subject, opened.reading.subject].compactMap(\.self)
            .first { !$0.isEmpty }
        return letter
    }
}
