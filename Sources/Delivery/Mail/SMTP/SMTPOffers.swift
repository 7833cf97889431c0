/// What a server offers beyond the plain protocol: its reply to EHLO (RFC 5321, section 4.1.1.1).
struct SMTPOffers: Hashable, Sendable {
    /// Delivery reports can be asked for (RFC 3461).
    let reports: Bool
    /// It can be told how large a mail is before it is sent (RFC 1870).
    let size: Bool

    init(_ reply: SMTPReply) {
        let keywords = reply.texts.dropFirst().compactMap { $0.split(separator: " ").first?.uppercased() }
        reports = keywords.contains("DSN")
        size = keywords.contains("SIZE")
    }
}
