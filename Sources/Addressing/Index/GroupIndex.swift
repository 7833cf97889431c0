internal import Letters

/// The groups of a campaign by name, alias and number.
struct GroupIndex {
    /// One group.
    struct Entry {
        var id: GroupID
        /// By number, in the order of the prisoners.
        var members: [Int]
        /// Words of its names and aliases that are no article, no number, no word for people.
        var ownWords: Set<String>
    }

    private(set) var groups: [Entry] = []
    private var phrases: [String: [(words: [String], group: Int)]] = [:]
    private(set) var words: Set<String> = []
    /// How many people the campaign has.
    let population: Int

    init(_ groups: [Group], prisoners: [Prisoner]) {
        population = prisoners.count
        var members: [GroupID: [Int]] = [:]
        for (number, prisoner) in prisoners.enumerated() {
            for group in Set(prisoner.groups) { members[group, default: []].append(number) }
        }
        for group in groups { enter(group, members: members[group.id] ?? []) }
    }

    private mutating func enter(_ group: Group, members: [Int]) {
        let number = groups.count
        var own: Set<String> = []
        for text in group.names.sorted(by: { $0.key < $1.key }).map(\.value) + group.aliases {
            let tokens = Tokenizer.tokens(of: text).flatMap { Unspaced.split($0) { _ in false } }
            let words = Self.content(tokens)
            guard let first = words.first else { continue }
            phrases[first, default: []].append((words, number))
            own.formUnion(tokens.filter(Self.isOwn).map(\.groupForm))
        }
        groups.append(Entry(id: group.id, members: members, ownWords: own))
        words.formUnion(own)
    }

    /// The words of a phrase that count: numbers as digits, spelt by sound, without articles and "of".
    private static func content(_ tokens: [Token]) -> [String] {
        let words = tokens.filter { !isFiller($0) && !isConnector($0) }.map(\.groupForm)
        return words.isEmpty ? tokens.map(\.groupForm) : words
    }

    /// Whether a word inside the name of a group says nothing: articles, "of", "in".
    static func isFiller(_ token: Token) -> Bool {
        !token.role.isDisjoint(with: [.article, .from, .place]) && token.number == nil
    }

    /// "Las y los jóvenes": whoever writes to them leaves the "y" out.
    private static func isConnector(_ token: Token) -> Bool { token.role.contains(.connector) && token.number == nil }

    private static func isOwn(_ token: Token) -> Bool {
        token.number == nil && token.folded.count > 1 && !isFiller(token)
            && token.role.isDisjoint(with: [.people, .title, .connector, .everyone, .greeting, .post, .matter])
    }

    /// The longest name of a group that begins with a word: the groups and how many words it took.
    func named(at start: Int, in tokens: [Token]) -> (groups: [Int], count: Int)? {
        guard let candidates = phrases[tokens[start].groupForm] else { return nil }
        var found: (groups: [Int], count: Int)?
        for (words, group) in candidates {
            guard let count = length(of: words, at: start, in: tokens) else { continue }
            if count > found?.count ?? 0 {
                found = ([group], count)
            } else if count == found?.count {
                found?.groups.append(group)
            }
        }
        return found
    }

    private func length(of words: [String], at start: Int, in tokens: [Token]) -> Int? {
        var place = start
        for (number, word) in words.enumerated() {
            while number > 0, place < tokens.count, tokens[place].gap == .word,
                Self.isFiller(tokens[place]) || Self.isConnector(tokens[place]), tokens[place].groupForm != word
            {
                place += 1
            }
            guard place < tokens.count, tokens[place].groupForm == word else { return nil }
            guard number == 0 || tokens[place].gap == .word else { return nil }
            place += 1
        }
        return place - start
    }

    /// The sets of people a number may mean, with words that say of where.
    func people(count: Int, of place: Set<String>) -> [[Int]] {
        var sets = groups.filter { $0.members.count == count && place.isSubset(of: $0.ownWords) }.map(\.members)
        if place.isEmpty, population == count { sets.append(Array(0..<population)) }
        return Set(sets).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// All members of the groups that have one of these words in their names.
    func members(near place: Set<String>) -> [Int] {
        Set(groups.filter { !place.isDisjoint(with: $0.ownWords) }.flatMap(\.members)).sorted()
    }
}
