public import Foundation

/// What a mail is to say, and to whom.
public struct MailDraft: Sendable {
    /// Somebody who sends or receives mail.
    public struct Party: Hashable, Sendable {
        /// The name, where there is one.
        public var name: String?
        /// The address.
        public var address: String
        /// Makes a party.
        public init(name: String? = nil, address: String) {
            self.name = name
            self.address = address
        }
    }

    /// A PDF that goes with it.
    public struct Enclosure: Sendable {
        /// The file's name.
        public var name: String
        /// The file.
        public var bytes: [UInt8]
        /// Makes an enclosure.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// Who it is from.
    public var from: Party
    /// Whom it is for.
    public var to: Party
    /// What it is about.
    public var subject: String
    /// What it says.
    public var text: String
    /// The Message-ID without angle brackets: see `MessageID`.
    public var messageID: String
    /// When it was written.
    public var date: Date
    /// The PDFs that go with it.
    public var enclosures: [Enclosure]

    /// Makes a draft.
    public init(
        from: Party, to: Party, subject: String, text: String, messageID: String, date: Date,
        enclosures: [Enclosure] = []
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.messageID = messageID
        self.date = date
        self.enclosures = enclosures
    }
}
