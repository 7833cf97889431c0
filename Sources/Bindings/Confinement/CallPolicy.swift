#if os(Linux)
    internal import CLinux
    internal import Glibc

    /// Which system calls a confined process may make.
    ///
    /// Three verdicts. What computing and reading need is allowed, where possible by its arguments. What no library has
    /// an honest reason to ask for while it decodes a letter ends the process: whoever asks is not our code any more,
    /// and its answer would be worth nothing. All else fails with ENOSYS, which libraries know from older kernels and do
    /// without (`clone3`, `openat2`, a cache that cannot be written).
    enum CallPolicy {
        /// For a process that opens what came from outside: computes, reads a few files, may start threads.
        static var worker: Policy {
            Policy(otherwise: .refused(ENOSYS), rules: harmless + guarded + fatal(starting: false))
        }

        /// For a program that converts what came from outside: the same, with what its run-time system needs to wait for
        /// several things at once. It may start itself anew, which gives it nothing.
        static var helper: Policy {
            Policy(otherwise: .refused(ENOSYS), rules: harmless + guarded + waiting + fatal(starting: true))
        }

        /// For GnuPG, which asks its agent over a socket of this machine to use a key. A helper apart from that.
        static var keyholder: Policy {
            let talking = ["socket", "connect"]
            return Policy(
                otherwise: .refused(ENOSYS),
                rules: harmless + guarded + waiting + local
                    + fatal(starting: true).filter { !talking.contains($0.name) })
        }

        /// A policy: rules, and the verdict where none speaks.
        struct Policy {
            let otherwise: SystemCallFilter.Verdict
            let rules: [Rule]

            /// Puts it into force; false where the kernel has no seccomp.
            func load() -> Bool {
                guard let filter = SystemCallFilter(otherwise: otherwise) else { return false }
                for rule in rules { filter.add(rule.verdict, rule.name, where: rule.conditions) }
                return filter.load()
            }
        }

        /// A verdict on one call.
        struct Rule {
            let verdict: SystemCallFilter.Verdict
            let name: String
            var conditions: [SystemCallFilter.Condition] = []
        }

        // MARK: What is allowed as it is

        private static let harmless: [Rule] = [
            // Descriptors that are open already.
            "read", "readv", "pread64", "preadv", "write", "writev", "lseek", "close", "fstat", "poll", "ppoll",
            "select", "pselect6", "eventfd2",
            // Looking at files: Landlock does not hide that they exist; what is in them it does.
            "stat", "lstat", "newfstatat", "statx", "statfs", "fstatfs", "access", "faccessat", "faccessat2",
            "readlink", "readlinkat", "getdents64", "getcwd",
            // Memory; mmap and mprotect have conditions.
            "brk", "munmap", "mremap", "madvise", "mincore",
            // Threads and time.
            "futex", "futex_wait", "futex_wake", "set_robust_list", "get_robust_list", "rseq", "set_tid_address",
            "sched_yield", "sched_getaffinity", "gettid", "getpid", "nanosleep", "clock_nanosleep", "clock_gettime",
            "clock_getres", "gettimeofday", "time", "times", "getrusage", "restart_syscall",
            // Signals to oneself.
            "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack",
            // Who and where.
            "getuid", "geteuid", "getgid", "getegid", "getppid", "uname", "sysinfo", "getrandom", "getrlimit",
            "membarrier", "exit", "exit_group",
        ].map { Rule(verdict: .allowed, name: $0) }

        // MARK: What is allowed by its arguments

        private static let guarded: [Rule] =
            reading + unexecutable + threads + ownSignals + [
                // Thread names.
                Rule(verdict: .allowed, name: "prctl", conditions: [.argument(0, is: Int(15))]),
                // Asking for limits, not setting them: the new limit is a null pointer.
                Rule(
                    verdict: .allowed, name: "prlimit64",
                    conditions: [.argument(0, is: 0), .argument(2, masked: -1, is: 0)]),
                Rule(verdict: .allowed, name: "fcntl", conditions: [.argument(1, is: Int(F_GETFD))]),
                Rule(verdict: .allowed, name: "fcntl", conditions: [.argument(1, is: Int(F_SETFD))]),
                Rule(verdict: .allowed, name: "fcntl", conditions: [.argument(1, is: Int(F_GETFL))]),
            ]

        /// What GHC's run-time system does before a program of Haskell gets to work.
        private static let waiting: [Rule] =
            [
                "execve", "arch_prctl", "epoll_create", "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait",
                "pipe2", "timerfd_create", "timerfd_settime", "timerfd_gettime", "timer_create", "timer_settime",
                "timer_delete",
            ].map { Rule(verdict: .allowed, name: $0) }
            + [Rule(verdict: .allowed, name: "fcntl", conditions: [.argument(1, is: Int(F_SETFL))])]

        /// Sockets of this machine, and none of any network; memory that is not written to the disk, for keys. What cannot
        /// be opened for writing gpg then opens for reading, if that is the error.
        private static let local: [Rule] = [
            Rule(
                verdict: .refused(EACCES), name: "openat",
                conditions: [.argument(2, masked: Int(O_ACCMODE | O_CREAT), is: Int(O_RDWR))]),
            Rule(verdict: .allowed, name: "socket", conditions: [.argument(0, is: Int(AF_UNIX))]),
            Rule(verdict: .fatal, name: "socket", conditions: [.argument(0, is: Int(AF_INET))]),
            Rule(verdict: .fatal, name: "socket", conditions: [.argument(0, is: Int(AF_INET6))]),
            Rule(verdict: .allowed, name: "connect"), Rule(verdict: .allowed, name: "dup"),
            Rule(verdict: .allowed, name: "mlock"), Rule(verdict: .allowed, name: "munlock"),
        ]

        /// Files are opened for reading alone: no access mode but O_RDONLY, nothing made, nothing emptied.
        private static let reading: [Rule] = {
            let writing = Int(O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND)
            return [
                Rule(verdict: .allowed, name: "openat", conditions: [.argument(2, masked: writing, is: 0)]),
                Rule(verdict: .allowed, name: "open", conditions: [.argument(1, masked: writing, is: 0)]),
            ]
        }()

        /// Memory that holds code comes out of a file and cannot be written: iconv loads its converters that way. What an
        /// intruder writes cannot be run.
        private static let unexecutable: [Rule] = [
            Rule(verdict: .allowed, name: "mmap", conditions: [.argument(2, masked: Int(PROT_EXEC), is: 0)]),
            Rule(
                verdict: .allowed, name: "mmap",
                conditions: [
                    .argument(2, masked: Int(PROT_EXEC | PROT_WRITE), is: Int(PROT_EXEC)),
                    .argument(3, masked: Int(MAP_ANONYMOUS), is: 0),
                ]),
            Rule(verdict: .allowed, name: "mprotect", conditions: [.argument(2, masked: Int(PROT_EXEC), is: 0)]),
        ]

        /// Threads, but no processes and no name spaces. (`clone3` hides its flags behind a pointer: glibc falls back.)
        private static let threads: [Rule] = {
            let thread = Int(CLONE_VM | CLONE_THREAD | CLONE_SIGHAND)
            let spaces = Int(CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER)
            let others = Int(CLONE_NEWPID | CLONE_NEWNET | CLONE_VFORK | CLONE_PTRACE) | spaces
            return [
                Rule(verdict: .allowed, name: "clone", conditions: [.argument(0, masked: thread | others, is: thread)]),
                Rule(verdict: .fatal, name: "clone", conditions: [.argument(0, masked: Int(CLONE_THREAD), is: 0)]),
            ]
        }()

        /// `abort` and its like: signals to this process alone.
        private static var ownSignals: [Rule] {
            let own = Int(getpid())
            return [
                Rule(verdict: .allowed, name: "tgkill", conditions: [.argument(0, is: own)]),
                Rule(verdict: .allowed, name: "kill", conditions: [.argument(0, is: own)]),
            ]
        }

        // MARK: What ends the process

        /// - Parameter starting: whether the process is about to become a program, and has to start it.
        private static func fatal(starting: Bool) -> [Rule] {
            let names =
                [
                    // The network, and other processes by way of sockets.
                    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
                    "sendmmsg",
                    // Other processes.
                    "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_open", "pidfd_getfd",
                    "pidfd_send_signal", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "kcmp",
                    // Ways into the kernel that have been broken before.
                    "io_uring_setup", "io_uring_enter", "io_uring_register", "bpf", "perf_event_open", "userfaultfd",
                    "add_key", "keyctl", "request_key", "init_module", "finit_module", "delete_module", "kexec_load",
                    "kexec_file_load", "modify_ldt",
                    // The file system as a whole, and who one is.
                    "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "open_by_handle_at", "fsopen",
                    "move_mount", "open_tree", "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid",
                    "setgroups", "capset", "reboot", "swapon", "swapoff", "sethostname",
                ] + ["execveat", "fork", "vfork"] + (starting ? [] : ["execve"])
            return names.map { Rule(verdict: .fatal, name: $0) }
        }
    }
#endif
