public import Foundation

/// What Intake made of one message or file: all that crosses from the untrusted side.
///
/// Codable, since it is what a confined worker will hand back.
public struct Reading: Hashable, Codable, Sendable {
    /// What the message is.
    public enum Kind: Hashable, Codable, Sendable {
        /// Somebody's letter.
        case letter
        /// A machine speaks of a mail sent earlier: a bounce, a receipt.
        case report(Sentence)
        /// Not for a prisoner: an auto-reply, an empty mail; with the reason.
        case notALetter(Sentence)
        /// Nothing could be read; with the reason.
        case unreadable(Sentence)
    }

    /// What the message is.
    public var kind: Kind
    /// The Message-ID without angle brackets (RFC 5322, section 3.6.4).
    public var messageID: String?
    /// When it was sent, as its Date header says; `nil` for a file or where it makes no sense.
    public var received: Date?
    /// The mail's From. Never printed; never in a log.
    public var sender: Correspondent?
    /// Who the mail's To and Cc name: display names may say whom a letter is for.
    public var recipients: [Correspondent]
    /// The decoded subject, or the title of a file.
    public var subject: String?
    /// The letter's language (BCP 47), as far as it can be told.
    public var language: String?
    /// Who the letter itself says it is from (its sign-off); the only name that may be printed.
    public var signature: String?
    /// The letter as it is printed.
    public var blocks: [Block]
    /// What was cut from the printed letter: kept, and shown by `show`.
    public var cuts: [Cut]
    /// What was noticed while reading.
    public var findings: [Finding]
    /// What the letter was made of beside its text, in order.
    public var parts: [LetterPart]
    /// The Message-IDs that In-Reply-To and References name, in this order, without angle brackets (RFC 5322, section
    /// 3.6.4): which mail this one answers.
    public var references: [String]
    /// What the message says of a mail sent earlier, where it is a machine that says so.
    public var report: DeliveryReport?

    /// Makes a reading; all but the kind is empty by default.
    public init(
        kind: Kind, messageID: String? = nil, received: Date? = nil, sender: Correspondent? = nil,
        recipients: [Correspondent] = [], subject: String? = nil, language: String? = nil, signature: String? = nil,
        blocks: [Block] = [], cuts: [Cut] = [], findings: [Finding] = [], parts: [LetterPart] = [],
        references: [String] = [], report: DeliveryReport? = nil
    ) {
        self.kind = kind
        self.messageID = messageID
        self.received = received
        self.sender = sender
        self.recipients = recipients
        self.subject = subject
        self.language = language
        self.signature = signature
        self.blocks = blocks
        self.cuts = cuts
        self.findings = findings
        self.parts = parts
        self.references = references
        self.report = report
    }

    private enum CodingKeys: String, CodingKey {
        case kind, messageID, received, sender, recipients, subject, language, signature, blocks, cuts, findings, parts,
            references, report
    }

    /// Reads what a version wrote that knew less: a ledger keeps readings for as long as a campaign lasts, so what came to
    /// be known later is empty there.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        kind = try values.decode(Kind.self, forKey: .kind)
        messageID = try values.decodeIfPresent(String.self, forKey: .messageID)
        received = try values.decodeIfPresent(Date.self, forKey: .received)
        sender = try values.decodeIfPresent(Correspondent.self, forKey: .sender)
        recipients = try values.decodeIfPresent([Correspondent].self, forKey: .recipients) ?? []
        subject = try values.decodeIfPresent(String.self, forKey: .subject)
        language = try values.decodeIfPresent(String.self, forKey: .language)
        signature = try values.decodeIfPresent(String.self, forKey: .signature)
        blocks = try values.decodeIfPresent([Block].self, forKey: .blocks) ?? []
        cuts = try values.decodeIfPresent([Cut].self, forKey: .cuts) ?? []
        findings = try values.decodeIfPresent([Finding].self, forKey: .findings) ?? []
        parts = try values.decodeIfPresent([LetterPart].self, forKey: .parts) ?? []
        references = try values.decodeIfPresent([String].self, forKey: .references) ?? []
        report = try values.decodeIfPresent(DeliveryReport.self, forKey: .report)
    }
}

/// A name and an address of a mail header.
public struct Correspondent: Hashable, Codable, Sendable {
    /// The decoded display name, where there is one.
    public var name: String?
    /// The address (RFC 5322 addr-spec), lower-cased domain.
    public var address: String

    /// Makes a correspondent.
    public init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }
}

/// Text that is kept but not printed.
public struct Cut: Hashable, Codable, Sendable {
    /// Why it was cut.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// The thread the mail answers.
        case quotedThread = "quoted-thread"
        /// What a mail client or a mail signature adds ("Enviado desde mi iPhone", telephone numbers, job titles).
        case mailSignature = "mail-signature"
        /// What a mailing list adds at the foot.
        case listFooter = "list-footer"
        /// A legal disclaimer.
        case disclaimer = "disclaimer"
        /// Address lines above the letter ("Para: ...").
        case header = "header"
        /// An attachment or a remote picture that is not printed.
        case attachment = "attachment"
        /// A note that a letter is enclosed: the enclosure is the letter.
        case coverNote = "cover-note"
        /// Words of HTML that are not seen on a screen: preview texts, text to cheat filters.
        case hiddenText = "hidden-text"
    }

    /// Why it was cut.
    public var kind: Kind
    /// The words as they stood.
    public var text: String

    /// Makes a cut.
    public init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}
