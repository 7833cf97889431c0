public import Foundation
internal import Glibc

/// Waits for what another program does in a folder, without asking over and over (inotify(7)).
public final class FolderWatch {
    /// What is long enough for anything that should happen at all, on a busy machine.
    public static let patience = Duration.seconds(60)

    private let descriptor: Int32

    /// Begins to watch; what happens from here on is not missed.
    public init(_ folders: [URL]) throws {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        for folder in folders {
            let path = folder.path(percentEncoded: false)
            guard inotify_add_watch(descriptor, path, Self.events) >= 0 else {
                throw ServerFault("cannot watch \(folder.lastPathComponent)")
            }
        }
    }

    deinit { close(descriptor) }

    /// Waits until `found` gives something; `nil` where the deadline comes first.
    public func first<Found>(_ found: () throws -> Found?) throws -> Found? {
        let deadline = SuspendingClock.now + Self.patience
        while true {
            if let found = try found() { return found }
            let left = SuspendingClock.now.duration(to: deadline)
            guard left > .zero else { return nil }
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&entry, 1, Int32(clamping: left.components.seconds * 1000 + 1))
            var buffer = [UInt8](repeating: 0, count: 4096)
            _ = read(descriptor, &buffer, buffer.count)
        }
    }

    private static let events = UInt32(IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MODIFY)
}
