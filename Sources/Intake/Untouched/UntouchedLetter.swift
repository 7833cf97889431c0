public import Letters

/// A letter as it came, and the parts it came in: for a person who wants to see what the printed page was made of.
public struct UntouchedLetter: Hashable, Sendable {
    /// Something as it came.
    public struct File: Hashable, Sendable {
        /// What it is, as a person would say.
        public let kind: LetterPart.Kind
        /// How it is to be called at its end, without the dot: one of a few (see `FileEnding`).
        public let ending: String
        /// The bytes.
        public let untrustedBytes: [UInt8]
    }

    /// All of it: the mail cut out of its mailbox, or the file.
    public let letter: File
    /// Its parts in the order in which they came, with those of the mails and archives among them behind each. None
    /// where the letter is one file.
    public let parts: [File]
    /// Whether that is all of them. What is missing is still in `letter`.
    public let isWhole: Bool

    /// Takes an item apart.
    /// - Parameter reader: the untrusted side, where mails and archives are parsed.
    public init(of item: UntrustedItem, with reader: any UntrustedReader) {
        letter = File(item.format, LetterPart.Kind(item.format), item.untrustedBytes, name: item.source.path)
        var taking = Taking(reader: reader)
        taking.take(apart: item, depth: 0)
        (parts, isWhole) = (taking.files, taking.isWhole)
    }
}

extension UntouchedLetter.File {
    fileprivate init(_ format: UntrustedItem.Format, _ kind: LetterPart.Kind, _ bytes: [UInt8], name: String?) {
        self.kind = kind
        ending = FileEnding.of(format, head: bytes.prefix(16), name: name)
        untrustedBytes = bytes
    }
}

/// One pass over a letter's parts, within the bounds of one letter.
private struct Taking {
    let reader: any UntrustedReader
    private(set) var files: [UntouchedLetter.File] = []
    private(set) var isWhole = true
    /// Each answer is bounded already; an archive within a mail is a second one.
    private var room = 2 * OpeningBounds.partBytes

    init(reader: any UntrustedReader) { self.reader = reader }

    mutating func take(apart item: UntrustedItem, depth: Int) {
        guard let format = Self.asked(item.format) else { return }
        guard depth <= OpeningBounds.depth else {
            isWhole = false
            return
        }
        let asked = UntrustedItem(source: item.source, format: format, untrustedBytes: item.untrustedBytes)
        let opening = reader.open(asked) { _ in throw NoPages() }
        // Whatever was noticed is that something is not there: damage, a bound, a password.
        if opening.reading.kind != .letter || !opening.reading.findings.isEmpty { isWhole = false }
        for part in opening.parts { take(part, in: item.source, depth: depth) }
    }

    private mutating func take(_ part: EnclosedPart, in source: SourceReference, depth: Int) {
        let bytes = part.untrustedBytes
        guard !bytes.isEmpty, bytes.count <= room, files.count < OpeningBounds.parts else {
            isWhole = false
            return
        }
        room -= bytes.count
        files.append(UntouchedLetter.File(part.format, part.kind, bytes, name: part.name))
        take(
            apart: UntrustedItem(source: source, format: part.format, untrustedBytes: bytes), depth: depth + 1)
    }

    /// How an item is asked for its parts; `nil` where it is one file. A document is one: its pictures stay in it.
    private static func asked(_ format: UntrustedItem.Format) -> UntrustedItem.Format? {
        switch format {
        case .mail: .mailParts
        case .zip, .tnef: format
        default: nil
        }
    }

    private struct NoPages: Error {}
}
