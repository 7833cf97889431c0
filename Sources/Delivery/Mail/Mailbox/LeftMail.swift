internal import Bindings
public import Foundation
public import Letters

/// A mail that is too large to fetch: it stays in the mailbox, and is spoken of as long as it is there.
struct LeftMail: Codable, Hashable {
    /// The number the server knows it by (UID).
    let number: UInt32
    /// Its size in bytes.
    let size: Int
    /// The day the server got it.
    let arrived: CalendarDay?

    init(_ entry: MailboxSession.Entry) {
        number = entry.number
        size = entry.size
        arrived = entry.arrived.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
    }

    /// Which it is, and what to do. Neither its sender nor its subject is known, since nothing of it was fetched.
    var sentence: Sentence {
        let megabytes = ["megabytes": String((size + (1 << 20) - 1) >> 20)]
        guard let arrived else { return Sentence("post.mailbox-left-mail", megabytes) }
        return Sentence("post.mailbox-left-mail-of", megabytes.merging(["day": arrived.description]) { $1 })
    }
}

extension Campaign.Mailbox {
    /// What is said of the mails that were too large to fetch when the mailbox was last read, and stay in it.
    /// - Parameter campaign: the campaign folder.
    public func leftMails(in campaign: URL) -> [Sentence] {
        let file = MailboxPlace.file(of: self, in: campaign.appending(path: MailboxFetcher.records))
        return (MailboxPlace(contentsOf: file)?.left ?? []).sorted { $0.number < $1.number }.map(\.sentence)
    }
}
