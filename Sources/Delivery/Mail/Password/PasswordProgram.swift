internal import Bindings
internal import Foundation

/// A program whose first line of output is a password. No shell reads the call.
struct PasswordProgram {
    /// More is no password.
    private static let mostBytes = 64 << 10

    private let call: [String]
    private let environment: [String: String]
    private let patience: Duration

    init(_ call: [String], _ environment: [String: String], _ patience: Duration) {
        self.call = call
        self.environment = environment
        self.patience = patience
    }

    func line() throws(PasswordFault) -> [UInt8] {
        let name = call.first ?? ""
        guard let program = path(of: name),
            let process = try? ChildProcess(
                program: program, arguments: Array(call.dropFirst()), environment: environment)
        else { throw .noProgram(name) }
        defer { _ = process.end() }
        process.closeInput()
        let (output, trouble) = process.read(upTo: Self.mostBytes, until: SuspendingClock.now + patience)
        if trouble == .late { throw .programLate(name) }
        guard case .exited(0) = process.ending(within: .seconds(1)) else { throw .programFailed(name) }
        guard let line = PasswordSource.firstLine(of: output) else { throw .programSilent(name) }
        return line
    }

    private func path(of name: String) -> String? {
        let places =
            name.contains("/")
            ? [name] : (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
        return places.first(where: FileManager.default.isExecutableFile)
    }
}
