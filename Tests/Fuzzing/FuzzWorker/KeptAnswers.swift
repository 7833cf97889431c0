import Foundation
import Bindings

/// Answers as seeds for the other fuzzer, where `PASAMUROS_FUZZ_ANSWERS` names a folder for them.
enum KeptAnswers {
    private static let folder = ProcessInfo.processInfo.environment["PASAMUROS_FUZZ_ANSWERS"]
    /// A page of a scan is a thousand times what the trusted side reads of it.
    private static let most = 32 << 10

    static func keep(_ answer: [UInt8]) {
        guard let folder, answer.count <= most else { return }
        let file = URL(fileURLWithPath: folder).appendingPathComponent("\(Digest(of: answer).hexadecimal)")
        // Mode 0 of `AnswerEntry`: the bytes as they are.
        try? Data([0] + answer).write(to: file)
    }
}
