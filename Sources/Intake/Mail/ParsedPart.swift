/// One part of a mail's body (RFC 2045 to 2049), with its children.
public struct ParsedPart: Hashable, Codable, Sendable {
    /// What a part holds.
    public indirect enum Content: Hashable, Codable, Sendable {
        /// Text as Unicode with `\n` line ends: every `text/*` part, and the machine-readable parts of reports
        /// (`message/delivery-status`, `message/disposition-notification`, `text/rfc822-headers`).
        case text(String)
        /// Bytes after the transfer encoding is undone: all that is not text.
        case bytes([UInt8])
        /// The parts of a multipart.
        case parts([ParsedPart])
        /// A mail within the mail: `message/rfc822`, `message/global`.
        case message(ParsedMail)
    }

    /// Type and subtype in lower case, such as `text/plain`.
    public var contentType: String
    /// Parameters of the content type; names in lower case, values decoded (RFC 2231): `format`, `delsp`, `report-type`.
    public var parameters: [String: String]
    /// `inline` or `attachment` in lower case, where the part has a Content-Disposition (RFC 2183).
    public var disposition: String?
    /// The decoded file name. It may name its sender: never printed.
    public var filename: String?
    /// The Content-ID without angle brackets.
    public var contentID: String?
    /// How the charset of a text was found.
    public var decoding: CharsetDecoding?
    /// What the part holds.
    public var content: Content
    /// A mail within the mail as it stands there; of mails within that one it is empty.
    public var untrustedMessage: [UInt8]

    /// Makes a part; all but type and content is empty by default.
    public init(
        contentType: String, parameters: [String: String] = [:], disposition: String? = nil, filename: String? = nil,
        contentID: String? = nil, decoding: CharsetDecoding? = nil, content: Content,
        untrustedMessage: [UInt8] = []
    ) {
        self.contentType = contentType
        self.parameters = parameters
        self.disposition = disposition
        self.filename = filename
        self.contentID = contentID
        self.decoding = decoding
        self.content = content
        self.untrustedMessage = untrustedMessage
    }

    /// The text, where the part is one.
    public var text: String? {
        if case .text(let text) = content { text } else { nil }
    }

    /// The children of a multipart; empty for all else.
    public var parts: [ParsedPart] {
        if case .parts(let parts) = content { parts } else { [] }
    }

    /// The mail within, where the part is one.
    public var message: ParsedMail? {
        if case .message(let mail) = content { mail } else { nil }
    }

    /// The part and all below it in reading order, without going into mails within the mail.
    public var allParts: [ParsedPart] { [self] + parts.flatMap(\.allParts) }
}

/// How the charset of a text was found.
public struct CharsetDecoding: Hashable, Codable, Sendable {
    /// The charset the text was read as, as IANA names it, in lower case.
    public var charset: String
    /// Whether it was guessed: none was declared, or the declared one cannot be right.
    public var isGuess: Bool
    /// How many bytes stand for no character and became U+FFFD.
    public var undecodable: Int

    /// Makes the record.
    public init(charset: String, isGuess: Bool = false, undecodable: Int = 0) {
        self.charset = charset
        self.isGuess = isGuess
        self.undecodable = undecodable
    }
}
