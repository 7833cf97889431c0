internal import Ledger
public import Letters

/// A reply does not say which mail it answers, so that it confirms none by itself.
public struct UnclearReply: ExplainedError, Hashable {
    /// The reply.
    public let code: LetterCode

    /// What, why, what next.
    public var sentence: Sentence { Sentence("post.unclear-reply", ["code": code.description]) }
}

extension Desk {
    /// A person confirms that the facility has what a mail carried.
    /// - Parameter typed: the mail's number, or the code of the reply that says so.
    /// - Throws: `UnclearReply`, `Refusal.unknownMessage`.
    public func acknowledge(_ typed: String) throws -> OutgoingMessage {
        let (number, reply) = try answered(typed)
        try ledger.note(.acknowledged(by: reply, byMachine: false), onMessage: number, under: policy)
        guard let message = try ledger.messages().first(where: { $0.number == number }) else {
            throw Refusal.unknownMessage(typed)
        }
        return message
    }

    private func answered(_ typed: String) throws -> (number: Int64, reply: LetterCode?) {
        if let number = Int64(typed) { return (number, nil) }
        guard let reply = LetterCode(typed) else { throw Refusal.unknownMessage(typed) }
        let answered = try ledger.messages().first { $0.reports.contains(reply) }
        guard let answered else {
            if try ledger.items().contains(where: { $0.code == reply && $0.isAnswer }) {
                throw UnclearReply(code: reply)
            }
            throw Refusal.unknownMessage(typed)
        }
        return (answered.number, reply)
    }
}
