internal import Bindings
public import Foundation
internal import Synchronization

/// The organisers' own keys, as their GnuPG keeps them: opens what was encrypted to them (RFC 9580, RFC 3156).
///
/// A passphrase is asked for on a terminal alone, and by GnuPG's own window; whoever leaves it unanswered is not asked
/// again in the same run, however many locked mails there are.
public final class Keyring: Sendable {
    private let executable: String
    private let environment: [String: String]
    private let terminal: String?
    private let agent = Mutex(Agent())

    /// How long opening may take without a person, and with one.
    private static let time = (alone: Duration.seconds(60), asking: Duration.seconds(180))
    private static let mostRemarks = 1 << 16

    private struct Agent {
        var isAwake = false
        var mayAsk = true
    }

    /// - Parameters:
    ///   - executable: a program that calls `HelperProgram.become` when its first argument is `HelperProgram.command`.
    ///   - terminal: where a passphrase may be asked for; `nil` where it may not.
    ///   - environment: says where the keys are.
    public init(
        executable: String, terminal: String?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.executable = executable
        self.terminal = terminal
        self.environment = environment
    }

    /// The terminal that a person can be asked on, where there is one.
    public static var terminal: String? { StandardStreams.dialogue }

    /// Why nothing locked can be opened here; `nil` where something may be.
    public var trouble: Lock? {
        guard GnuPG.isInstalled else { return .noProgram }
        return KeyringHome(environment)?.hasKeys == true ? nil : .noKey
    }

    /// Whether a person can be asked for a passphrase.
    public var canAsk: Bool { terminal != nil }

    /// Something that changes with the keys.
    public var mark: String { KeyringHome(environment)?.mark ?? "" }

    /// Opens a message of OpenPGP.
    public func open(_ untrustedBytes: [UInt8]) -> Result<[UInt8], Lock> {
        if let trouble { return .failure(trouble) }
        wakeAgent()
        let quiet = run(untrustedBytes, asking: nil)
        guard case .failure(.passphrase) = quiet, let terminal, agent.withLock({ $0.mayAsk }) else { return quiet }
        let asked = run(untrustedBytes, asking: terminal)
        switch asked {
        case .failure(.passphrase), .failure(.tooLong):
            agent.withLock { $0.mayAsk = false }
            return .failure(.passphrase)
        case .success, .failure: return asked
        }
    }

    private func run(_ untrustedBytes: [UInt8], asking terminal: String?) -> Result<[UInt8], Lock> {
        let deadline = SuspendingClock.now + (terminal == nil ? Self.time.alone : Self.time.asking)
        let process = try? ChildProcess(
            program: executable, arguments: [HelperProgram.command, GnuPG.command] + (terminal.map { [$0] } ?? []),
            environment: GnuPG.environment(environment, asking: terminal), makesRemarks: true)
        guard let process else { return .failure(.noProgram) }
        defer { _ = process.end() }
        let (output, trouble) = process.exchange(untrustedBytes, upTo: GnuPG.mostOutput + 1, until: deadline)
        switch trouble {
        case .late: return .failure(.tooLong)
        case .none: return .failure(.tooLarge)
        case .ended, .notStarted: break
        }
        let remarks = GnuPGRemarks(process.readRemarks(upTo: Self.mostRemarks, until: deadline))
        // What came before a failure is not to be believed: somebody may have altered it on the way.
        guard case .exited(0) = process.ending(within: WorkerPolicy.ending) else { return .failure(remarks.lock) }
        return .success(output)
    }

    /// The agent outlives us, so it must not be started from behind walls. It is told nothing from outside.
    private func wakeAgent() {
        agent.withLock { agent in
            guard !agent.isAwake else { return }
            agent.isAwake = true
            let process = try? ChildProcess(
                program: GnuPG.configurator, arguments: ["--launch", "gpg-agent"],
                environment: GnuPG.environment(environment, asking: terminal))
            process?.closeInput()
            _ = process?.ending(within: .seconds(20))
        }
    }
}
