internal import Bindings
public import Foundation

/// What tests of every room need.
public enum TestSupport {
    /// The project's root.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The corpora, where `PASAMUROS_CORPORA` names them.
    public static let corpora: URL? = ProcessInfo.processInfo.environment["PASAMUROS_CORPORA"].map { URL(filePath: $0) }

    /// Makes the project's fonts the only ones of this process. Call before anything is shaped; the first call counts.
    public static func useProjectFonts() { _ = fontsInUse }

    private static let fontsInUse: Void = FontConfiguration.use(root.appending(path: "Fonts/fonts.conf"))

    /// A folder of the test's own, removed when `body` ends.
    public static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pasamuros-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// SHA-256 of bytes, 64 hexadecimal digits.
    public static func sha256(_ data: Data) -> String { Digest(of: data).hexadecimal }

    /// Runs a program of the system and gives what it prints, or `nil` where it is not installed.
    public static func run(
        _ program: String, _ arguments: [String], standardErrorToo: Bool = true
    ) throws -> (output: String, status: Int32)? {
        let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        let places = program.hasPrefix("/") ? [program] : paths.map { "\($0)/\(program)" }
        guard let place = places.first(where: FileManager.default.isExecutableFile) else { return nil }
        let process = Process()
        process.executableURL = URL(filePath: place)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = standardErrorToo ? pipe : Pipe()
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
}
