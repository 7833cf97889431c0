internal import CEtpan

/// A folder of an IMAP server, opened to look at and not to touch (`mailimap`): EXAMINE and BODY.PEEK[] leave every flag
/// as it is, and there is no call here that could change anything.
///
/// libcurl connects, agrees on TLS and logs in, libetpan speaks IMAP from there on: libcurl's own IMAP reads a mail line by
/// line as if it were the server's words. Used by one thread at a time.
public final class MailboxSession {
    /// Why the server gave nothing.
    public enum Trouble: Error, Hashable, Sendable {
        /// There is no such folder, or it may not be opened.
        case noFolder
        /// The server did not take the account and password.
        case loginRefused
        /// The server said no, or something that cannot be understood.
        case refused
        /// The connection ended.
        case ended
    }

    /// A mail of the folder, before it is fetched.
    public struct Entry: Hashable, Sendable {
        /// The number the server knows it by (UID).
        public let number: UInt32
        /// Its size in bytes, as the server has it.
        public let size: Int
        /// When the server got it, by the server's clock; not checked to be a day of the calendar.
        public let arrived: Day?
    }

    /// A day as a server tells it.
    public struct Day: Hashable, Sendable {
        /// The year.
        public let year: Int
        /// The month, from 1.
        public let month: Int
        /// The day, from 1.
        public let day: Int
    }

    /// Room for the answer to a command without mails: numbers of some million mails.
    private static let answerSize = 64 << 20

    private let session: UnsafeMutablePointer<mailimap>?
    private let stream: MailStream

    /// Takes over a connection.
    /// - Parameter isLoggedIn: whether the connection was made with an account.
    public init(adopting connection: MailConnection, isLoggedIn: Bool) {
        stream = MailStream(connection)
        session = mailimap_new(0, nil)
        session?.pointee.imap_stream = stream.makeStream()
        session?.pointee.imap_state = Int32(
            isLoggedIn ? MAILIMAP_STATE_AUTHENTICATED : MAILIMAP_STATE_NON_AUTHENTICATED)
        // What libetpan keeps a server's capabilities in: it makes this when it greets a server, as libcurl did here.
        session?.pointee.imap_connection_info = mailimap_connection_info_new()
        stream.allow(Self.answerSize)
    }

    // Says LOGOUT, closes the stream and frees it.
    deinit { mailimap_free(session) }

    /// Logs in by the command LOGIN, where the server offers none of the mechanisms that libcurl knows: what libcurl was
    /// refused with was not the password then.
    public func logInByCommand(user: String, password: String) throws(Trouble) {
        stream.allow(Self.answerSize)
        var capabilities: UnsafeMutablePointer<mailimap_capability_data>?
        try check(mailimap_capability(session, &capabilities), or: .refused)
        defer { if let capabilities { mailimap_capability_data_free(capabilities) } }
        let mechanisms = ["PLAIN", "LOGIN"].filter { (name: String) in
            pasamuros_offers_authentication(capabilities, name) != 0
        }
        guard mechanisms.isEmpty, pasamuros_offers(capabilities, "LOGINDISABLED") == 0 else { throw .loginRefused }
        try check(mailimap_login(session, user, password), or: .loginRefused)
    }

    /// Opens a folder, and says what its numbers are worth (UIDVALIDITY; RFC 3501, section 2.3.1.1).
    /// - Parameter folder: its name as IMAP writes it; see `ModifiedUTF7`.
    public func examine(_ folder: String) throws(Trouble) -> UInt32 {
        stream.allow(Self.answerSize)
        try check(mailimap_examine(session, folder), or: .noFolder)
        return session?.pointee.imap_selection_info?.pointee.sel_uidvalidity ?? 0
    }

    /// The mails from a number on, in the order of their numbers.
    public func mails(from first: UInt32) throws(Trouble) -> [Entry] {
        // 0 stands for the last there is, which the server names even where it comes before the first.
        try entries(mailimap_set_new_interval(first, 0)).filter { $0.number >= first }
    }

    /// Those of some mails that are still there, in the order of their numbers.
    public func mails(_ numbers: [UInt32]) throws(Trouble) -> [Entry] {
        guard !numbers.isEmpty else { return [] }
        let set = mailimap_set_new_empty()
        for number in numbers { mailimap_set_add_single(set, number) }
        return try entries(set).filter { numbers.contains($0.number) }
    }

    /// What is asked with is freed.
    private func entries(_ set: UnsafeMutablePointer<mailimap_set>?) throws(Trouble) -> [Entry] {
        stream.allow(Self.answerSize)
        let wanted = [
            mailimap_fetch_att_new_uid(), mailimap_fetch_att_new_rfc822_size(), mailimap_fetch_att_new_internaldate(),
        ]
        let entries = try fetch(set, wanted).mails.compactMap { facts -> Entry? in
            var number: UInt32?
            var size: Int?
            var arrived: Day?
            for fact in facts {
                switch fact {
                case .number(let told): number = told
                case .size(let told): size = told
                case .arrived(let told): arrived = told
                case .body: break
                }
            }
            return number.flatMap { number in size.map { Entry(number: number, size: $0, arrived: arrived) } }
        }
        return entries.sorted { $0.number < $1.number }
    }

    /// A mail's bytes as the server has them; `nil` where it is gone meanwhile.
    /// - Parameter most: the most bytes that are taken.
    public func untrustedMail(_ number: UInt32, most: Int) throws(Trouble) -> [UInt8]? {
        stream.allow(most)
        let body = mailimap_fetch_att_new_body_peek_section(mailimap_section_new(nil))
        let answer = try fetch(mailimap_set_new_single(number), [body])
        for case .body(let bytes) in answer.mails.joined() { return bytes }
        return nil
    }

    /// Asks for facts of mails; what is asked with is freed.
    private func fetch(
        _ set: UnsafeMutablePointer<mailimap_set>?, _ wanted: [UnsafeMutablePointer<mailimap_fetch_att>?]
    ) throws(Trouble) -> FetchAnswer {
        let type = mailimap_fetch_type_new_fetch_att_list_empty()
        for fact in wanted { mailimap_fetch_type_new_fetch_att_list_add(type, fact) }
        defer {
            mailimap_set_free(set)
            mailimap_fetch_type_free(type)
        }
        var fetched: UnsafeMutablePointer<clist>?
        let code = mailimap_uid_fetch(session, set, type, &fetched)
        let answer = FetchAnswer(adopting: fetched)
        try check(code, or: .refused)
        return answer
    }

    private func check(_ code: Int32, or trouble: Trouble) throws(Trouble) {
        switch Int(code) {
        case MAILIMAP_NO_ERROR: return
        case MAILIMAP_ERROR_STREAM: throw .ended
        default: throw trouble
        }
    }
}
