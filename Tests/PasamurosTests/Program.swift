import Foundation

/// The built executable, run on a campaign of its own that goes away with it.
final class Program {
    /// What a run came to.
    struct Run {
        let status: Int32
        let output: String
        let errors: String

        /// The answer as JSON.
        var json: [String: Any] {
            get throws { try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:] }
        }
    }

    let folder: URL

    /// Makes a campaign of three people and the given files of `letters/`.
    init(_ letters: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
        let prisoners = """
            id,name,facility
            manuel,Manuel Gómez Vázquez,cerss
            jose,José Díaz,cerss
            juan,Juan Velasco Aguilar,otro
            """
        var files = [
            "campaign.yaml": "name: Prueba\n", "prisoners.csv": prisoners,
            "facilities.csv": "id,name\ncerss,CERSS\notro,Otro centro\n",
        ]
        for (path, text) in letters { files["letters/\(path)"] = text }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "letters"), withIntermediateDirectories: true)
        for (path, text) in files { try write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file of the campaign.
    func write(_ path: String, _ text: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Runs a command in the campaign folder; the language is Spanish where the environment says nothing else.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
        try run(arguments, environment: environment)
    }

    /// Has the campaign send its mail, without a pause, to a server on the loopback.
    /// - Parameter login: what campaign.yaml says of the server besides, from a comma on.
    func sendMail(through port: Int, login: String = "") throws {
        try write(
            "campaign.yaml",
            """
            name: Prueba
            email:
              from: cartas@campana.example
              pause_seconds: 0
              smtp: {host: localhost, port: \(port), security: none\(login)}

            """)
    }

    /// Runs a command in the campaign folder.
    /// - Parameters:
    ///   - launcher: a program, with its arguments, that becomes ours.
    ///   - days: how far the clock is ahead that the program sees; see `Faketime`.
    func run(
        _ arguments: [String], environment: [String: String] = [:], through launcher: [String] = [],
        ahead days: Double = 0
    ) throws -> Run {
        let process = try start(arguments, environment: environment, through: launcher, ahead: days)
        let output = process.output.fileHandleForReading.readDataToEndOfFile()
        process.process.waitUntilExit()
        let errors = try Data(contentsOf: process.errors)
        try? FileManager.default.removeItem(at: process.errors)
        return Run(
            status: process.process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            errors: String(decoding: errors, as: UTF8.self))
    }

    /// Starts a command. Errors go to a file, so that neither stream can fill up and stop the other.
    func start(
        _ arguments: [String], environment: [String: String] = [:], through launcher: [String] = [],
        ahead days: Double = 0
    ) throws -> (process: Process, output: Pipe, errors: URL) {
        let process = Process()
        let output = Pipe()
        let errors = FileManager.default.temporaryDirectory.appending(path: "errors-\(UUID().uuidString)")
        try Data().write(to: errors)
        let ours =
            days == 0 ? [Self.executable.path] + arguments : Faketime.call(of: Self.executable, arguments, days)
        let call = launcher + ours
        process.executableURL = URL(filePath: call[0])
        process.arguments = Array(call.dropFirst())
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return (process, output, errors)
    }

    /// The executable lies beside the test bundle.
    static let executable: URL = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        let parts = URL(filePath: bundle).pathComponents
        let end = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
        return URL(filePath: NSString.path(withComponents: Array(parts[..<end]))).appending(path: "pasamuros")
    }()
}

/// A mail as it lies in an .eml file.
func mail(_ subject: String, from sender: String = "Ana <ana@example.org>", id: String, _ body: String) -> String {
    """
    From: \(sender)
    To: cartas@example.org
    Date: Fri, 18 Sep 2026 12:00:00 +0000
    Message-ID: <\(id)@example.org>
    Subject: \(subject)
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    \(body)

    """
}
