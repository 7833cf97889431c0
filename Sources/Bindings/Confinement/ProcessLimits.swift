#if os(Linux)
    internal import Foundation
    internal import Glibc

    /// `setrlimit`: bounds that hold for the rest of the process's life.
    enum ProcessLimits {
        /// Sets them all; false where one could not be set.
        ///
        /// Not among them is `RLIMIT_NPROC`: it counts all processes of the user, so that any number is too small on a
        /// busy machine and too large on an idle one, and root is exempt. New processes are refused by seccomp.
        static func set(_ bounds: Confinement.Bounds) -> Bool {
            let limits: [(__rlimit_resource, soft: Int, hard: Int)] = [
                // All of it, since memory shared with nobody can be had in ways that RLIMIT_DATA does not count.
                (RLIMIT_AS, soft: addressSpace() + bounds.memory, hard: addressSpace() + bounds.memory),
                // SIGXCPU, which tells why, comes first.
                (RLIMIT_CPU, soft: bounds.processorSeconds, hard: bounds.processorSeconds + 2),
                (RLIMIT_NOFILE, soft: bounds.openFiles, hard: bounds.openFiles),
                // Also kills who writes to a standard output that is a file: it has to be a pipe.
                (RLIMIT_FSIZE, soft: 0, hard: 0),
                // A core dump is the letter, in a file.
                (RLIMIT_CORE, soft: 0, hard: 0),
            ]
            return limits.allSatisfy { resource, soft, hard in
                var limit = rlimit(rlim_cur: rlim_t(soft), rlim_max: rlim_t(hard))
                return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
            }
        }

        /// Bytes of address space in use (proc(5), `statm`, first number, in pages).
        private static func addressSpace() -> Int {
            let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
            return (text.split(separator: " ").first.flatMap { Int($0) } ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
        }
    }
#endif
