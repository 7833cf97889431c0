import Letters
import Synchronization

@testable import Intake

/// Takes each answer from the same bytes, as if every worker were in an enemy's hands.
final class LyingReader: UntrustedReader {
    private let bytes: Mutex<ArraySlice<UInt8>>

    init(_ untrustedBytes: [UInt8]) { bytes = Mutex(untrustedBytes[...]) }

    func open(_ item: UntrustedItem, page: PageSink) -> Opening {
        if case .unreadable(let reason) = item.format { return .unreadable(reason) }
        var reader = AnswerReader(Lie(reader: self), check: SentenceCheck { _ in true })
        do throws(AnswerFault) {
            return try reader.opening(page: page)
        } catch {
            return .unreadable(WorkerFailure.nonsense.sentence)
        }
    }

    private struct Lie: AnswerSource {
        let reader: LyingReader

        mutating func bytes(_ count: Int) throws(AnswerFault) -> [UInt8] {
            let taken = reader.bytes.withLock { bytes -> [UInt8]? in
                guard count <= bytes.count else { return nil }
                defer { bytes = bytes.dropFirst(count) }
                return Array(bytes.prefix(count))
            }
            guard let taken else { throw .ended }
            return taken
        }
    }
}
