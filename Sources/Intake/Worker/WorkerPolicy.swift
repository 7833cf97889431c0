internal import Bindings

/// What a worker may use, how long it may take, and how many items it sees. All of the policy is here.
enum WorkerPolicy {
    /// Bytes a worker may take beyond its own code and data: a photograph of 50 million pixels in colour, twice.
    static let memory = 1 << 30
    /// Files it may have open: fonts, converters of charsets.
    static let openFiles = 64
    /// Items of text that one worker reads before a new one takes its place.
    static let itemsPerWorker = 200
    /// The longest that a worker takes to start, on a machine that is busy.
    static let start = Duration.seconds(60)
    /// The moment that a worker has to be gone after it has closed its output.
    static let ending = Duration.seconds(2)

    /// Seconds of processor time in a worker's whole life: a backstop behind `time(for:)`, for a worker that nobody
    /// watches any more.
    static let processorSeconds = 900

    /// Whether a worker that has read such an item may read others after it.
    ///
    /// Text is read by parsers that are small and old, or in a language that checks its memory; decoders of pictures,
    /// documents and archives are where programs get taken over. A worker that has seen one of these sees nothing else,
    /// so that whoever takes it over reads and alters no letter but the own one.
    static func mayReadOthersAfter(_ format: UntrustedItem.Format) -> Bool {
        switch format {
        case .mail, .mailParts, .plainText, .markdown, .html: true
        case .picture, .receiptPhoto, .pdf, .office, .documentTree, .tnef, .zip, .calendar, .contact, .locked,
            .lockedMail, .unreadable:
            false
        }
    }

    /// How long one item may take. Two hundred pages of a PDF take a minute; the rest is for slow machines.
    static func time(for format: UntrustedItem.Format) -> Duration {
        switch format {
        case .mail, .mailParts, .plainText, .markdown, .html, .calendar, .contact, .documentTree: .seconds(60)
        case .picture, .receiptPhoto, .tnef, .zip, .office, .locked, .lockedMail, .unreadable: .seconds(120)
        case .pdf: .seconds(600)
        }
    }

    static var bounds: Confinement.Bounds {
        Confinement.Bounds(memory: memory, processorSeconds: processorSeconds, openFiles: openFiles)
    }
}
