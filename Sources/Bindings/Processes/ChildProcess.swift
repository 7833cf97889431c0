internal import Foundation
internal import Glibc
internal import Synchronization

/// A program that runs beside this one and is spoken to over two pipes: its standard input and its standard output; a
/// third takes remarks, where the program is one that makes some.
///
/// It has no other descriptor of ours, and its standard error goes nowhere, since it may hold lines of a letter. Used by
/// one thread at a time.
public final class ChildProcess: Sendable {
    /// How a program ended.
    public enum Ending: Hashable, Sendable {
        /// By itself, with a status.
        case exited(Int32)
        /// By a signal: its own fault, or ours.
        case signalled(Int32)
    }

    /// Why the program cannot be spoken to.
    public enum Trouble: Error, Hashable, Sendable {
        /// It could not be started.
        case notStarted
        /// It has closed its end, or is gone.
        case ended
        /// It took too long.
        case late
    }

    private let identifier: pid_t
    let input: Descriptor
    let output: Descriptor
    private let remarks: Descriptor?
    private let ending = Mutex<Ending?>(nil)

    /// Starts a program.
    /// - Parameters:
    ///   - program: its path.
    ///   - arguments: without the program's name.
    ///   - environment: all of it.
    ///   - makesRemarks: whether it is given descriptor `remarksNumber`, to write remarks to.
    public init(
        program: String, arguments: [String], environment: [String: String], makesRemarks: Bool = false
    ) throws(Trouble) {
        Self.ignoreBrokenPipes
        guard let toChild = Pipe(), let fromChild = Pipe() else { throw .notStarted }
        let aside = makesRemarks ? Pipe() : nil
        guard !makesRemarks || aside != nil else { throw .notStarted }
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let spawned = Spawner.shared.spawn(
            Spawner.Order(
                program: program, arguments: [program] + arguments, environment: variables,
                input: toChild.reading.number, output: fromChild.writing.number, remarks: aside?.writing.number))
        guard let spawned else { throw .notStarted }
        identifier = spawned
        input = toChild.writing
        output = fromChild.reading
        remarks = aside?.reading
        input.makeNonblocking()
        output.makeNonblocking()
        remarks?.makeNonblocking()
    }

    /// The descriptor that the program writes remarks to.
    public static var remarksNumber: Int32 { Spawner.remarks }

    deinit { _ = end() }

    /// Writes bytes to the program.
    public func write(_ bytes: [UInt8], until deadline: SuspendingClock.Instant) throws(Trouble) {
        var written = 0
        while written < bytes.count {
            guard ending.withLock({ $0 == nil }) else { throw .ended }
            switch input.write(bytes, from: written) {
            case .some(let count): written += count
            case .none:
                guard errno == EAGAIN || errno == EINTR else { throw .ended }
                try input.wait(for: Int16(POLLOUT), until: deadline)
            }
        }
    }

    /// Reads exactly so many bytes.
    public func read(_ count: Int, until deadline: SuspendingClock.Instant) throws(Trouble) -> [UInt8] {
        let (bytes, trouble) = read(upTo: count, until: deadline)
        if let trouble { throw trouble }
        return bytes
    }

    /// Reads until the program closes its output, or so many bytes have come.
    public func read(
        upTo count: Int, until deadline: SuspendingClock.Instant
    ) -> (bytes: [UInt8], trouble: Trouble?) { Self.read(output, upTo: count, until: deadline) }

    /// Reads the program's remarks, until it closes them or so many bytes have come. More than a pipe holds stops a
    /// program that is not read from.
    public func readRemarks(upTo count: Int, until deadline: SuspendingClock.Instant) -> [UInt8] {
        remarks.map { Self.read($0, upTo: count, until: deadline).bytes } ?? []
    }

    private static func read(
        _ output: Descriptor, upTo count: Int, until deadline: SuspendingClock.Instant
    ) -> (bytes: [UInt8], trouble: Trouble?) {
        var trouble: Trouble?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let status = output.read(
                    into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]))
                if status > 0 {
                    filled += status
                } else if status == 0 || errno != EAGAIN && errno != EINTR {
                    trouble = .ended
                    return
                } else {
                    do throws(Trouble) { try output.wait(for: Int16(POLLIN), until: deadline) } catch {
                        trouble = error
                        return
                    }
                }
            }
        }
        return (bytes, trouble)
    }

    /// Lets the program know that nothing more will come.
    public func closeInput() { input.close() }

    /// Makes an end of it, where it has not ended by itself, and says how it ended.
    public func end() -> Ending {
        ending.withLock { ending in
            if let ending { return ending }
            kill(identifier, SIGKILL)
            let ended = Self.wait(for: identifier)
            ending = ended
            input.close()
            output.close()
            remarks?.close()
            return ended
        }
    }

    /// Says how it ended, once its output is closed: gives it the moment that takes, and no longer.
    public func ending(within time: Duration) -> Ending {
        let deadline = SuspendingClock.now + time
        while SuspendingClock.now < deadline {
            if let ended = Self.poll(identifier, ending) { return ended }
            usleep(500)
        }
        return end()
    }

    private static func poll(_ identifier: pid_t, _ ending: borrowing Mutex<Ending?>) -> Ending? {
        ending.withLock { ending in
            if let ending { return ending }
            var status: Int32 = 0
            guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
            ending = Ending(status: status)
            return ending
        }
    }

    private static func wait(for identifier: pid_t) -> Ending {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return Ending(status: status)
    }

    /// A program that goes away while it is written to is an answer, not the end of us.
    private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
}

extension ChildProcess.Ending {
    /// Reads a status as wait(2) gives it; its macros are not imported.
    fileprivate init(status: Int32) {
        let signal = status & 0x7F
        self = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }
}
