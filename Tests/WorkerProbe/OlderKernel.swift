import Glibc

/// A program started as on a system that cannot shut it in: what Linux answers that has no Landlock, or no seccomp, is
/// answered by a filter that the program inherits. The product has no switch for that, and must have none.
enum OlderKernel {
    /// Becomes the program. Comes back only where that cannot be.
    /// - Parameter wall: `landlock` or `seccomp`.
    static func become(without wall: String, _ call: [String]) {
        guard let steps = filters[wall], let program = call.first else { return }
        let words = call.map { strdup($0) } + [nil]
        guard control(38, 1) == 0 else { return }  // PR_SET_NO_NEW_PRIVS
        let isLoaded = steps.withUnsafeBufferPointer { steps in
            var filter = Filter(count: UInt16(steps.count), steps: steps.baseAddress)
            // PR_SET_SECCOMP, SECCOMP_MODE_FILTER
            return withUnsafeMutablePointer(to: &filter) { control(22, 2, Int(bitPattern: $0)) == 0 }
        }
        if isLoaded { execv(program, words) }
    }

    /// `struct sock_fprog` of linux/filter.h.
    private struct Filter {
        let count: UInt16
        let steps: UnsafePointer<Step>?
    }

    /// `struct sock_filter` of linux/filter.h.
    private struct Step {
        var code: UInt16
        var ifTrue: UInt8 = 0
        var ifFalse: UInt8 = 0
        var value: UInt32

        /// The call's number, or its first argument (`struct seccomp_data`).
        static func load(_ offset: UInt32) -> Step { Step(code: 0x20, value: offset) }
        static func compare(_ value: UInt32, ifTrue: UInt8, ifFalse: UInt8) -> Step {
            Step(code: 0x15, ifTrue: ifTrue, ifFalse: ifFalse, value: value)
        }
        static func refuse(_ error: Int32) -> Step { Step(code: 0x06, value: 0x5_0000 | UInt32(error)) }
        static let allow = Step(code: 0x06, value: 0x7FFF_0000)
    }

    #if arch(x86_64)
        private static let (seccomp, prctl): (UInt32, UInt32) = (317, 157)
    #else
        private static let (seccomp, prctl): (UInt32, UInt32) = (277, 167)
    #endif

    private static let filters: [String: [Step]] = [
        // landlock_create_ruleset has one number everywhere.
        "landlock": [.load(0), .compare(444, ifTrue: 0, ifFalse: 1), .refuse(ENOSYS), .allow],
        // The call, and PR_SET_SECCOMP, which did the same before there was one.
        "seccomp": [
            .load(0), .compare(seccomp, ifTrue: 3, ifFalse: 0), .compare(prctl, ifTrue: 0, ifFalse: 3), .load(16),
            .compare(22, ifTrue: 0, ifFalse: 1), .refuse(EINVAL), .allow,
        ],
    ]

    /// `prctl`, which Swift does not import as it takes any number of arguments.
    private static func control(_ option: Int, _ one: Int, _ two: Int = 0) -> Int32 {
        typealias Function = @convention(c) (Int, Int, Int, Int, Int) -> Int32
        guard let function = dlsym(nil, "prctl") else { return -1 }
        return unsafeBitCast(function, to: Function.self)(option, one, two, 0, 0)
    }
}
