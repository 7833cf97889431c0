internal import Letters

/// Salutations further down: a letter that turns to somebody else half-way is no letter to one person alone.
enum LaterSalutations {
    /// Whom they name. Only lines that are nothing but a salutation count; what prose mentions does not.
    static func mentions(in texts: [String], names: NameIndex, groups: GroupIndex) -> [Mention] {
        texts.enumerated().dropFirst(1).dropLast().flatMap { _, text -> [Mention] in
            guard let last = text.last, ":,：،".contains(last), text.utf8.count <= 160 else { return [] }
            let pieces = PieceReader(text, names: names, groups: groups).pieces()
            guard Salutation.isDear(pieces), let said = Salutation.greeting(pieces), pieces.count <= 9 else {
                return []
            }
            return said.mentions
        }
    }
}
