internal import Glibc

/// How a worker ends when its own code fails: with a status that says whether it was for want of memory.
///
/// What the status says is believed for the wording of a sentence and for nothing else.
public enum CrashSignals {
    /// A fault of the program (EX_SOFTWARE of sysexits(3)).
    public static let crashed: Int32 = 70
    /// Memory was refused (EX_OSERR).
    public static let outOfMemory: Int32 = 71

    /// Ends the process with one of the statuses at every signal that a failing program gets. A refused allocation
    /// leaves ENOMEM behind, and Swift, GLib and C++ end the program right there.
    public static func endWithStatus() {
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] {
            signal(number) { _ in _exit(errno == ENOMEM ? CrashSignals.outOfMemory : CrashSignals.crashed) }
        }
    }
}
