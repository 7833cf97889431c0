internal import Foundation
internal import Synchronization

/// A mail server that fails now and then, in every way that a server can, and remembers what it really took.
public final class UnreliableServer: Sendable {
    /// In which ways it fails.
    public enum Fault: CaseIterable, Sendable {
        /// 550 at RCPT.
        case refuses
        /// 450 at RCPT.
        case putsOff
        /// 554 after the mail.
        case refusesAfterData
        /// It goes away in the middle of the mail.
        case hangsUpInData
        /// It goes away after the mail, which it did not take.
        case hangsUpAfterData
        /// It takes the mail, and goes away before it says so.
        case takesAndHangsUp
    }

    /// What a server comes to while a mail is handed over, for a test that wants something to happen just then.
    public enum Step: CaseIterable, Sendable {
        /// Somebody called.
        case called
        /// Whom the mail is from was said.
        case sender
        /// Whom it is for was said.
        case recipient
        /// The mail was asked for.
        case data
        /// The mail was heard to its end, and nothing was answered yet.
        case heard
        /// It was answered that the mail is taken.
        case answered
    }

    private struct State {
        var random: SplitMix
        var taken: [String] = []
        var recipients: [String] = []
    }

    private let state: Mutex<State>
    private let oneIn: Int
    private let faults: [Fault]
    private let observe: @Sendable (Step) -> Void

    /// - Parameters:
    ///   - seed: of the faults, so that a test that fails can be run again.
    ///   - oneIn: of how many mails one fails; 0 for none that fails.
    ///   - faults: the ways in which it fails.
    ///   - observe: told of each step, and waited for before the next.
    public init(
        seed: UInt64, failingOneIn oneIn: Int, with faults: [Fault] = Fault.allCases,
        observe: @escaping @Sendable (Step) -> Void = { _ in }
    ) {
        state = Mutex(State(random: SplitMix(seed: seed)))
        self.oneIn = oneIn
        self.faults = faults
        self.observe = observe
    }

    /// The Message-IDs of the mails it took, without angle brackets, in order.
    public var taken: [String] { state.withLock { $0.taken } }

    /// Whom the mails were for that it took, in order.
    public var recipients: [String] { state.withLock { $0.recipients } }

    /// Serves on the loopback while `body` runs; it is given the port.
    public func serve<Result>(_ body: (Int) throws -> Result) throws -> Result {
        try ScriptedServer.serve({ self.speak(in: $0) }) { try body($0.port) }
    }

    private func speak(in conversation: ScriptedServer.Conversation) {
        observe(.called)
        conversation.say("220 mx.example ready\r\n")
        var fault = nextFault()
        while let line = conversation.hear() {
            let word = line.prefix(4).uppercased()
            if let step = Self.steps[word] { observe(step) }
            switch word {
            case "RCPT" where fault == .refuses:
                conversation.say("550 5.1.1 no such user\r\n")
                fault = nextFault()
            case "RCPT" where fault == .putsOff:
                conversation.say("450 4.2.0 come again\r\n")
                fault = nextFault()
            case "DATA":
                conversation.say("354 go on\r\n")
                guard take(fault, in: conversation) else { return conversation.hangUp() }
                fault = nextFault()
            case "QUIT":
                conversation.say("221 2.0.0 bye\r\n")
                return
            default: conversation.say("250 2.0.0 ok\r\n")
            }
        }
    }

    private static let steps: [String: Step] = ["MAIL": .sender, "RCPT": .recipient, "DATA": .data]

    /// Takes a mail, or fails with it.
    /// - Returns: whether the conversation goes on.
    private func take(_ fault: Fault?, in conversation: ScriptedServer.Conversation) -> Bool {
        var id: String?
        var lines = 0
        while let line = conversation.hear(), line != "." {
            lines += 1
            if fault == .hangsUpInData, lines > 20 { return false }
            if id == nil, line.lowercased().hasPrefix("message-id:") {
                id = line.firstMatch(of: /<(.*)>/).map { String($0.1) }
            }
        }
        guard conversation.heard.last == ".", let id else { return false }
        observe(.heard)
        switch fault {
        case .hangsUpAfterData: return false
        case .refusesAfterData: conversation.say("554 5.7.1 no\r\n")
        default:
            let recipient = conversation.heard.last { $0.uppercased().hasPrefix("RCPT ") }
            let address = recipient?.firstMatch(of: /<(.*?)>/).map { String($0.1) }
            state.withLock { state in
                state.taken.append(id)
                state.recipients.append(address ?? "")
            }
            if fault == .takesAndHangsUp { return false }
            conversation.say("250 2.0.0 taken\r\n")
            observe(.answered)
        }
        return true
    }

    private func nextFault() -> Fault? {
        guard oneIn > 0 else { return nil }
        return state.withLock { state in
            Int.random(in: 0..<oneIn, using: &state.random) == 0
                ? faults.randomElement(using: &state.random) : nil
        }
    }

    /// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
    private struct SplitMix: RandomNumberGenerator {
        var seed: UInt64
        mutating func next() -> UInt64 {
            seed &+= 0x9E37_79B9_7F4A_7C15
            var z = seed
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
