import FuzzDriver
import Letters

@testable import Intake

/// The worker's entry: an item of any format, of which the first byte says which.
///
/// What comes of it is written as a worker writes it, and has to be taken by the trusted side: an honest worker never
/// makes nonsense, whatever it was given.
@main enum WorkerEntry: Fuzzer {
    /// Pages of one item that are taken: more cost time and tell nothing new.
    private static let mostPages = 2

    /// All that a worker opens.
    static let formats = WireCodes.formats + [.office(.rtf)]

    private struct Enough: Error {}

    static func run(_ untrustedBytes: [UInt8]) {
        guard let first = untrustedBytes.first else { return }
        let format = formats[Int(first) % formats.count]
        open(item(format, Array(untrustedBytes.dropFirst())))
    }

    /// A document's tree and its file come in one envelope: here the first zero byte stands between them.
    private static func item(_ format: UntrustedItem.Format, _ untrustedBytes: [UInt8]) -> UntrustedItem {
        var bytes = untrustedBytes
        if format == .documentTree {
            let tree = Array(bytes.prefix { $0 != 0 })
            let file = Array(bytes.dropFirst(tree.count + 1))
            bytes = OfficeEnvelope.seal(untrustedTree: tree, untrustedFile: file)
        }
        return UntrustedItem(source: SourceReference(path: ""), format: format, untrustedBytes: bytes)
    }

    private static func open(_ item: UntrustedItem) {
        var sent: [UInt8] = []
        var answer = AnswerWriter { sent += $0 }
        var pages = 0
        let opening = DirectReader().open(item) { page in
            pages += 1
            guard pages <= mostPages else { throw Enough() }
            try answer.page(page)
        }
        answer.finish(opening)
        KeptAnswers.keep(sent)
        for part in opening.parts { KeptAnswers.keep(part) }
        var reader = AnswerReader(SentBytes(sent), check: SentenceCheck { _ in true })
        do throws(AnswerFault) {
            _ = try reader.opening { _ in }
        } catch {
            preconditionFailure("what an honest worker sent was refused: \(error)")
        }
    }
}

/// An answer that is there already.
private struct SentBytes: AnswerSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func bytes(_ count: Int) throws(AnswerFault) -> [UInt8] {
        guard count <= bytes.count - position else { throw .ended }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }
}
