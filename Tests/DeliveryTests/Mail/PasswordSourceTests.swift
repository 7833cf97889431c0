import Foundation
import Letters
import TestSupport
import Testing

@testable import Delivery

@Suite struct PasswordSourceTests {
    private func source(
        env: String? = nil, file: String? = nil, command: [String]? = nil, environment: [String: String] = [:],
        patience: Duration = .seconds(60)
    ) -> PasswordSource {
        let server = Campaign.Server(
            host: "mx.example", security: .tls, user: "cartas", passwordEnv: env, passwordFile: file,
            passwordCommand: command)
        let usual = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        return PasswordSource(server, environment: usual, patience: patience)
    }

    @Test func `a password comes from the environment`() throws {
        #expect(try source(env: "CLAVE", environment: ["CLAVE": "ñ s3 "]).password() == "ñ s3 ")
        #expect(throws: PasswordFault.noVariable("CLAVE")) { try source(env: "CLAVE").password() }
        #expect(throws: PasswordFault.noVariable("CLAVE")) {
            try source(env: "CLAVE", environment: ["CLAVE": ""]).password()
        }
    }

    @Test func `a password is the first line of a file, which others should not be able to read`() throws {
        try TestSupport.withFolder { folder in
            let file = folder.appending(path: "clave")
            func write(_ text: String, _ permissions: Int) throws {
                try Data(text.utf8).write(to: file)
                try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path)
            }
            let home = source(file: "~/clave", environment: ["HOME": folder.path])
            #expect(throws: PasswordFault.noFile("~/clave")) { try home.password() }
            try write("s3creto \r\nsegunda\n", 0o600)
            #expect(try home.password() == "s3creto ")
            #expect(home.warning == nil)
            try write("otra", 0o640)
            #expect(try source(file: file.path).password() == "otra")
            #expect(home.warning == Sentence("post.password-file-open", ["file": "~/clave"]))
            try write("\nsegunda", 0o600)
            #expect(throws: PasswordFault.emptyFile("~/clave")) { try home.password() }
            try write("", 0o600)
            #expect(throws: PasswordFault.emptyFile("~/clave")) { try home.password() }
            try write("a\u{0}b", 0o600)
            #expect(throws: PasswordFault.unusable) { try home.password() }
        }
    }

    @Test func `a password is the first line a program writes, and no shell reads the call`() throws {
        let call = ["printf", "%s\\n%s\\n", "$HOME `id` 'x' \"y\"", "segunda"]
        #expect(try source(command: call).password() == "$HOME `id` 'x' \"y\"")
        #expect(source(command: ["/bin/cat"]).password(orFault: ()) == .programSilent("/bin/cat"))
    }

    @Test func `a program that gives no password is named with its reason`() {
        #expect(source(command: ["no-such-program"]).password(orFault: ()) == .noProgram("no-such-program"))
        #expect(source(command: ["false"]).password(orFault: ()) == .programFailed("false"))
        #expect(source(command: ["true"]).password(orFault: ()) == .programSilent("true"))
        let slow = source(command: ["sleep", "1000"], patience: .milliseconds(100))
        #expect(slow.password(orFault: ()) == .programLate("sleep"))
        #expect(source().password(orFault: ()) == .noPlace)
    }
}

extension PasswordSource {
    /// The fault, where there is one.
    fileprivate func password(orFault: Void) -> PasswordFault? {
        do {
            _ = try password()
            return nil
        } catch {
            return error
        }
    }
}
