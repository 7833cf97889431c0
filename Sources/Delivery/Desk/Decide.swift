public import Ledger
public import Letters

extension Desk {
    /// Takes down a person's decision, and checks the letter for whom it is for then.
    /// - Returns: the letter as `list` shows it.
    public func decide(_ decision: Decision, on code: LetterCode) throws -> LetterAnswer {
        var item = try ledger.take(decision, on: code, under: policy)
        if case .assign = decision {
            // Other people, other rules: the facility decides what is checked.
            try ledger.derive([derivation(of: item)])
            item = try ledger.item(code)
        }
        return LetterAnswer(item, under: policy)
    }

    /// `assign`: the letter is for these people.
    public func assign(_ code: LetterCode, to prisoners: [PrisonerID]) throws -> LetterAnswer {
        try decide(.assign(prisoners), on: code)
    }

    /// `approve`: the letter may be printed as it is.
    public func approve(_ code: LetterCode) throws -> LetterAnswer { try decide(.approve, on: code) }

    /// `hold`: the letter has to wait.
    public func hold(_ code: LetterCode, why: String) throws -> LetterAnswer {
        try decide(.hold(why: why), on: code)
    }

    /// `withdraw`: the letter is taken out.
    public func withdraw(_ code: LetterCode, why: String) throws -> LetterAnswer {
        try decide(.withdraw(why: why), on: code)
    }
}
