internal import Glibc

/// Standard input and output of a program that another one speaks to, read and written without buffers of C's.
public enum StandardStreams {
    /// Whether a person sits at either.
    public static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 || isatty(STDOUT_FILENO) == 1 }

    /// The terminal that a person can be asked on; `nil` where standard input or standard error is something else.
    public static var dialogue: String? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1, let name = ttyname(STDIN_FILENO) else {
            return nil
        }
        return String(cString: name)
    }

    /// Reads exactly so many bytes; `nil` where the input ends before.
    public static func read(_ count: Int) -> [UInt8]? {
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let status = Glibc.read(STDIN_FILENO, rest.baseAddress, rest.count)
                if status < 0, errno == EINTR { continue }
                guard status > 0 else {
                    isWhole = false
                    return
                }
                filled += status
            }
        }
        return isWhole ? bytes : nil
    }

    /// Writes all bytes. Ends the process where nobody reads them any more.
    public static func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let status = Glibc.write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if status < 0, errno == EINTR { continue }
                guard status > 0 else { _exit(1) }
                rest = rest.dropFirst(status)
            }
        }
    }
}
