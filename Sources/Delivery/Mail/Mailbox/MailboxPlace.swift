internal import Bindings
internal import Foundation
internal import Letters

/// How far a mailbox has been read: the numbers of its mails rise, and hold as long as UIDVALIDITY does (RFC 3501,
/// section 2.3.1.1).
struct MailboxPlace: Codable, Hashable {
    /// The server's word for whether its numbers are still the same.
    var validity: UInt32
    /// The last number that was read.
    var last: UInt32
    /// The mails up to there that were too large to fetch, and stay in the mailbox. Missing in files of earlier versions.
    var left: [LeftMail]?

    /// The file's name: each mailbox has its own, and the name tells nobody whose it is.
    static func file(of mailbox: Campaign.Mailbox, in folder: URL) -> URL {
        let server = mailbox.server
        let name = [server.host.lowercased(), server.user ?? "", mailbox.folder].joined(separator: "\n")
        return folder.appending(path: "place-" + Digest(of: name.utf8).hexadecimal.prefix(16) + ".json")
    }

    /// What the file says; `nil` where there is none, or it is no longer whole: then all is read again.
    init?(contentsOf file: URL) {
        guard let data = try? Data(contentsOf: file), let place = try? JSONDecoder().decode(Self.self, from: data)
        else { return nil }
        self = place
    }

    init(validity: UInt32) {
        self.validity = validity
        last = 0
    }

    /// Notes whether a mail was left where it is.
    mutating func note(_ mail: LeftMail, isLeft: Bool) {
        let others = (left ?? []).filter { $0.number != mail.number }
        left = isLeft ? others + [mail] : others
    }

    func write(to file: URL) throws { try JSONEncoder().encode(self).write(to: file, options: .atomic) }
}
