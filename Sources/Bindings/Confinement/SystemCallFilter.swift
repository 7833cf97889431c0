#if os(Linux)
    internal import CSeccomp
    internal import Glibc

    /// A filter of system calls (libseccomp's `scmp_filter_ctx`), made once and then loaded into the kernel.
    final class SystemCallFilter {
        /// What becomes of a call.
        enum Verdict {
            case allowed
            /// The call fails with this error; the process goes on.
            case refused(Int32)
            /// The kernel ends the process with SIGSYS.
            case fatal

            fileprivate var action: UInt32 {
                switch self {
                case .allowed: SCMP_ACT_ALLOW
                case .refused(let error): pasamuros_refuse_with(UInt16(error))
                case .fatal: SCMP_ACT_KILL_PROCESS
                }
            }
        }

        /// What an argument of a call has to be for a rule to hold: a number as it is in the register.
        struct Condition {
            fileprivate var comparison: scmp_arg_cmp

            /// The argument (from 0), of which only the bits of `mask` count, has to be `value`.
            static func argument(_ index: Int, masked mask: Int, is value: Int) -> Condition {
                Condition(
                    comparison: scmp_arg_cmp(
                        arg: UInt32(index), op: SCMP_CMP_MASKED_EQ, datum_a: UInt64(truncatingIfNeeded: mask),
                        datum_b: UInt64(truncatingIfNeeded: value)))
            }

            /// The argument (from 0) has to be `value`. Negative ones are 32 bits wide, as C's `int` is passed.
            static func argument(_ index: Int, is value: Int) -> Condition {
                argument(index, masked: 0xFFFF_FFFF, is: value & 0xFFFF_FFFF)
            }
        }

        private let context: UnsafeMutableRawPointer
        private var isWhole = true

        /// Starts a filter that gives the verdict on every call that no rule speaks of; `nil` where memory is short.
        init?(otherwise verdict: Verdict) {
            guard let context = seccomp_init(verdict.action) else { return nil }
            self.context = context
            // Calls as of another kind of machine (32 bits) would pass by other numbers.
            set(SCMP_FLTATR_ACT_BADARCH, to: SCMP_ACT_KILL_PROCESS)
            set(SCMP_FLTATR_CTL_OPTIMIZE, to: 2)
        }

        deinit { seccomp_release(context) }

        /// Adds a rule: the verdict on a call by its name, where all conditions hold. A name that this machine does not
        /// know needs no rule. Several rules on one call with the same verdict are alternatives.
        func add(_ verdict: Verdict, _ name: String, where conditions: [Condition] = []) {
            let number = pasamuros_call_number(name)
            guard number != -1 else { return }
            let comparisons = conditions.map(\.comparison)
            let status = seccomp_rule_add_array(
                context, verdict.action, number, UInt32(comparisons.count), comparisons)
            if status != 0 { isWhole = false }
        }

        /// Puts it into force for this process; false where the kernel has no seccomp, or a rule could not be made.
        func load() -> Bool { isWhole && seccomp_load(context) == 0 }

        private func set(_ attribute: scmp_filter_attr, to value: UInt32) {
            if seccomp_attr_set(context, attribute, value) != 0 { isWhole = false }
        }
    }
#endif
