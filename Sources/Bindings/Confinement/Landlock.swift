#if os(Linux)
    internal import CLinux
    internal import Glibc

    /// Landlock (landlock(7)): what files a process can reach, in the kernel since 5.13.
    enum Landlock {
        /// What may be done with the named files.
        enum Access {
            /// Reading files and listing folders.
            case reading
            /// Reading, and starting as a program.
            case starting

            fileprivate var rights: UInt64 {
                switch self {
                case .reading: Right.readFile | Right.readFolder
                case .starting: Right.readFile | Right.execute
                }
            }
        }

        /// `LANDLOCK_ACCESS_FS_...`, as far as they are told apart here.
        private enum Right {
            static let execute: UInt64 = 1 << 0
            static let readFile: UInt64 = 1 << 2
            static let readFolder: UInt64 = 1 << 3

            /// All rights that an ABI knows: what is not asked for here is not refused later.
            static func all(abi: Int32) -> UInt64 {
                var rights: UInt64 = (1 << 13) - 1
                if abi >= 2 { rights |= 1 << 13 }  // Moving between folders.
                if abi >= 3 { rights |= 1 << 14 }  // Truncating.
                if abi >= 5 { rights |= 1 << 15 }  // ioctl on devices.
                return rights
            }
        }

        /// Shuts this thread in, and all that it starts: the named paths and what lies below them, and nothing else.
        static func restrict(to paths: [(path: String, access: Access)]) -> Confinement.Strength {
            let abi = pasamuros_landlock_abi()
            guard abi >= 1 else { return [] }
            let ruleset = create(abi: abi)
            guard ruleset >= 0 else { return [] }
            defer { close(ruleset) }
            for (path, access) in paths { guard allow(path, access, in: ruleset) else { return [] } }
            guard pasamuros_landlock_restrict(ruleset) == 0 else { return [] }
            var strength: Confinement.Strength = .files
            if abi >= 4 { strength.insert(.network) }
            if abi >= 6 { strength.insert(.signals) }
            return strength
        }

        private static func create(abi: Int32) -> Int32 {
            var rules = pasamuros_landlock_ruleset(
                handled_files: Right.all(abi: abi),
                handled_network: abi >= 4 ? 0b11 : 0,  // Binding and connecting TCP.
                scoped: abi >= 6 ? 0b11 : 0)  // Abstract sockets, signals.
            // A kernel that does not know a field takes it where it is 0.
            return pasamuros_landlock_create(&rules, MemoryLayout.size(ofValue: rules))
        }

        /// False where the rule was refused; a path that does not exist needs none.
        private static func allow(_ path: String, _ access: Access, in ruleset: Int32) -> Bool {
            let descriptor = open(path, Int32(PASAMUROS_PATH_ONLY) | O_CLOEXEC)
            guard descriptor >= 0 else { return true }
            defer { close(descriptor) }
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { return false }
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            // A folder's right on a file makes the kernel refuse the rule.
            let rights = isFolder ? access.rights : access.rights & ~Right.readFolder
            var rule = pasamuros_landlock_path(allowed: rights, descriptor: descriptor)
            return pasamuros_landlock_add_path(ruleset, &rule) == 0
        }
    }
#endif
