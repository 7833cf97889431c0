public import Foundation
public import Letters

/// One mail (RFC 5322) taken apart: headers decoded, transfer encodings undone, charsets turned into Unicode.
public struct ParsedMail: Hashable, Codable, Sendable {
    /// One header field.
    public struct Header: Hashable, Codable, Sendable {
        /// The name as written.
        public var name: String
        /// The value, unfolded, its encoded words (RFC 2047) decoded.
        public var value: String

        /// Makes a header field.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// All header fields in their order.
    public var headers: [Header]
    /// The Message-ID without angle brackets.
    public var messageID: String?
    /// The Date header; `nil` where there is none or it makes no sense.
    public var date: Date?
    /// The authors: empty in some reports.
    public var from: [Correspondent]
    /// The Sender header.
    public var sender: Correspondent?
    /// The To header, groups flattened.
    public var to: [Correspondent]
    /// The Cc header, groups flattened.
    public var cc: [Correspondent]
    /// The decoded subject.
    public var subject: String?
    /// The body.
    public var root: ParsedPart
    /// What the parser remarked, by rule name: `conflicting-header`, `truncated`, ...
    public var warnings: [String]

    /// Makes a mail; all but the body is empty by default.
    public init(
        headers: [Header] = [], messageID: String? = nil, date: Date? = nil, from: [Correspondent] = [],
        sender: Correspondent? = nil, to: [Correspondent] = [], cc: [Correspondent] = [], subject: String? = nil,
        root: ParsedPart, warnings: [String] = []
    ) {
        self.headers = headers
        self.messageID = messageID
        self.date = date
        self.from = from
        self.sender = sender
        self.to = to
        self.cc = cc
        self.subject = subject
        self.root = root
        self.warnings = warnings
    }

    /// The value of the first header field of this name, in any case.
    public func header(_ name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name.lowercased() == wanted }?.value
    }
}
