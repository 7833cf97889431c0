internal import CFuzzer
internal import Glibc

/// A program that libFuzzer drives. The package manager gives every executable its own entry, so that libFuzzer's `main`
/// cannot be it.
public protocol Fuzzer {
    /// Takes one input. Traps where something is wrong with what came of it.
    static func run(_ untrustedBytes: [UInt8])
}

extension Fuzzer {
    /// Runs it until it is stopped, or as long as the arguments say.
    public static func main() {
        running = Self.run
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(LLVMFuzzerRunDriver(&count, &arguments, take))
    }
}

/// What the only fuzzer of this process does. Set once, before the first input.
private nonisolated(unsafe) var running: ([UInt8]) -> Void = { _ in }

/// Feeds the `run` parameter of `LLVMFuzzerRunDriver`.
private nonisolated func take(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    running(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
