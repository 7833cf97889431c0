import Bindings
import Foundation
import Letters

@testable import Intake

/// What came of an input, as a seed: the answer for the other fuzzer, what is enclosed for this one.
enum KeptAnswers {
    private static let answers = folder("PASAMUROS_FUZZ_ANSWERS")
    private static let parts = folder("PASAMUROS_FUZZ_PARTS")
    /// A page of a scan is a thousand times what the trusted side reads of it.
    private static let most = 24 << 10

    /// In mode 0 of `AnswerEntry`: the bytes as they are.
    static func keep(_ answer: [UInt8]) { keep([0] + answer, in: answers) }

    static func keep(_ part: EnclosedPart) {
        guard let place = WorkerEntry.formats.firstIndex(of: part.format) else { return }
        keep([UInt8(place)] + part.untrustedBytes, in: parts)
    }

    private static func folder(_ name: String) -> URL? {
        ProcessInfo.processInfo.environment[name].map { URL(fileURLWithPath: $0) }
    }

    private static func keep(_ seed: [UInt8], in folder: URL?) {
        guard let folder, seed.count <= most else { return }
        try? Data(seed).write(to: folder.appending(path: Digest(of: seed).hexadecimal))
    }
}
