/// How the program ends, as the design says.
enum ExitStatus: Int32 {
    /// Done. Letters that wait for a person are reported, not an error.
    case done = 0
    /// It could not be done.
    case failed = 1
    /// The call is wrong (EX_USAGE of sysexits.h).
    case wrongCall = 64
}
