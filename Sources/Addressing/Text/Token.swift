/// What stands between a word and the one before it.
enum Gap: Int, Comparable {
    /// A space, a hyphen, or nothing at all.
    case word
    /// A comma or what parts the items of a list.
    case list
    /// A colon.
    case colon
    /// The end of a sentence or a line, a bracket, a dash.
    case stop

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// The scripts that are told apart, since each has its own way with names.
enum Script {
    case latin, greek, cyrillic, arabic, hebrew, kana, han, hangul, digits, other

    /// Whether the script has capitals, which tell a name from a word.
    var hasCapitals: Bool { self == .latin || self == .greek || self == .cyrillic }

    /// Whether it leaves vowels out, so that a word alone may be many words.
    var isAbjad: Bool { self == .arabic || self == .hebrew }

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x30...0x39: self = .digits
        case 0x41...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x590...0x5FF: self = .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x3005, 0x20000...0x3FFFF: self = .han
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7FF: self = .hangul
        default: self = .other
        }
    }
}

/// A word of a place that may name somebody.
struct Token: Hashable {
    /// The word as `Folding` leaves it.
    let folded: String
    /// What it does in a line. Looked up once, since each word is asked many times.
    let role: Role
    /// The number it says, in digits or letters.
    let number: Int?
    /// The form in which words of group names are compared: numbers as digits, Latin words by sound.
    let groupForm: String
    /// The script of its first letter.
    var script: Script
    /// Whether it begins with a capital.
    var isCapitalised: Bool
    /// Whether all its letters are capitals.
    var isAllCapitals: Bool
    /// A single letter with a full stop, or a single capital.
    var isInitial: Bool
    /// A single letter with a full stop.
    var hasFullStop = false
    /// Ends in a possessive or an ending that says "of" or "from": the word speaks of a person, and not to them.
    var isPossessive = false
    /// What stands before it.
    var gap: Gap
    /// Whether a bracket opens before it.
    var opensBracket = false
    /// Whether nothing but a comma stands before it.
    var isAfterComma = false

    /// Looks the word up.
    init(folded: String, script: Script, isCapitalised: Bool, isAllCapitals: Bool, isInitial: Bool, gap: Gap) {
        self.folded = folded
        self.script = script
        self.isCapitalised = isCapitalised
        self.isAllCapitals = isAllCapitals
        self.isInitial = isInitial
        self.gap = gap
        role = Lexicon.role(of: folded)
        number = Self.digits(folded, script) ?? NumberWords.value(of: folded)
        if let number {
            groupForm = "#\(number)"
        } else {
            groupForm = script == .latin && folded.utf8.count > 3 ? Phonetics.key(folded) : folded
        }
    }

    /// The number, where the word is one in digits.
    var digits: Int? { Self.digits(folded, script) }

    private static func digits(_ folded: String, _ script: Script) -> Int? {
        script == .digits && folded.utf8.count <= 4 ? Int(folded) : nil
    }
}
