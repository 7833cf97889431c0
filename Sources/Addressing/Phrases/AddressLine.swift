/// Reads lines that are no salutation: subjects, address lines, file names.
struct AddressLine {
    /// What the words before a name make of it.
    private enum Mode {
        /// Nothing: the name stands by itself.
        case bare
        /// The letter is for them.
        case to
        /// They write, are spoken of, or are where it comes from.
        case from
        /// A demand for them, or something done for their sake.
        case slogan
        /// Something done with them: "Solidaridad con José".
        case beside
        /// It cannot be told.
        case open
    }

    private let pieces: [Piece]
    private var mode = Mode.bare
    private var bare: [Mention] = []
    private var addressed: [Mention] = []
    private var doubtful: [Mention] = []
    private var strangers: [Bool] = []
    private var isOpen = false
    private var isJoining = false
    private var isNameLast = false
    private var isBehindGroup = false
    /// How many of the last bare names one list holds: what stands after it is said of all of them.
    private var listed = 0
    private var last: Piece?

    private init(_ pieces: [Piece], mode: Mode) {
        self.pieces = pieces
        self.mode = mode
    }

    /// What the line says. `label` is true where the line began with "Para:", so that names need no other word.
    static func testimony(of pieces: [Piece], label: Bool = false, writerNames: [Set<String>] = []) -> Testimony {
        var line = AddressLine(pieces, mode: label ? .to : .bare)
        for place in pieces.indices { line.read(at: place) }
        if Correction.isIn(pieces) { line.isOpen = true }
        return line.result(writerNames)
    }

    private func next(_ place: Int) -> Piece? { place + 1 < pieces.count ? pieces[place + 1] : nil }

    private mutating func read(at place: Int) {
        let piece = pieces[place]
        if place > 0 { pass(piece.gap) }
        let wasJoining = isJoining
        join(at: place)
        switch piece.kind {
        case .word(let role): read(role, at: place, isJoining: wasJoining)
        case .named(let mention): note(mention, at: place)
        case .stranger(let isName): if mode == .to { strangers.append(isName) }
        case .other:
            if mode == .from || mode == .beside { mode = .bare }
            if isPurpose(at: place) { mode = .slogan }
        case .spokenOf, .place: break
        }
        last = piece
        noteGroup(piece)
        if case .named(let mention) = piece.kind {
            isNameLast = !(mode == .bare && mention.isResemblance) && mode != .from
        }
        if case .word(let role) = piece.kind, role.isDisjoint(with: .title) { isNameLast = false }
    }

    private mutating func pass(_ gap: Gap) {
        if gap == .stop { mode = .bare }
        if gap == .list, mode == .from { mode = .open }
    }

    /// "José y familia", "José and the others", "José & Co": who else is meant is not said.
    private mutating func join(at place: Int) {
        let piece = pieces[place]
        switch piece.kind {
        case .word(let role):
            if isJoining, !role.isDisjoint(with: [.people, .kin, .everyone, .everyWoman]) { isOpen = true }
            let joins = isJoining || piece.gap == .list && Honorifics.companies.contains(piece.word)
            if joins, role.contains(.title), !isNamed(after: place) { isOpen = true }
            if role.contains(.connector), piece.gap == .word || piece.gap == .list, case .named = last?.kind,
                mode != .from
            {
                isJoining = true
            } else if role.isDisjoint(with: [.article, .common, .title]) {
                isJoining = false
            }
        case .other, .stranger:
            if isJoining || isMoreOfGroup(piece) { isOpen = true }
            isJoining = false
        default: isJoining = false
        }
    }

    /// Whether a name follows, with nothing but titles and articles before it.
    private func isNamed(after place: Int) -> Bool {
        for piece in pieces.dropFirst(place + 1).prefix(4) {
            guard piece.gap == .word else { return false }
            switch piece.kind {
            case .named, .stranger: return true
            case .word(let role) where !role.isDisjoint(with: [.title, .article, .people, .greeting]): continue
            default: return false
            }
        }
        return false
    }

    /// "Todos los niños", "the five senses": a word behind a group may say that others are meant.
    private func isMoreOfGroup(_ piece: Piece) -> Bool {
        piece.gap == .word && mode == .to && isBehindGroup
    }

    /// Whether only articles stand between the name of a group and this place.
    private mutating func noteGroup(_ piece: Piece) {
        switch piece.kind {
        case .named(let mention): isBehindGroup = mention.isOfGroup
        case .word(let role): isBehindGroup = isBehindGroup && piece.gap == .word && role.contains(.article)
        default: isBehindGroup = false
        }
    }

    private mutating func note(_ mention: Mention, at place: Int) {
        switch mode {
        case .bare where mention.isResemblance: break
        case .bare where isSmallSurname(mention, at: place): doubtful.append(mention)
        case .bare where LineOfProse.holds(mention, at: place, in: pieces): doubtful.append(mention)
        case .bare: list(mention)
        case .to: addressed.append(mention)
        case .slogan, .beside, .open: doubtful.append(mention)
        case .from: break
        }
    }

