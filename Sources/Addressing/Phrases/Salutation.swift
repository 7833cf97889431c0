/// Reads the line that opens a letter: "Querido Manuel:", "Dear José and Juan,", "José, te escribo".
struct Salutation {
    private var testimony = Testimony()
    private var named: [Mention] = []
    private var isOpen = false
    private var isAfterFrom = false
    private var isAfterPerson = false
    private var isBehindMark = false
    private var isAmongProse = false
    private var behind: [Mention] = []
    private var endsInProse = false
    private var spoke = false

    /// What the line says, where it begins with a greeting; `nil` where it does not.
    static func greeting(_ pieces: [Piece]) -> Testimony? {
        guard let start = Self.start(of: pieces) else { return nil }
        var salutation = Salutation()
        salutation.read(pieces, from: start)
        if Correction.isIn(Array(pieces.prefix(12))) { salutation.isOpen = true }
        return salutation.result(pieces)
    }

    /// Whether the line begins with a greeting that hardly ever closes a letter.
    static func isDear(_ pieces: [Piece]) -> Bool {
        guard let start = start(of: pieces), case .word(let role) = pieces[start].kind else { return false }
        let next = start + 1 < pieces.count ? pieces[start + 1] : nil
        if case .word(let after) = next?.kind, after.contains(.farewell) { return false }
        return !role.contains(.farewell)
    }

    /// "Muy estimado", "My dear", "¡Hola".
    private static func start(of pieces: [Piece]) -> Int? {
        for (place, piece) in pieces.prefix(3).enumerated() {
            guard case .word(let role) = piece.kind, place == 0 || piece.gap == .word else { return nil }
            if role.contains(.greeting), place == 0 || !role.contains(.farewell) { return place }
            guard !role.isDisjoint(with: [.article, .writer, .connector]) else { return nil }
        }
        return nil
    }

    private mutating func read(_ pieces: [Piece], from start: Int) {
        var place = start
        while place < pieces.count {
            if place > start, !goesOn(pieces, at: place) { return end(before: pieces[place]) }
            if place > start, pieces[place].gap > .word { cross(pieces, at: place) }
            if !read(pieces, at: place) {
                endsInProse = pieces[place].gap == .word
                return
            }
            place += 1
        }
    }

    /// Behind a mark a name is greeted only if nothing else stands there: "Hola, habla José" names the writer. And in
    /// "Saludos de Ana, José" José may be who is greeted, or another who greets.
    private mutating func cross(_ pieces: [Piece], at place: Int) {
        isOpen = isOpen || isAfterFrom
        isAfterFrom = false
        isBehindMark = true
        isAmongProse = !Self.isExplained(pieces, from: place)
    }

    /// "Querido amigo, Juan, Ana y yo te escribimos": where another name begins the sentence, those before it may too.
    private mutating func end(before piece: Piece) {
        guard piece.gap == .list, !behind.isEmpty else { return }
        switch piece.kind {
        case .named, .stranger: isOpen = true
        default: break
        }
    }

    /// Whether what comes after a mark still belongs to the salutation.
    private func goesOn(_ pieces: [Piece], at place: Int) -> Bool {
        let gap = pieces[place].gap
        if gap == .word { return true }
        if gap == .list {
            return Self.isExplained(pieces, from: place) || (named.isEmpty && !Self.isOfWriter(pieces[place]) && !spoke)
        }
        return gap == .stop && (!spoke || Self.isAside(pieces[place]) || Self.greetsAnother(pieces, from: place))
    }

    /// "¡Querido José! ¡Querido Juan!"
    private static func greetsAnother(_ pieces: [Piece], from place: Int) -> Bool {
        guard case .word(let role) = pieces[place].kind, role.contains(.greeting), !role.contains(.farewell) else {
            return false
        }
        return leadsToName(pieces, from: place + 1)
    }

    /// Whether all up to the next mark is names and words around names.
    static func isExplained(_ pieces: [Piece], from start: Int) -> Bool {
        var names = false
        for (place, piece) in pieces[start...].enumerated() {
            if place > 0, piece.gap != .word { break }
            switch piece.kind {
            case .named, .spokenOf: names = true
            case .stranger: names = true
            case .place, .other: return false
            case .word(let role):
                guard !role.isDisjoint(with: [.title, .people, .connector, .article, .greeting, .kin, .ordinary, .to])
                else {
                    return false
                }
                if role.contains(.place), !isNamed(after: start + place, in: pieces) { return false }
                if !role.isDisjoint(with: [.title, .people, .kin, .greeting]) { names = true }
            }
        }
        return names
    }

