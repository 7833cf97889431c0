/// What one place says of whom the letter is for.
struct Testimony {
    /// People it names for sure, or would name if a name were told apart.
    var mentions: [Mention] = []
    /// People it names in a way that cannot decide by itself.
    var doubtful: [Mention] = []
    /// Names somebody who is nobody of the campaign.
    var hasStranger = false

    /// Whether it says nothing.
    var isEmpty: Bool { mentions.isEmpty && doubtful.isEmpty && !hasStranger }

    /// Both together.
    func joined(with other: Testimony) -> Testimony {
        Testimony(
            mentions: mentions + other.mentions, doubtful: doubtful + other.doubtful,
            hasStranger: hasStranger || other.hasStranger)
    }

    /// The same, from a place that cannot decide by itself.
    var doubted: Testimony { Testimony(doubtful: mentions + doubtful, hasStranger: hasStranger) }
}

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
        /// A demand for them.
        case slogan
        /// It cannot be told.
        case open
    }

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

    /// What the line says. `label` is true where the line began with "Para:", so that names need no other word.
    static func testimony(of pieces: [Piece], label: Bool = false, writerNames: [Set<String>] = []) -> Testimony {
        var line = AddressLine()
        if label { line.mode = .to }
        for (place, piece) in pieces.enumerated() {
            line.read(piece, next: place + 1 < pieces.count ? pieces[place + 1] : nil, isFirst: place == 0)
        }
        if Correction.isIn(pieces) { line.isOpen = true }
        return line.result(writerNames)
    }

    private mutating func read(_ piece: Piece, next: Piece?, isFirst: Bool) {
        if !isFirst { pass(piece.gap) }
        join(piece)
        switch piece.kind {
        case .word(let role): read(role, piece, next: next)
        case .named(let mention): note(mention)
        case .stranger(let isName): if mode == .to { strangers.append(isName) }
        case .other: if mode == .from { mode = .bare }
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

    /// "José y familia", "José and the others": who else is meant is not said.
    private mutating func join(_ piece: Piece) {
        switch piece.kind {
        case .word(let role):
            if isJoining, !role.isDisjoint(with: [.people, .kin, .everyone, .everyWoman]) { isOpen = true }
            if role.contains(.connector), piece.gap == .word, case .named = last?.kind, mode != .from {
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

    private mutating func note(_ mention: Mention) {
        switch mode {
        case .bare: if !mention.isResemblance { list(mention) }
        case .to: addressed.append(mention)
        case .slogan, .open: doubtful.append(mention)
        case .from: break
        }
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

    private mutating func read(_ role: Role, _ piece: Piece, next: Piece?) {
        if readAfterName(piece.word, next: next) { return }
        if role.contains(.except) { isOpen = true }
        let isNamedNext = if case .named = next?.kind { true } else { false }
        if role.contains(.article), role.contains(.place), case .named(let mention) = next?.kind, mention.isOfGroup {
            return
        }
        if role.contains(.connector), isNamedNext, case .named = last?.kind { return }
        if role.contains(.either), isNamedNext || leads(next), case .named = last?.kind {
            isOpen = true
        } else if role.contains(.writer) {
            mode = .from
        } else if role.contains(.to), role.contains(.from) {
            mode = Self.slavicPost.contains(last?.word ?? "") ? .to : .open
        } else if role.contains(.to) {
            if mode != .slogan { mode = .to }
        } else if role.contains(.from) || role.contains(.place) {
            if !isArticleAfterTo(role) { mode = .from }
        } else if role.contains(.slogan) {
            mode = .slogan
        } else if !role.isDisjoint(with: [.post, .matter]), mode == .from {
            mode = .bare
        } else if role.contains(.greeting) {
            mode = .to
        }
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
