/// How much of a report is looked at and kept. Real ones stay far below; what goes beyond is left out.
enum ReportBounds {
    /// Recipients of one report, and of the mail that came back.
    static let recipients = 100
    /// Message-IDs of In-Reply-To and References.
    static let references = 50
    /// Bytes of an address: 64 before the `@`, 255 after it (RFC 5321, section 4.5.3.1).
    static let address = 320
    /// Bytes of a Message-ID: what a line may hold (RFC 5322, section 2.1.1).
    static let messageID = 998
    /// Lines of a notice: a log of attempts may be long, a reason stands near the beginning.
    static let lines = 1_000
    /// Bytes of a notice.
    static let text = 64 << 10
    /// Characters of what was said of one recipient: an answer of a server has some hundreds.
    static let diagnosis = 4 << 10
}
