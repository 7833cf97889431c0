internal import Foundation
public import Letters

/// Where a server's password is read from, when it is needed and not before: it goes to the server and nowhere else.
public struct PasswordSource: Sendable {
    private let server: Campaign.Server
    private let environment: [String: String]
    private let patience: Duration

    /// Takes the place that campaign.yaml names.
    public init(_ server: Campaign.Server) {
        // A program may ask a person for another password first.
        self.init(server, environment: ProcessInfo.processInfo.environment, patience: .seconds(120))
    }

    init(_ server: Campaign.Server, environment: [String: String], patience: Duration) {
        self.server = server
        self.environment = environment
        self.patience = patience
    }

    /// The password.
    public func password() throws(PasswordFault) -> String {
        if let name = server.passwordEnv {
            guard let value = environment[name], let line = Self.firstLine(of: Array(value.utf8)) else {
                throw .noVariable(name)
            }
            return try Self.usable(line)
        }
        if let file = server.passwordFile { return try Self.usable(try PasswordFile(file, environment).line()) }
        if let call = server.passwordCommand {
            return try Self.usable(try PasswordProgram(call, environment, patience).line())
        }
        throw .noPlace
    }

    /// That others can read the file with the password, where they can.
    public var warning: Sentence? {
        guard server.passwordEnv == nil, let file = server.passwordFile else { return nil }
        return PasswordFile(file, environment).warning
    }

    /// The first line without its end; `nil` where there is nothing in it.
    static func firstLine(of bytes: [UInt8]) -> [UInt8]? {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        return text.isEmpty ? nil : Array(text)
    }

    private static func usable(_ line: [UInt8]) throws(PasswordFault) -> String {
        guard let text = String(validating: line, as: UTF8.self), text.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
            throw .unusable
        }
        return text
    }
}
