internal import Foundation
internal import Synchronization

/// A mail server that fails now and then, in every way that a server can, and remembers what it really took.
public final class UnreliableServer: Sendable {
    /// In which ways it fails.
    private enum Fault: CaseIterable {
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

    private struct State {
        var random: SplitMix
        var taken: [String] = []
    }

    private let state: Mutex<State>
    private let oneIn: Int

    /// - Parameters:
    ///   - seed: of the faults, so that a test that fails can be run again.
    ///   - oneIn: how many mails go well for each that fails; 0 for none that fails.
    public init(seed: UInt64, failingOneIn oneIn: Int) {
        state = Mutex(State(random: SplitMix(seed: seed)))
        self.oneIn = oneIn
    }

    /// The Message-IDs of the mails it took, without angle brackets, in order.
    public var taken: [String] { state.withLock { $0.taken } }

    /// Serves on the loopback while `body` runs; it is given the port.
    public func serve<Result>(_ body: (Int) throws -> Result) throws -> Result {
        try ScriptedServer.serve({ self.speak(in: $0) }) { try body($0.port) }
    }

    private func speak(in conversation: ScriptedServer.Conversation) {
        conversation.say("220 mx.example ready\r\n")
        var fault = nextFault()
        while let line = conversation.hear() {
            switch line.prefix(4).uppercased() {
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
        switch fault {
        case .hangsUpAfterData: return false
        case .refusesAfterData: conversation.say("554 5.7.1 no\r\n")
        default:
            state.withLock { $0.taken.append(id) }
            if fault == .takesAndHangsUp { return false }
            conversation.say("250 2.0.0 taken\r\n")
        }
        return true
    }

    private func nextFault() -> Fault? {
        guard oneIn > 0 else { return nil }
        return state.withLock { state in
            Int.random(in: 0..<oneIn, using: &state.random) == 0
                ? Fault.allCases.randomElement(using: &state.random) : nil
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
