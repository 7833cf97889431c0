public import Bindings
public import Letters

/// One message or file as it was collected: nothing in it has been looked at but how it is to be read.
public struct UntrustedItem: Hashable, Sendable {
    /// How the bytes are to be read.
    public enum Format: Hashable, Codable, Sendable {
        /// A mail (RFC 5322).
        case mail
        /// A mail of which nothing is wanted but its parts as they came, to be kept and not to be printed.
        case mailParts
        /// Plain text.
        case plainText
        /// Markdown.
        case markdown
        /// HTML.
        case html
        /// A picture of any kind that is read: its first bytes tell which.
        case picture
        /// A photograph of a receipt, of which nothing is wanted but the codes on it: a picture of any kind that is read.
        case receiptPhoto
        /// PDF (ISO 32000).
        case pdf
        /// A text document that a helper program converts.
        case office(OfficeFormat)
        /// What that helper made of it: pandoc's document tree as JSON.
        case documentTree
        /// Outlook's winmail.dat (MS-OXTNEF).
        case tnef
        /// A zip archive.
        case zip
        /// An invitation (RFC 5545).
        case calendar
        /// Contact data (RFC 6350).
        case contact
        /// A text or a file locked with OpenPGP (RFC 9580): opened only with the organisers' own key.
        case locked
        /// A mail locked so (RFC 3156): what is in it is parts of a mail.
        case lockedMail
        /// Not to be read, with the reason: an unknown kind of file, an empty one, one that cannot be opened.
        case unreadable(Sentence)

        /// Whether anything can be had of the bytes.
        var isReadable: Bool { if case .unreadable = self { false } else { true } }
    }

    /// Text documents that pandoc reads.
    public enum OfficeFormat: String, Hashable, Codable, Sendable {
        case docx, odt, rtf
    }

    /// Where it lies.
    public let source: SourceReference
    /// How it is to be read.
    public let format: Format
    /// The bytes as they came; of an mbox one message, its `>From ` lines unquoted. Empty where nothing could be read.
    public let untrustedBytes: [UInt8]

    /// Makes an item.
    public init(source: SourceReference, format: Format, untrustedBytes: [UInt8]) {
        self.source = source
        self.format = format
        self.untrustedBytes = untrustedBytes
    }

    /// SHA-256 of the bytes, to tell what is known already. What has no bytes is known by its place, as otherwise all
    /// empty files would be one.
    public var digest: Digest {
        untrustedBytes.isEmpty ? Digest(of: "no bytes: \(source)".utf8) : Digest(of: untrustedBytes)
    }
}
