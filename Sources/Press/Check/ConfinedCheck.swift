internal import Bindings
public import Foundation
internal import Letters

/// Has PDFs looked at by another process that is shut in, since a PDF may be made to take over who opens it.
public struct ConfinedCheck: Sendable {
    /// The largest PDF that is looked at, in bytes.
    public static let mostBytes = 512 << 20

    private let executable: String
    private let time: Duration

    /// - Parameters:
    ///   - executable: a program that calls `CheckWorker.serve` when its argument is `CheckWorker.command`.
    ///   - time: how long one PDF may take: a thousand pages take a minute or two.
    public init(executable: String, time: Duration = .seconds(600)) {
        self.executable = executable
        self.time = time
    }

    /// Looks at the bytes of a PDF.
    public func check(_ untrusted: Data) -> PDFCheck.Report {
        guard untrusted.count <= Self.mostBytes else { return Self.unchecked("too-large") }
        guard
            let process = try? ChildProcess(
                program: executable, arguments: [CheckWorker.command], environment: Self.environment)
        else { return Self.unchecked("unchecked") }
        defer { _ = process.end() }
        let deadline = SuspendingClock.now + time
        // Where it does not take all of it, what it answers tells why.
        try? process.write(CheckWorker.request(untrusted), until: deadline)
        process.closeInput()
        let (answer, trouble) = process.read(upTo: CheckAnswer.mostBytes, until: deadline)
        guard trouble == .ended, let read = try? JSONDecoder().decode(CheckAnswer.self, from: Data(answer)),
            let report = read.report
        else { return Self.unchecked("unchecked") }
        return report
    }

    private static func unchecked(_ rule: String) -> PDFCheck.Report {
        PDFCheck.Report(findings: [PDFCheck.finding(rule, .hold)], pages: 0)
    }

    private static let environment: [String: String] = {
        let passed = ["HOME", "XDG_CACHE_HOME", "LD_LIBRARY_PATH"]
        let ours = ProcessInfo.processInfo.environment.filter { passed.contains($0.key) }
        return ours.merging(["LC_ALL": "C.UTF-8", "TZ": "UTC", "MALLOC_ARENA_MAX": "1", "SWIFT_BACKTRACE": "enable=no"])
        {
            $1
        }
    }()
}
