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

    /// Whose copies of a letter nobody has answered for in time, and since when.
    public func silent(_ code: LetterCode) throws -> [(prisoner: PrisonerID, since: Date)] {
        let policy = policy
        return try ledger.item(code).copies.sorted { $0.key < $1.key }.compactMap { prisoner, standing in
            standing.state(under: policy) == .silent ? (prisoner, standing.since(under: policy)) : nil
        }
    }
}
