import Foundation
import Glibc
import Measure

/// One run of a program, watched from outside.
struct Run {
    /// Seconds from start to end.
    let wall: Double
    /// Seconds of the processors, of the program and of all it started and waited for.
    let cpu: Double
    /// The largest sum of the shares of all its processes at one time, in bytes.
    let memory: Int

    /// Runs a program to its end.
    /// - Throws: `Failed` where it does not end with 0.
    init(_ program: URL, _ arguments: [String], in folder: URL? = nil, watching: Bool = true) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let before = Self.processorTime()
        let began = ContinuousClock.now
        try process.run()
        let identifier = process.processIdentifier
        let watch =
            watching
            ? Watch(every: 0.02) { ProcessMemory.tree(of: identifier).reduce(0) { $0 + ProcessMemory.share(of: $1) } }
            : nil
        process.waitUntilExit()
        wall = began.duration(to: .now) / .seconds(1)
        memory = watch?.largest() ?? 0
        watch?.end()
        cpu = Self.processorTime() - before
        guard process.terminationStatus == 0 else { throw Failed(program: program.lastPathComponent) }
    }

    /// A program did not end well.
    struct Failed: Error {
        let program: String
    }

    private static func processorTime() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}

extension [Run] {
    /// The run in the middle by wall time.
    var median: Run? { isEmpty ? nil : sorted { $0.wall < $1.wall }[count / 2] }
}
