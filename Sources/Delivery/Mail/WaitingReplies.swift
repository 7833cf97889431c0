internal import Ledger
public import Letters

/// What a facility answered, as long as nobody said whether it confirms anything.
public struct WaitingReply: Hashable, Sendable {
    /// A mail that it may confirm.
    public struct Mail: Hashable, Sendable {
        /// The mail's number.
        public var number: Int64
        /// Whose letters it carries.
        public var prisoner: Prisoner
    }

    /// The reply.
    public var code: LetterCode
    /// The mail that it answers, or where it does not say, all that went to its sender's address and were not confirmed.
    public var mails: [Mail]
    /// Whether it says which mail it answers.
    public var isTied: Bool
}

extension Desk {
    /// The replies that wait for somebody to read them, in the order of collecting.
    public func waitingReplies() throws -> [WaitingReply] {
        let messages = try ledger.messages()
        return try ledger.items().compactMap { item in
            guard item.isAnswer, item.state(under: policy) == .report else { return nil }
            let answered = messages.filter { $0.reports.contains(item.code) }
            guard answered.allSatisfy({ $0.state != .acknowledged }) else { return nil }
            let sender = item.head.sender?.address.lowercased()
            let mails = answered.isEmpty ? messages.filter { $0.mayBeAnswered(by: sender) } : answered
            return WaitingReply(
                code: item.code, mails: mails.map { WaitingReply.Mail(number: $0.number, prisoner: owner(of: $0)) },
                isTied: !answered.isEmpty)
        }
    }

    /// Whose letters a mail carries, also where the person's row is gone.
    public func owner(of message: OutgoingMessage) -> Prisoner {
        campaign.prisoner(message.prisoner)
            ?? Prisoner(id: message.prisoner, name: message.prisoner.rawValue, facility: message.facility)
    }
}

extension OutgoingMessage {
    fileprivate func mayBeAnswered(by sender: String?) -> Bool {
        address.lowercased() == sender && (state == .accepted || state == .intended)
    }
}
