public import Letters

/// What fetching from a mailbox came to.
public struct MailboxHaul: Hashable, Sendable {
    /// Mails that were not here before.
    public var new = 0
    /// Mails that have been here before, as after the server gave its mails new numbers.
    public var known = 0
    /// Mails that are larger than any letter: they stay where they are, and are counted each time.
    public var tooLarge = 0
    /// Why fetching stopped before its end; what had come by then is kept, and the next time goes on from there.
    public var stopped: Sentence?

    /// Nothing fetched yet.
    public init() {}
}
