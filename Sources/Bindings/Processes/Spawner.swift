internal import CLinux
internal import Foundation
internal import Glibc
internal import Synchronization

/// Starts all programs from one thread that never ends.
///
/// A confined process asks to be ended with its parent (`PR_SET_PDEATHSIG`), and for Linux the parent is the thread that
/// started it: started from a thread of a pool, it would be killed whenever the pool lets that thread go.
final class Spawner: Sendable {
    static let shared = Spawner()

    /// What to start.
    struct Order: Sendable {
        let program: String
        /// The program's name included.
        let arguments: [String]
        let environment: [String]
        /// Becomes standard input.
        let input: Int32
        /// Becomes standard output.
        let output: Int32
        /// Becomes descriptor 3, where there is one.
        let remarks: Int32?
    }

    /// The number of the descriptor that a program writes its remarks to.
    static let remarks: Int32 = 3

    private let queue = Mutex<[(order: Order, reply: Reply)]>([])
    private let work = DispatchSemaphore(value: 0)

    private init() {
        let thread = Thread { [self] in
            while true {
                work.wait()
                guard let (order, reply) = queue.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
                reply.give(Self.spawn(order))
            }
        }
        thread.name = "spawner"
        thread.start()
    }

    /// Starts a program and gives its process identifier; `nil` where that cannot be done.
    func spawn(_ order: Order) -> pid_t? {
        let reply = Reply()
        queue.withLock { $0.append((order, reply)) }
        work.signal()
        return reply.wait()
    }

    private static func spawn(_ order: Order) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, order.input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, order.output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var last = STDERR_FILENO
        if let remarks = order.remarks {
            last = Self.remarks
            posix_spawn_file_actions_adddup2(&actions, remarks, last)
        }
        posix_spawn_file_actions_addclosefrom_np(&actions, last + 1)
        resetSignals(&attributes)
        let arguments = order.arguments.map { strdup($0) } + [nil]
        let environment = order.environment.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var identifier: pid_t = 0
        let status = posix_spawn(&identifier, order.program, &actions, &attributes, arguments, environment)
        return status == 0 ? identifier : nil
    }

    /// What we ignore or hold back, the new program should not.
    private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    }

    /// The answer to one order.
    private final class Reply: Sendable {
        private let identifier = Mutex<pid_t?>(nil)
        private let arrived = DispatchSemaphore(value: 0)

        func give(_ value: pid_t?) {
            identifier.withLock { $0 = value }
            arrived.signal()
        }

        func wait() -> pid_t? {
            arrived.wait()
            return identifier.withLock { $0 }
        }
    }
}
