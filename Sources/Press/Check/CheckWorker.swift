internal import Bindings
internal import Foundation

/// The untrusted side of `check`: a process that shuts itself in, looks at one PDF and ends.
public enum CheckWorker {
    /// What the executable is called with to become one. Not for people, and in no help.
    public static let command = "check-worker"

    /// Shuts this process in, takes the PDF from standard input, and answers on standard output. Called before anything has
    /// started a thread.
    /// - Parameter readable: folders that may still be read, beside those where a system keeps what programs need.
    public static func serve(readable: [String]) {
        CrashSignals.endWithStatus()
        _ = FileManager.default.changeCurrentDirectoryPath("/")
        // For PDFs that bring no fonts of their own; fontconfig's cache lies in the home folder.
        _ = FontConfiguration.faces()
        _ = Confinement.enter(readable: Confinement.systemFolders + readable, bounds: bounds)
        guard let head = StandardStreams.read(8),
            let bytes = StandardStreams.read(head.reduce(0) { $0 << 8 | Int($1) })
        else { return }
        guard let answer = try? JSONEncoder().encode(CheckAnswer(PDFCheck.check(Data(bytes)))) else { return }
        StandardStreams.write(Array(answer))
    }

    /// The bytes of a request: how many come, then the PDF.
    static func request(_ pdf: Data) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: pdf.count >> (56 - 8 * $0)) } + pdf
    }

    private static let bounds = Confinement.Bounds(memory: 1 << 30, processorSeconds: 600, openFiles: 64)
}
