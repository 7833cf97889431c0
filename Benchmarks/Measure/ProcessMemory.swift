internal import Foundation
internal import Glibc

/// What running processes take of memory, as Linux tells it (proc(5)). Where it does not tell, nothing is counted.
public enum ProcessMemory {
    /// The process and all that it has started, and they in turn.
    public static func tree(of process: Int32) -> [Int32] {
        [process] + children(of: process).flatMap(tree)
    }

    /// All processes that a process has started and that have not ended. One that is just about to run its program has
    /// still the memory of who started it, which must not be counted twice: it is left out.
    public static func children(of process: Int32) -> [Int32] {
        let folder = "/proc/\(process)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let call = text("/proc/\(process)/cmdline")
        return threads.flatMap { thread in
            text("\(folder)/\(thread)/children").split(separator: " ").compactMap { Int32($0) }
        }.filter { text("/proc/\($0)/cmdline") != call }
    }

    /// The most that the process has had resident at one time since its program started, in bytes (`VmHWM`).
    public static func highest(of process: Int32) -> Int { kilobytes("VmHWM:", in: "/proc/\(process)/status") }

    /// The process's share of what is resident now, in bytes (`Pss`): a page that several have is shared out among them, so
    /// that the shares of all processes add up to what they take together.
    public static func share(of process: Int32) -> Int { kilobytes("Pss:", in: "/proc/\(process)/smaps_rollup") }

    private static func kilobytes(_ name: String, in file: String) -> Int {
        let line = text(file).split(separator: "\n").first { $0.hasPrefix(name) }
        let number = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return (number ?? 0) << 10
    }

    /// By system calls: Foundation loses memory with each file whose size is not known before (swift-foundation 6.3), and
    /// these are read some hundred times a second.
    private static func text(_ file: String) -> String {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var text: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(descriptor, &piece, piece.count)
            guard count > 0 else { return String(decoding: text, as: UTF8.self) }
            text += piece.prefix(count)
        }
    }
}