    /// "my dog": where nothing is written as a name, a word that is only in somebody's surname is a word.
    private func isSmallSurname(_ mention: Mention, at place: Int) -> Bool {
        mention.length == 1 && !mention.isOfGroup && !mention.isCalled && !pieces[place].isCapitalised
            && !CommonNames.contains(pieces[place].word) && isWithCapitals(pieces[place].word)
    }

    private func isWithCapitals(_ word: String) -> Bool {
        word.unicodeScalars.first.map { Script($0).hasCapitals } ?? false
    }

    private mutating func list(_ mention: Mention) {
        if case .word(let role) = last?.kind, role.contains(.connector) { listed += 1 } else { listed = 1 }
        bare.append(mention)
    }

    /// Japanese, Korean, Hindi and Turkish say after the name whether it is addressed; whether this word did.
    private mutating func readAfterName(_ word: String, next: Piece?) -> Bool {
        let isWithNext = next.map { Particles.afterAddressedWithNext[word]?.contains($0.word) ?? false } ?? false
        if isWithNext || Particles.afterAddressed.contains(word) {
            if isNameLast, mode == .bare {
                addressed += bare.suffix(listed)
                bare.removeLast(min(listed, bare.count))
            }
            return true
        }
        guard Particles.afterWriter.contains(word) else { return false }
        if isNameLast { _ = mode == .to ? addressed.popLast() : bare.popLast() }
        return true
    }

    private mutating func read(_ role: Role, at place: Int, isJoining: Bool) {
        let (piece, next) = (pieces[place], next(place))
        if readAfterName(piece.word, next: next) { return }
        if role.contains(.except) { isOpen = true }
        let isNamedNext = if case .named = next?.kind { true } else { false }
        if isArticleOfGroup(role, piece.word, next) { return }
        if role.contains(.connector), isNamedNext, case .named = last?.kind { return }
        if isPurpose(at: place) {
            mode = .slogan
        } else if role.contains(.either), isNamedNext || leads(next), isBehindName(isJoining) {
            isOpen = true
        } else if role.contains(.writer) {
            mode = .from
        } else if role.contains(.with), isNamed(after: place) {
            mode = .beside
        } else if role.contains(.to), role.contains(.from) {
            mode = Self.slavicPost.contains(last?.word ?? "") ? .to : .open
        } else if role.contains(.to) {
            if mode != .slogan { mode = .to }
        } else if role.contains(.from) || role.contains(.place) {
            if isFurtherName(next) { isOpen = true }
            if !isArticleAfterTo(role) { mode = .from }
        } else if role.contains(.slogan) {
            mode = .slogan
        } else if !role.isDisjoint(with: [.post, .matter]), mode == .from {
            mode = .bare
        } else if role.contains(.greeting) {
            mode = .to
        }
    }

    /// "José o Juan", "José y/o Juan".
    private func isBehindName(_ isJoining: Bool) -> Bool {
        if case .named = last?.kind { true } else { isJoining }
    }

    /// Articles that are written as words for places or for "of": "i cinque", "de vijf", "de fem".
    private func isArticleOfGroup(_ role: Role, _ word: String, _ next: Piece?) -> Bool {
        guard role.contains(.article), case .named(let mention) = next?.kind, mention.isOfGroup else { return false }
        return role.contains(.place) || word == "de" && NumberWords.isGermanic(next?.word ?? "")
    }

    /// "Para liberar a José", "Para cuando salga José", "To help José": something is done, and it is not writing to them.
    private func isPurpose(at place: Int) -> Bool {
        guard mode == .to, pieces[place].gap == .word, case .word(let before) = last?.kind, before.contains(.to) else {
            return false
        }
        return Purpose.begins(with: pieces[place], after: last?.word ?? "")
    }

    /// "José de San Martín" is perhaps another José; who has two names needs no third.
    private func isFurtherName(_ next: Piece?) -> Bool {
        guard case .named(let mention) = last?.kind, mention.length == 1, !mention.isOfGroup, case .place = next?.kind
        else {
            return false
        }
        return next?.gap == .word
    }

    private func leads(_ next: Piece?) -> Bool {
        if case .word(let role) = next?.kind { !role.isDisjoint(with: [.to, .title, .article]) } else { false }
    }

    /// Dutch "voor de", Portuguese "para os": an article, although the word also means "of".
    private func isArticleAfterTo(_ role: Role) -> Bool {
        guard role.contains(.article), mode == .to, case .word(let before) = last?.kind else { return false }
        return before.contains(.to)
    }

    /// After these, "do" means "to" (Polish, Czech) and not "of the" (Portuguese).
    private static let slavicPost: Set<String> = ["list", "listy", "dopis", "dopisy", "pismo"]

    private func result(_ writerNames: [Set<String>]) -> Testimony {
        var testimony = Testimony(mentions: addressed, doubtful: doubtful, hasStranger: strangers.contains(true))
        for mention in bare {
            let isWriters = writerNames.contains { mention.words.isSubset(of: $0) }
            if isWriters || !addressed.isEmpty || (mention.isOrdinary && mention.length == 1) {
                testimony.doubtful.append(mention)
            } else {
                testimony.mentions.append(mention)
            }
        }
        if isOpen {
            testimony.doubtful += testimony.mentions
            testimony.mentions = []
        }
        return testimony
    }
}
