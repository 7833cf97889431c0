internal import Letters

/// Takes a line apart into words and remembers what stood between them.
struct Tokenizer {
    /// Whether a folded word is part of somebody's name: decides whether `d'` or `'s` belongs to a word.
    let isName: (String) -> Bool
    private var tokens: [Token] = []
    private var word: [Unicode.Scalar] = []
    private var gap = Gap.stop
    private var opensBracket = false
    private var isAfterComma = false

    init(isName: @escaping (String) -> Bool) { self.isName = isName }

    /// The words of a line; the gap before the first is `.stop`.
    static func tokens(of text: String, isName: @escaping (String) -> Bool = { _ in false }) -> [Token] {
        var tokenizer = Tokenizer(isName: isName)
        tokenizer.read(Array(withoutAddresses(text).unicodeScalars))
        return tokenizer.tokens
    }

    /// Whether the first word of a line can have a capital, told without taking the line apart.
    static func mayOpenWithCapital(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: isOfWord) else { return false }
        return isCapital(first) || hasAddress(text)
    }

    /// The first words of a line, folded, by their letters alone: names with apostrophes fall apart here.
    static func words(in text: String, atMost count: Int) -> [String] {
        text.unicodeScalars.prefix(longestStart).split(maxSplits: count + 1) { !isOfWord($0) && $0 != "@" && $0 != "*" }
            .prefix(count)
            .map { Folding.fold(String($0)) }
    }

    /// Scalars; three words of any language stand in fewer.
    private static let longestStart = 80

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
    }

    private static func hasAddress(_ text: String) -> Bool {
        text.contains("@") || text.contains("://") || text.contains("www.")
    }

    /// Mail and web addresses name mailboxes, not people.
    private static func withoutAddresses(_ text: String) -> String {
        guard hasAddress(text) else { return text }
        return text.replacing(/\S+@\S+\.\S+|\S+:\/\/\S+|www\.\S+/, with: " | ")
    }

    private mutating func read(_ scalars: [Unicode.Scalar]) {
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if Self.isOfWord(scalar) || (!word.isEmpty && joins(scalar, next)) {
                if let last = word.last, partsScripts(last, scalar) { endWord(next: scalar) }
                word.append(scalar)
            } else if word.isEmpty, Folding.isApostrophe(scalar), let next, Self.isOfWord(next) {
                continue
            } else if let arrow = Self.arrow(scalar, previous: index > 0 ? scalars[index - 1] : nil) {
                endWord(next: scalar)
                word = [arrow]
                endWord(next: next)
            } else {
                endWord(next: scalar)
                opensBracket = opensBracket || "([（".unicodeScalars.contains(scalar)
                isAfterComma = isAfterComma || ",，".unicodeScalars.contains(scalar)
                widen(to: Self.gap(of: scalar, previous: index > 0 ? scalars[index - 1] : nil, next: next))
            }
        }
        endWord(next: nil)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.isASCIILetter || scalar.isASCIIDigit }
        if scalar == "ー" { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .nonspacingMark,
            .spacingMark:
            return true
        case .modifierLetter: return !Folding.isApostrophe(scalar)
        default: return [0xAD, 0x200B, 0x200C, 0x200D, 0x2060].contains(scalar.value)
        }
    }

    /// "Juan -> José": an arrow is a word that says to whom.
    private static func arrow(_ scalar: Unicode.Scalar, previous: Unicode.Scalar?) -> Unicode.Scalar? {
        switch scalar {
        case "→", "⇒", "➜", "➔", "➡": "→"
        case ">" where previous == "-" || previous == "=": "→"
        default: nil
        }
    }

    /// Apostrophes join inside a word, and so does the `@` of "tod@s" and "querid@", and the mark of "Freund*innen".
    private func joins(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
        if Folding.isApostrophe(scalar) || scalar == "@" { return true }
        guard scalar == "*", let next else { return false }
        return Self.isOfWord(next)
    }

    /// Japanese and Chinese write no spaces; a change of script parts words there, and digits part everywhere.
    private func partsScripts(_ last: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
        if scalar == "ー" || scalar.properties.generalCategory == .nonspacingMark { return false }
        let (one, other) = (CharacterKind(last), CharacterKind(scalar))
        return one != other && (one.partsWords || other.partsWords)
    }

    private mutating func widen(to other: Gap) { gap = max(gap, other) }

    private static func gap(of scalar: Unicode.Scalar, previous: Unicode.Scalar?, next: Unicode.Scalar?) -> Gap {
        let isSpaced =
            (previous.map(\.properties.isWhitespace) ?? true) && (next.map(\.properties.isWhitespace) ?? true)
        switch scalar {
        case ",", ";", "、", "，", "،", "؛", "/", "&", "+", "；", "＆", "／": return .list
        case ":", "：": return .colon
        case "\n", "\r", "!", "?", "…", "—", "–", "(", ")", "[", "]", "{", "}", "|", "。", "！", "？", "؟", "\u{2028}",
            "（",
            "）", "•", "<", ">", "=", "「", "」", "《", "》", "।", "॥", "۔", "።", "។", "｡":
            return .stop
        case "-": return isSpaced ? .stop : .word
        case ".": return next.map { isOfWord($0) } ?? false ? .word : .stop
        default: return .word
        }
    }

    private mutating func endWord(next: Unicode.Scalar?) {
        guard !word.isEmpty else { return }
        let pieces = WordEnds(isName: isName).split(word)
        for (position, piece) in pieces.enumerated() {
            add(piece, hasFullStop: position == pieces.count - 1 && next == ".")
        }
        word = []
    }

    private mutating func add(_ piece: WordEnds.Piece, hasFullStop: Bool) {
        let folded = Folding.fold(String(String.UnicodeScalarView(piece.scalars)))
        guard !folded.isEmpty, let first = piece.scalars.first else { return }
        let letters = piece.scalars.filter { $0.properties.isCased }
        let isUpper = Self.isCapital(first)
        if tokens.last.map(abbreviates) == true, gap == .stop, stopWasOfAbbreviation { gap = .word }
        let single = letters.count == 1 && folded.count == 1
        var token = Token(
            folded: digitsFolded(folded), script: Script(folded.unicodeScalars.first ?? first), isCapitalised: isUpper,
            isAllCapitals: letters.count > 1 && letters.allSatisfy(\.properties.isUppercase),
            isInitial: single && (isUpper || hasFullStop), gap: tokens.isEmpty ? .stop : gap)
        token.hasFullStop = hasFullStop
        token.isPossessive = piece.isPossessive
        token.opensBracket = opensBracket
        token.isAfterComma = isAfterComma && gap == .list
        (opensBracket, isAfterComma) = (false, false)
        tokens.append(token)
        stopWasOfAbbreviation = hasFullStop
        gap = .word
    }

    private var stopWasOfAbbreviation = false

    /// "M. Gómez" and "Sr. Díaz": this full stop ends no sentence.
    private func abbreviates(_ token: Token) -> Bool {
        token.hasFullStop
            && (token.isInitial || Honorifics.abbreviations.contains(token.folded)
                || Particles.abbreviations.contains(token.folded))
    }

    private func digitsFolded(_ folded: String) -> String {
        guard folded.unicodeScalars.contains(where: { $0.properties.numericType == .decimal && $0.value > 0x7F }) else {
            return folded
        }
        return folded.unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                text += String(Int(value))
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }
}

/// Kinds of characters that part words where they meet.
private enum CharacterKind {
    case digit, hiragana, katakana, han, hangul, letter

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3041...0x309F: self = .hiragana
        case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
        default:
            switch Script(scalar) {
            case .han: self = .han
            case .hangul: self = .hangul
            default: self = scalar.properties.numericType == .decimal ? .digit : .letter
            }
        }
    }

    /// Letters and digits stay together ("p01"), as ids do; other kinds part.
    var partsWords: Bool { self != .letter && self != .digit }
}
