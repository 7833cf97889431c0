internal import Foundation

#if os(Linux)
    internal import CLinux
    internal import Glibc
#endif

/// Shuts this process in: from then on it computes on what it has, and can do nothing else to the machine.
///
/// Works for any user, root included. There is no way back, and whatever the process starts is shut in as well.
public enum Confinement {
    /// Which of the walls stand.
    public struct Strength: OptionSet, Hashable, Sendable {
        /// One bit a wall.
        public let rawValue: UInt8

        /// Makes a set of walls.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// No program started from here can have more rights than this one (`PR_SET_NO_NEW_PRIVS`).
        public static let noNewPrivileges = Strength(rawValue: 1)
        /// Only harmless system calls (seccomp).
        public static let systemCalls = Strength(rawValue: 2)
        /// Only the named files can be read, none written (Landlock, kernel 5.13).
        public static let files = Strength(rawValue: 4)
        /// No TCP by Landlock either (ABI 4, kernel 6.7): a second wall behind seccomp.
        public static let network = Strength(rawValue: 8)
        /// No signals to processes outside (Landlock ABI 6, kernel 6.12): a second wall behind seccomp.
        public static let signals = Strength(rawValue: 16)
        /// Memory, processor time, files and core dumps are bounded (`setrlimit`).
        public static let limits = Strength(rawValue: 32)

        /// What keeps a taken-over worker from doing harm. The second walls are not among these: a kernel without them
        /// is no reason to warn anybody.
        public static let needed: Strength = [.noNewPrivileges, .systemCalls, .files, .limits]
    }

    /// Libraries, converters of charsets, fonts and tables: nothing in them belongs to a person.
    public static let systemFolders = ["/usr/lib", "/usr/share", "/usr/local/share", "/lib", "/lib64"]

    /// How much the process may use.
    public struct Bounds: Hashable, Sendable {
        /// Bytes of address space beyond what is in use when the walls go up.
        public var memory: Int
        /// Seconds of processor time, in all.
        public var processorSeconds: Int
        /// Open files at a time.
        public var openFiles: Int

        /// Sets bounds.
        public init(memory: Int, processorSeconds: Int, openFiles: Int) {
            self.memory = memory
            self.processorSeconds = processorSeconds
            self.openFiles = openFiles
        }
    }

    /// Puts up all walls that this system has.
    ///
    /// Must be called while there is but one thread, since Landlock shuts in only the thread that asks.
    /// - Parameter readable: files and folders that may still be read; what does not exist is left out.
    /// - Returns: the walls that stand. On other systems than Linux none does.
    public static func enter(readable: [String], bounds: Bounds) -> Strength {
        #if os(Linux)
            precondition(threads() == 1, "confine the process before anything starts a thread")
            var strength = prepare(bounds)
            strength.formUnion(Landlock.restrict(to: readable.map { ($0, .reading) }))
            if CallPolicy.worker.load() { strength.insert(.systemCalls) }
            return strength
        #else
            return []
        #endif
    }

    /// Puts up the walls and becomes another program behind them. Comes back only where that cannot be.
    /// - Parameters:
    ///   - program: its path: the one program that may be started from then on.
    ///   - arguments: without the program's name.
    ///   - environment: all of it.
    ///   - readable: files and folders that may be read; what does not exist is left out.
    ///   - mayTalk: whether it may speak to other programs of this machine, over sockets that have a name in the file
    ///     system.
    public static func become(
        _ program: String, arguments: [String], environment: [String: String], readable: [String], bounds: Bounds,
        mayTalk: Bool = false
    ) {
        #if os(Linux)
            precondition(threads() == 1, "confine the process before anything starts a thread")
            let words = ([program] + arguments).map { strdup($0) } + [nil]
            let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
            _ = prepare(bounds)
            // The program and what loads its libraries.
            let starting = [program, "/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"]
            _ = Landlock.restrict(to: readable.map { ($0, .reading) } + starting.map { ($0, .starting) })
            _ = (mayTalk ? CallPolicy.keyholder : CallPolicy.helper).load()
            execve(program, words, variables)
        #endif
    }

    #if os(Linux)
        /// The walls that need no list: rights, limits, and the end of the parent.
        static func prepare(_ bounds: Bounds) -> Strength {
            // Nobody else reads our memory, and a process that is left alone goes too.
            _ = pasamuros_not_dumpable()
            _ = pasamuros_end_with_parent(SIGKILL)
            var strength: Strength = []
            if pasamuros_no_new_privileges() == 0 { strength.insert(.noNewPrivileges) }
            if ProcessLimits.set(bounds) { strength.insert(.limits) }
            return strength
        }

        /// How many threads this process has.
        static func threads() -> Int {
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 1
        }
    #endif
}
