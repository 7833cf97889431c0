public import Foundation
public import Ledger
public import Letters

extension Desk {
    /// `again`: copies that were sent or delivered wait once more, since a person says so.
    /// - Parameter prisoners: whose copies; empty for all that are not waiting already.
    /// - Throws: `Refusal`; nothing has changed then.
    public func again(_ code: LetterCode, for prisoners: [PrisonerID], why: String) throws -> Item {
        let policy = policy
        guard why.contains(where: { !$0.isWhitespace }) else { throw Refusal.noReason(code) }
        let item = try ledger.item(code)
        for prisoner in prisoners { try check(prisoner, isOf: item, under: policy) }
        let wanted = prisoners.isEmpty ? item.served : prisoners
        guard !wanted.isEmpty else {
            throw item.copies.isEmpty ? Refusal.nothingToRepeat(code) : Refusal.waitsAlready(code)
        }
        if let message = wanted.compactMap({ item.inQuestion[$0] }).first {
            throw Refusal.inQuestion(code, message: message)
        }
        let step = CopyStep(.waiting, why: Sentence("post.again", ["why": why]), isPersonsWord: true)
        try ledger.note(step, of: wanted.map { Copy(of: code, for: $0) }, under: policy)
        return try ledger.item(code)
    }

    private func check(_ prisoner: PrisonerID, isOf item: Item, under policy: Policy) throws(Refusal) {
        if item.copies[prisoner] != nil || item.recipients(under: policy).contains(prisoner) { return }
        guard policy.prisoners.contains(prisoner) else {
            throw .unknownPrisoner(prisoner, candidates: policy.prisoners.sorted())
        }
        throw .notFor(item.code, prisoner)
    }

    /// `history`: what happened to a letter and its copies, in order.
    public func history(_ code: LetterCode) throws -> [Event] { try ledger.events(of: code) }

    /// What happened to the mails that carried copies of a letter, as far as no copy took a step by it.
    public func mailHistory(_ code: LetterCode) throws -> [MailEvent] {
        try ledger.messages().filter { $0.copies.contains { $0.letter == code } }.flatMap { message in
            message.history.filter { $0.happening.movesNoCopy }.map {
                MailEvent(at: $0.at, number: message.number, happening: $0.happening)
            }
        }
    }

    /// Whose copies of a letter nobody has answered for in time, and since when.
    public func silent(_ code: LetterCode) throws -> [(prisoner: PrisonerID, since: Date)] {
        let policy = policy
        return try ledger.item(code).copies.sorted { $0.key < $1.key }.compactMap { prisoner, standing in
            standing.state(under: policy) == .silent ? (prisoner, standing.since(under: policy)) : nil
        }
    }
}

/// Something that happened to a mail.
public struct MailEvent: Sendable {
    /// When.
    public let at: Date
    /// The mail's number.
    public let number: Int64
    /// What.
    public let happening: MessageHappening
}

extension MessageHappening {
    /// Whether it is told by no step of a copy.
    fileprivate var movesNoCopy: Bool {
        switch self {
        case .intended, .accepted, .foundSent, .acknowledged, .reported(_, .failed): false
        case .refused(let reply, _): !Self.isFinal(reply)
        case .notSent, .lost, .foundUnsent, .reported: true
        }
    }
}
