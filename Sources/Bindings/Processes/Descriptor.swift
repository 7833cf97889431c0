internal import CLinux
internal import Foundation
internal import Glibc
internal import Synchronization

/// A file descriptor of our own, closed once.
final class Descriptor: Sendable {
    let number: Int32
    private let isOpen = Mutex(true)

    init(adopting number: Int32) { self.number = number }

    deinit { close() }

    func close() {
        isOpen.withLock { isOpen in
            if isOpen { _ = Glibc.close(number) }
            isOpen = false
        }
    }

    func makeNonblocking() { _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK) }

    /// Writes what fits of the bytes from a place on; `nil` with `errno` where nothing does.
    func write(_ bytes: [UInt8], from start: Int) -> Int? {
        let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress?.advanced(by: start), $0.count - start) }
        return count < 0 ? nil : count
    }

    /// Reads what is there: how much, 0 at the end, -1 with `errno`.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        Glibc.read(number, buffer.baseAddress, buffer.count)
    }

    /// Waits until something can be done.
    func wait(for events: Int16, until deadline: SuspendingClock.Instant) throws(ChildProcess.Trouble) {
        try Self.wait(for: [(self, events)], until: deadline)
    }

    /// Waits until something can be done with one of several.
    static func wait(
        for wanted: [(descriptor: Descriptor, events: Int16)], until deadline: SuspendingClock.Instant
    ) throws(ChildProcess.Trouble) {
        var entries = wanted.map { pollfd(fd: $0.descriptor.number, events: $0.events, revents: 0) }
        while true {
            let left = SuspendingClock.now.duration(to: deadline)
            guard left > .zero else { throw .late }
            let milliseconds = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
            let status = poll(&entries, nfds_t(entries.count), Int32(clamping: milliseconds + 1))
            if status > 0 { return }
            guard status == 0 || errno == EINTR else { throw .ended }
        }
    }
}

/// A pipe.
struct Pipe {
    /// As much as a user may have without asking root (pipe(7)): pixels cross in larger gulps.
    private static let size: Int32 = 1 << 20

    let reading: Descriptor
    let writing: Descriptor

    /// Both ends are closed in every program that is started meanwhile.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pasamuros_pipe(&ends) == 0 else { return nil }
        reading = Descriptor(adopting: ends[0])
        writing = Descriptor(adopting: ends[1])
        _ = fcntl(ends[1], Int32(PASAMUROS_SET_PIPE_SIZE), Self.size)
    }
}
