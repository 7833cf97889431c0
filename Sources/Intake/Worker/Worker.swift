internal import Bindings
internal import Foundation
internal import Letters

/// The untrusted side: a process that shuts itself in, and from then on opens one item after the other.
public enum Worker {
    /// What the executable is called with to become a worker. Not for people, and in no help.
    public static let command = "worker"

    /// Whether it was called by a person rather than by `ConfinedReader`.
    public static var isOnTerminal: Bool { StandardStreams.isTerminal }

    /// Shuts this process in, greets, and answers requests until the input ends. Called before anything has started a
    /// thread.
    /// - Parameters:
    ///   - reader: opens the items.
    ///   - readable: folders that may still be read, beside those where a system keeps what programs need.
    public static func serve(with reader: any UntrustedReader, readable: [String]) {
        CrashSignals.endWithStatus()
        _ = FileManager.default.changeCurrentDirectoryPath("/")
        WarmUp.run(reader)
        let walls = Confinement.enter(readable: systemFolders + readable, bounds: WorkerPolicy.bounds)
        StandardStreams.write(Wire.greeting + [walls.rawValue])
        while let item = request() { answer(item, with: reader) }
    }

    static let systemFolders = Confinement.systemFolders

    /// The next item; `nil` where the trusted side wants no more. What it says is trusted.
    private static func request() -> UntrustedItem? {
        guard let head = StandardStreams.read(2) else { return nil }
        var reader = WireReader(head, tally: WireTally())
        guard let format = try? reader.request(), let size = StandardStreams.read(4),
            let bytes = StandardStreams.read(size.reduce(0) { $0 << 8 | Int($1) })
        else { return nil }
        return UntrustedItem(source: SourceReference(path: ""), format: format, untrustedBytes: bytes)
    }

    private static func answer(_ item: UntrustedItem, with reader: any UntrustedReader) {
        var answer = AnswerWriter(StandardStreams.write)
        let opening = reader.open(item) { page in try answer.page(page) }
        answer.finish(opening)
    }
}

/// Loads what libraries fetch when they are first used, while there is still everything to be had.
enum WarmUp {
    /// Opens a few words in each way of reading text, in a charset that needs a converter.
    static func run(_ reader: any UntrustedReader) {
        _ = LanguageGuess.hasModels
        // For PDFs that bring none of their own; fontconfig's cache lies in the home folder.
        _ = FontConfiguration.faces()
        let mail = "From: a@example.org\nSubject: =?iso-8859-15?q?=F1?=\n\n\(words)"
        for (format, text) in [(UntrustedItem.Format.mail, mail), (.html, "<p>\(words)"), (.markdown, words)] {
            let item = UntrustedItem(
                source: SourceReference(path: ""), format: format, untrustedBytes: Array(text.utf8))
            _ = reader.open(item) { _ in }
        }
    }

    private static let words = "Un abrazo desde lejos, y que pronto se abran las puertas para todas y para todos."
}
