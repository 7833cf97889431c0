internal import Ledger
internal import Letters

extension Desk {
    /// Knows the campaign's own mails again that came back to its mailbox: a packet must not be printed within itself.
    ///
    /// Known by the Message-ID alone, which only those have who got that very mail; and shown with the reason, so that no
    /// letter vanishes should somebody use it.
    func knownAgain(_ reading: Reading) throws -> Reading {
        guard case .letter = reading.kind, let messageID = reading.messageID, try ledger.wrote(messageID) else {
            return reading
        }
        var own = reading
        own.kind = .notALetter(Sentence("desk.own-mail"))
        return own
    }
}
