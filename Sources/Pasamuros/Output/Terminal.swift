internal import Foundation
internal import Glibc
internal import Letters

/// Standard output, where answers go, and standard error, where sentences go.
struct Terminal: Sendable {
    /// Standard output takes nothing more.
    enum Trouble: ExplainedError {
        case full
        var sentence: Sentence { Sentence("cli.output-failed") }
    }

    /// Whether sentences are read on a terminal, where a line can be drawn over.
    var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

    /// A reader that closes its end early (`| head`) is no error of ours.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Says a sentence to people.
    func say(_ line: String) { draw(line.terminalSafe + "\n") }

    /// Writes to standard error as it is; where that is closed, there is nobody to tell.
    func draw(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    /// Writes an answer, with a line's end.
    /// - Throws: `Trouble` where it cannot be written, save that the reader has gone.
    func write(_ text: String) throws {
        let safe = text.terminalSafe
        try write(Data((safe.hasSuffix("\n") ? safe : safe + "\n").utf8))
    }

    /// Writes an answer as it is.
    func write(_ data: Data) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: data)
        } catch {
            let system = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
            if system.domain == NSPOSIXErrorDomain, system.code == Int(EPIPE) { return }
            throw Trouble.full
        }
    }
}
