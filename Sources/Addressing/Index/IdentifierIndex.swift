internal import Letters

/// The ids of prisoners and groups, as file names and mail tags use them.
struct IdentifierIndex {
    private var exact: [String: [Int]] = [:]
    private var parts: [String: [(words: [String], people: [Int])]] = [:]

    init(prisoners: [Prisoner], groups: GroupIndex) {
        for group in groups.groups { enter(group.id.rawValue, people: group.members) }
        for (number, prisoner) in prisoners.enumerated() { enter(prisoner.id.rawValue, people: [number]) }
    }

    private mutating func enter(_ id: String, people: [Int]) {
        let folded = Folding.fold(id)
        exact[folded] = people
        let words = Self.words(folded)
        guard let first = words.first else { return }
        parts[first, default: []].append((words, people))
    }

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whose id this is, capitals aside.
    func people(of text: String) -> [Int]? { exact[Folding.fold(text)] }

    /// Whose id stands within a file's name: the longest one. A single word without a digit is left to the names.
    func people(within text: String) -> [Int]? {
        var found: (length: Int, people: [Int])?
        let words = Self.words(text)
        for (place, word) in words.enumerated() {
            for (id, people) in parts[word] ?? []
            where words[place...].starts(with: id) && id.count > found?.length ?? 0 {
                guard id.count > 1 || word.contains(where: \.isNumber) && word.contains(where: \.isLetter) else {
                    continue
                }
                found = (id.count, people)
            }
        }
        return found?.people
    }
}