    private static func isNamed(after place: Int, in pieces: [Piece]) -> Bool {
        guard place + 1 < pieces.count, pieces[place + 1].gap == .word else { return false }
        if case .named = pieces[place + 1].kind { return true }
        return false
    }

    /// "José (y todos los demás)"
    private static func isAside(_ piece: Piece) -> Bool {
        guard case .word(let role) = piece.kind else { return false }
        return role.contains(.connector) && !piece.isCapitalised && piece.word.count < 5
    }

    private static func isOfWriter(_ piece: Piece) -> Bool {
        guard case .word(let role) = piece.kind else { return false }
        return role.contains(.writer) && role.isDisjoint(with: [.connector, .article])
    }

    /// Reads a piece; false where the salutation ends before it.
    private mutating func read(_ pieces: [Piece], at place: Int) -> Bool {
        let piece = pieces[place]
        switch piece.kind {
        case .named(let mention): return note(mention, pieces, at: place)
        case .stranger:
            if isAfterFrom { isOpen = isOpen || named.count == 1 && named[0].length == 1 }
            if !isAfterFrom { testimony.hasStranger = true }
            spoke = true
            return true
        case .spokenOf:
            testimony.hasStranger = true
            spoke = true
            return true
        case .place:
            if !isAfterFrom, named.isEmpty { testimony.hasStranger = true }
            if isAfterFrom, named.count == 1, named[0].length == 1 { isOpen = true }
            return true
        case .other:
            guard named.isEmpty else {
                isOpen = isOpen || isCutShort(pieces, after: place)
                return false
            }
            return true
        case .word(let role): return read(role, pieces, at: place)
        }
    }

    private mutating func note(_ mention: Mention, _ pieces: [Piece], at place: Int) -> Bool {
        spoke = true
        guard !isAfterFrom else {
            if mention.isOfGroup, let narrowed = named.last?.narrowed(to: mention) {
                named[named.count - 1] = narrowed
                return true
            }
            isOpen = isOpen || !named.isEmpty
            if isAfterPerson { testimony.hasStranger = true }
            return true
        }
        named.append(mention)
        if isBehindMark { behind.append(mention) }
        isOpen = isOpen || isAmongProse || saysHere(pieces, after: place)
        return true
    }

    /// "Hi José here": José writes.
    private func saysHere(_ pieces: [Piece], after place: Int) -> Bool {
        guard place + 1 < pieces.count, pieces[place + 1].gap == .word else { return false }
        return ["here", "aqui", "hier", "ici", "qui", "al"].contains(pieces[place + 1].word)
    }

    /// "José xiloj:" — an unknown word that ends the salutation is another surname.
    private func isCutShort(_ pieces: [Piece], after place: Int) -> Bool {
        place + 1 == pieces.count || pieces[place + 1].gap > .word
    }

    private mutating func read(_ role: Role, _ pieces: [Piece], at place: Int) -> Bool {
        let next = place + 1 < pieces.count ? pieces[place + 1] : nil
        let leads = Self.leadsToName(pieces, from: place + 1)
        if role.contains(.either), !named.isEmpty, leads {
            isOpen = true
            return true
        }
        if role.contains(.except), !named.isEmpty {
            isOpen = true
            return true
        }
        if role.contains(.connector), leads || named.isEmpty { return true }
        if role.contains(.from), leads, !named.isEmpty, !Self.isArticleOfNumber(pieces, at: place) {
            isAfterFrom = true
            return true
        }
        if leads, !named.isEmpty, beginsItem(pieces, place), !role.isDisjoint(with: [.article, .to]) { return true }
        if role.contains(.connector), endsSoon(pieces, after: place) { isOpen = true }
        if role.contains(.kin), role.isDisjoint(with: .title) {
            testimony.hasStranger = true
            spoke = true
            return true
        }
        if role.contains(.people) {
            if !named.isEmpty { isOpen = isOpen || follows(.connector, pieces, place) }
            spoke = true
            return true
        }
        if !role.isDisjoint(with: [.title, .greeting]) {
            spoke = spoke || role.contains(.title)
            return true
        }
        if role.contains(.writer), role.isDisjoint(with: [.article, .to]) { return false }
        if !named.isEmpty {
            isOpen = isOpen || isAnotherOfTheName(role, pieces, place)
            return readAfterName(role, next)
        }
        if role.contains(.from), !role.contains(.to) {
            isAfterFrom = true
            isAfterPerson = isGenitive(pieces, place)
            return true
        }
        if !role.isDisjoint(with: [.matter, .post]) { isAfterFrom = false }
        return !role.isDisjoint(with: [.to, .article, .matter, .ordinary, .place, .slogan, .common, .post, .month])
            && (role.isDisjoint(with: .common) || role.contains(.to) || role.contains(.article))
    }

