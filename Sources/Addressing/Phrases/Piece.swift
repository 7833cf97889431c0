/// Whom some words name.
struct Mention: Hashable {
    /// The sets of people it may mean, by number: one set where nothing is open.
    var options: [[Int]]
    /// Whether the words fit and leave nothing over; otherwise the options are who may be meant.
    var isSure: Bool
    /// How many words name them.
    var length = 1
    /// The words, to tell whether the writer bears the same name.
    var words: Set<String> = []
    /// A word of every day ("Cruz"): alone it is too little.
    var isOrdinary = false
    /// Is what those whom it may mean are called: a first name, or an alias.
    var isCalled = false
    /// Only resembles a name.
    var isResemblance = false

    /// Whether it names several people by one name.
    var isOfGroup: Bool { options.contains { $0.count > 1 } }

    /// Those of a group whom it may mean: "Manuel, de los cinco"; `nil` where it means none of them.
    func narrowed(to group: Mention) -> Mention? {
        guard group.isSure, group.options.count == 1, let members = group.options.first else { return nil }
        var narrowed = self
        narrowed.options = options.filter { Set($0).isSubset(of: members) }
        return narrowed.options.isEmpty ? nil : narrowed
    }

    /// Everybody it may mean.
    var everybody: [Int] { Set(options.flatMap(\.self)).sorted() }
}

/// A part of a line that says one thing.
struct Piece {
    enum Kind {
        /// Names people.
        case named(Mention)
        /// Names people who are spoken of: "José's".
        case spokenOf
        /// A name that is nobody's of the campaign.
        case stranger(isName: Bool)
        /// A place or a street.
        case place
        /// A word that does something.
        case word(Role)
        /// Any other word.
        case other
    }

    var kind: Kind
    /// What stands before it.
    var gap: Gap
    /// The first word of it, folded.
    var word: String
    /// Whether its first word begins with a capital.
    var isCapitalised: Bool
}
