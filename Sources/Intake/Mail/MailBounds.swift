/// How much of a mail is looked at. Real letters stay far below; what goes beyond is an attempt, or a log file.
enum MailBounds {
    /// The largest mail or file that is read, in bytes. Providers take mails up to 25 to 50 MB.
    static let bytes = 64 << 20
    /// Header fields of one mail: mails that went through many relays have about 100.
    static let headers = 1_000
    /// Addresses of one header field.
    static let addresses = 500
    /// Parts of one mail, with those of mails within it.
    static let parts = 500
    /// Parameters of one content type.
    static let parameters = 50
    /// Parts within parts, and mails within mails: each level is a call on the stack.
    static let depth = 20
    /// Text taken of one part, in bytes: some 800 printed pages.
    static let text = 2 << 20
    /// One header's value, in characters.
    static let headerValue = 20_000
}
