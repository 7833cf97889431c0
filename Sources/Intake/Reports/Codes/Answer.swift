/// Which code of a notice counts, where several stand in it.
enum Answer {
    /// What a server said, as codes.
    struct Codes: Hashable {
        var status: EnhancedStatus?
        var code: Int?
    }

    /// The codes of one recipient.
    ///
    /// What the refusing server said goes before what the reporting system made of it (the Status field): that system
    /// often knows its own step only, or puts 5.0.0 where it knows nothing.
    /// - Parameters:
    ///   - field: the Status field of the notice.
    ///   - said: what the refusing server said, as the notice quotes it in its fields.
    ///   - told: what the notice says in words for people.
    static func codes(field: EnhancedStatus?, said: String, told: String) -> Codes {
        let quoted = said.isEmpty ? [] : ReplyCodes.replies(in: said)
        // A system that passes on another's refusal puts it at the end, in brackets or quotes.
        let inner = quoted.last { $0.isTelling && $0.code != nil } ?? quoted.last { $0.isTelling }
        if let inner { return Codes(status: inner.status, code: inner.code ?? first(quoted)) }
        let words = ReplyCodes.replies(in: told)
        let vague = quoted.first { $0.status != nil }?.status
        if let field, !field.isVague { return Codes(status: field, code: first(quoted) ?? first(words)) }
        if let vague { return Codes(status: vague, code: first(quoted)) }
        let outer = words.first { $0.isTelling && $0.code != nil } ?? words.first { $0.isTelling }
        let status = outer?.status ?? field ?? words.first { $0.status != nil }?.status
        return Codes(status: status, code: outer?.code ?? first(quoted) ?? first(words))
    }

    private static func first(_ replies: [FoundReply]) -> Int? {
        let codes = replies.lazy.compactMap(\.code)
        return codes.first { $0 >= 400 } ?? (replies.contains { $0.status?.group == 2 } ? codes.first : nil)
    }
}

extension FoundReply {
    /// Whether it has a status that says something of a failure.
    fileprivate var isTelling: Bool { status.map { !$0.isVague && $0.group != 2 } ?? false }
}