    /// "and the Five", ", los cinco"
    private func beginsItem(_ pieces: [Piece], _ place: Int) -> Bool {
        if pieces[place].gap == .list { return true }
        guard place > 0, case .word(let before) = pieces[place - 1].kind else { return false }
        return !before.isDisjoint(with: [.connector, .article, .to])
    }

    /// "José and the other four," adds somebody; "José y te escribo para contarte que" goes on as prose.
    private func endsSoon(_ pieces: [Piece], after place: Int) -> Bool {
        let rest = pieces[(place + 1)...]
        let end = rest.firstIndex { $0.gap > .word } ?? pieces.count
        guard end - place <= 5, end > place + 1 else { return false }
        return !pieces[(place + 1)..<end].contains { piece in
            if case .word(let role) = piece.kind {
                !role.isDisjoint(with: [.matter, .post, .slogan, .writer])
            } else {
                false
            }
        }
    }

    /// After a name, only "de" goes on: "José de Tila" is perhaps another José.
    private mutating func readAfterName(_ role: Role, _ next: Piece?) -> Bool {
        guard role.contains(.from), let next, next.gap == .word else { return false }
        switch next.kind {
        case .named, .stranger, .place:
            isAfterFrom = true
            return true
        default: return false
        }
    }

    /// "Querido Ángel de la guarda:" is somebody else who is called so.
    private func isAnotherOfTheName(_ role: Role, _ pieces: [Piece], _ place: Int) -> Bool {
        guard role.contains(.from), role.isDisjoint(with: .to), named.count == 1, named[0].length == 1 else {
            return false
        }
        guard !Self.isArticleOfNumber(pieces, at: place), !named[0].isOfGroup else { return false }
        return endsSoon(pieces, after: place)
    }

    /// Whether only small words stand before the next name or word for people.
    private static func leadsToName(_ pieces: [Piece], from start: Int) -> Bool {
        for piece in pieces.dropFirst(start).prefix(4) {
            guard piece.gap == .word else { return false }
            switch piece.kind {
            case .named, .stranger, .spokenOf: return true
            case .place, .other: return false
            case .word(let role):
                if !role.isDisjoint(with: [.people, .title, .kin]) { return true }
                guard !role.isDisjoint(with: [.greeting, .article, .to, .connector]) else { return false }
            }
        }
        return false
    }

    /// Dutch, Danish, Swedish: "Beste José, de vijf".
    private static func isArticleOfNumber(_ pieces: [Piece], at place: Int) -> Bool {
        place + 1 < pieces.count && NumberWords.isGermanic(pieces[place + 1].word)
    }

    private func follows(_ wanted: Role, _ pieces: [Piece], _ place: Int) -> Bool {
        pieces[..<place].suffix(3).contains { piece in
            if case .word(let role) = piece.kind { role.contains(wanted) } else { false }
        }
    }

    /// "Querido compañero de José": after a word for a person, "de" says whose.
    private func isGenitive(_ pieces: [Piece], _ place: Int) -> Bool {
        guard place > 0, case .word(let before) = pieces[place - 1].kind else { return false }
        return !before.isDisjoint(with: [.title, .people, .kin])
    }

    private func result(_ pieces: [Piece]) -> Testimony {
        var result = testimony
        let isCarriedAlong = endsInProse && named.count > 1
        if isOpen || isCarriedAlong { result.doubtful += named } else { result.mentions += named }
        return result
    }
}
