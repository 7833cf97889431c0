public import Letters

/// Everything that may say whom a letter is for, gathered before anybody is looked up.
public struct AddressEvidence: Hashable, Sendable {
    /// The decoded subject, or the title of a file.
    public var subject: String?
    /// Display names of To and Cc.
    public var recipientNames: [String]
    /// Addresses of To and Cc: a tag after `+` may name a prisoner (RFC 5233, "subaddress").
    public var recipientAddresses: [String]
    /// The folders below `letters/` and the file's name, outermost first.
    public var pathComponents: [String]
    /// Whether the path belongs to a whole mailbox: then a first name in it narrows down but does not decide.
    public var pathIsOfMailbox: Bool
    /// Address lines such as "Para: Manuel" that stood above the letter.
    public var headerLines: [String]
    /// Lines of the note that a letter is attached: "Adjunto mi carta para Manuel".
    public var noteLines: [String] = []
    /// Names the writer goes by: a place that holds nothing else names the writer.
    public var writerNames: [String]
    /// The letter itself, of which only the opening is read.
    public var blocks: [Block]

    /// Makes evidence; everything is empty by default.
    public init(
        subject: String? = nil, recipientNames: [String] = [], recipientAddresses: [String] = [],
        pathComponents: [String] = [], pathIsOfMailbox: Bool = false, headerLines: [String] = [],
        writerNames: [String] = [], blocks: [Block] = []
    ) {
        self.subject = subject
        self.recipientNames = recipientNames
        self.recipientAddresses = recipientAddresses
        self.pathComponents = pathComponents
        self.pathIsOfMailbox = pathIsOfMailbox
        self.headerLines = headerLines
        self.writerNames = writerNames
        self.blocks = blocks
    }

    /// Gathers what a reading and its place in the campaign folder say.
    public init(reading: Reading, source: SourceReference) {
        let path = Self.components(of: source)
        self.init(
            subject: reading.subject, recipientNames: reading.recipients.compactMap(\.name),
            recipientAddresses: reading.recipients.map(\.address), pathComponents: path.components,
            pathIsOfMailbox: path.isOfMailbox,
            headerLines: reading.cuts.filter { $0.kind == .header }.flatMap { Self.lines($0.text) },
            writerNames: [reading.sender?.name, reading.signature].compactMap(\.self),
            blocks: reading.blocks)
        noteLines = reading.cuts.filter { $0.kind == .coverNote }.flatMap { Self.lines($0.text) }
    }

    /// A Maildir keeps its messages in `cur` and `new`, under names that say nothing (maildir(5)).
    private static func components(of source: SourceReference) -> (components: [String], isOfMailbox: Bool) {
        var components = source.path.split(separator: "/").map(String.init)
        if components.first == "letters" { components.removeFirst() }
        if source.ordinal != nil { return (components, true) }
        let folder = components.dropLast().last
        guard folder == "cur" || folder == "new" else { return (components, false) }
        return (Array(components.dropLast(2)), true)
    }

    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }
}
