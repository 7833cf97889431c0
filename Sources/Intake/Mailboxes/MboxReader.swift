internal import Letters

/// The messages of one mbox, one after the other; a read error ends it with an item that says so.
struct MboxReader: IteratorProtocol {
    private var splitter: MboxSplitter
    private let path: String
    private var ordinal = 0
    private var isBroken = false

    /// Takes a splitter at the start of its file.
    init(splitter: MboxSplitter, path: String) {
        self.splitter = splitter
        self.path = path
    }

    /// The next message.
    mutating func next() -> UntrustedItem? {
        guard !isBroken else { return nil }
        ordinal += 1
        let source = SourceReference(path: path, ordinal: ordinal)
        do {
            return try splitter.next().map { try item(of: $0, source) }
        } catch {
            isBroken = true
            return MailSource.unreadable(source, Sentence("intake.mailbox-not-read-on"))
        }
    }

    private func item(of slice: MboxSplitter.Slice, _ source: SourceReference) throws -> UntrustedItem {
        guard slice.range.count <= MailBounds.bytes else { return MailSource.unreadable(source, MailSource.tooLarge) }
        let bytes = try splitter.bytes(of: slice)
        guard !bytes.isEmpty else { return MailSource.unreadable(source, Sentence("intake.empty-message")) }
        return UntrustedItem(source: source, format: .mail, untrustedBytes: bytes)
    }
}
