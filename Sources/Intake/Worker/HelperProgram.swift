internal import Bindings
internal import Foundation
public import Letters

/// A program of somebody else that converts what came from outside into something that a worker can open.
///
/// It runs behind walls of its own: no network, nothing written, nothing read but the system's libraries and its own
/// data, bounded memory and time. What it gives back is as untrusted as what it was given.
public enum HelperProgram: Hashable, Sendable {
    /// pandoc: a text document to its document tree as JSON (`UntrustedItem.Format.documentTree`), without pictures.
    case pandoc(UntrustedItem.OfficeFormat)

    /// What the executable is called with to become a helper, before the name of the format. In no help.
    public static let command = "helper"

    /// The largest conversion that is taken, in bytes: the tree of a text is some ten times the text.
    private static let mostOutput = 64 << 20
    /// How long a conversion may take. 300 pages take some ten seconds.
    static let time = Duration.seconds(120)

    private static let memory = 1 << 30

    /// Makes this process the helper that its arguments name. Comes back only where that cannot be: the program is not
    /// installed, or the call is wrong.
    public static func become(_ arguments: [String]) {
        if arguments.first == GnuPG.command { return GnuPG.become(Array(arguments.dropFirst())) }
        guard arguments.count == 1, let format = UntrustedItem.OfficeFormat(rawValue: arguments[0]) else { return }
        HelperProgram.pandoc(format).become()
    }

    /// Whether it is installed.
    public static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: pandoc) }

    /// Has it convert bytes.
    /// - Parameters:
    ///   - untrustedBytes: the document.
    ///   - executable: a program that calls `become` when its first argument is `command`.
    /// - Throws: why there is no conversion.
    public func run(
        _ untrustedBytes: [UInt8], executable: String
    ) throws(HelperFailure) -> [UInt8] { try run(untrustedBytes, executable: executable, within: Self.time) }

    func run(_ untrustedBytes: [UInt8], executable: String, within time: Duration) throws(HelperFailure) -> [UInt8] {
        guard Self.isInstalled else { throw .missing }
        let deadline = SuspendingClock.now + time
        guard let process = try? start(executable) else { throw .failed }
        defer { _ = process.end() }
        let (output, trouble) = process.exchange(untrustedBytes, upTo: Self.mostOutput, until: deadline)
        switch trouble {
        case .late: throw .tooLong
        case .none: throw .tooMuchOutput
        case .ended, .notStarted: break
        }
        guard case .exited(0) = process.ending(within: WorkerPolicy.ending) else { throw .failed }
        return output
    }

    private func start(_ executable: String) throws -> ChildProcess {
        return try ChildProcess(
            program: executable, arguments: [Self.command, format.rawValue], environment: Self.environment)
    }

    private var format: UntrustedItem.OfficeFormat {
        switch self {
        case .pandoc(let format): format
        }
    }

    private static let pandoc = "/usr/bin/pandoc"
    private static let environment = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/", "MALLOC_ARENA_MAX": "1"]

    private func become() {
        let bounds = Confinement.Bounds(memory: Self.memory, processorSeconds: 120, openFiles: WorkerPolicy.openFiles)
        Confinement.become(
            Self.pandoc, arguments: Pandoc.arguments(reading: format, megabytes: Self.memory >> 20),
            environment: Self.environment, readable: Worker.systemFolders + ["/etc/ld.so.cache"], bounds: bounds)
    }
}

/// Why a helper gave nothing.
public enum HelperFailure: ExplainedError, Hashable, CaseIterable {
    /// It is not installed.
    case missing
    /// It could make nothing of the document.
    case failed
    /// It took too long.
    case tooLong
    /// It made too much of it.
    case tooMuchOutput

    /// What to tell of the document.
    public var sentence: Sentence {
        switch self {
        case .missing: Sentence("intake.helper-missing")
        case .failed: Sentence("intake.helper-failed")
        case .tooLong: WorkerFailure.tooLong.sentence
        case .tooMuchOutput: WorkerFailure.tooMuchOutput.sentence
        }
    }
}
