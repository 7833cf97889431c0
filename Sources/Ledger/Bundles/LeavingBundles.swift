internal import GRDB
internal import Letters

extension Ledger {
    /// Takes copies out of the bundle that they are in, back to what they were before it, and lets them catch up with what
    /// came of their mail meanwhile: what was e-mailed is not e-mailed once more.
    /// - Parameter step: the bundle, and why.
    func takeOut(_ copies: [Copy], by step: CopyStep, under policy: Policy, in database: Database) throws {
        for copy in copies {
            let before = try item(copy.letter, in: database).copies[copy.prisoner]?.beforeBundle?.step
            var back = step
            back.state = before?.state ?? .waiting
            back.message = before?.message
            try note(back, of: [copy], under: policy, in: database)
            guard back.state != .waiting, let number = back.message,
                let news = try news(ofMessage: number, in: database)
            else { continue }
            try noteWherePossible(news, of: [copy], under: policy, in: database)
        }
    }

    /// What a copy has to be told of its mail; `nil` where nobody has said anything.
    private func news(ofMessage number: Int64, in database: Database) throws -> CopyStep? {
        switch try messages(in: database, only: number).first?.state {
        case .acknowledged: CopyStep(.acknowledged, message: number)
        case .bounced: CopyStep(.bounced, message: number)
        case .intended, .accepted, .unsent, nil: nil
        }
    }
}
