/// The words of a document as pandoc's own tests hold them: its tree in Haskell's notation (`.native`).
struct NativeText {
    /// The words in reading order, without those of notes.
    private(set) var words: [String] = []
    /// The words of the notes, which stand at the end on paper.
    private(set) var notes: [String] = []

    /// The words of title, author, date and such, in no order.
    private(set) var above: [String] = []

    init(_ native: String) {
        var text = native[...]
        if native.hasPrefix("Pandoc"), let end = native.firstRange(of: "}") {
            var head = NativeReading(native[..<end.lowerBound])
            above = Self.words(of: head.all().text)
            text = native[end.upperBound...]
        }
        var reading = NativeReading(text)
        let (words, notes) = reading.all()
        (self.words, self.notes) = (Self.words(of: words), Self.words(of: notes))
    }

    /// What a text says, for comparing: letters and digits, in lower case. The marks of notes are ours.
    static func words(of text: String) -> [String] {
        text.replacing(/\[\d+\]/, with: "").lowercased().split(whereSeparator: \.isWhitespace).compactMap { word in
            let bare = word.filter { $0.isLetter || $0.isNumber }
            return bare.isEmpty ? nil : String(bare)
        }
    }
}

/// One pass over the notation, constructor by constructor.
private struct NativeReading {
    private let characters: [Character]
    private var place = 0
    private var text = ""
    private var notes = ""
    /// Brackets open since the note began that is being read; `nil` outside of notes.
    private var noteDepth: Int?
    /// The same for the words about a picture, which are for who cannot see it.
    private var pictureDepth: Int?
    /// Parentheses open, and how many were where the picture began whose attributes are being read.
    private var parentheses = 0
    private var pictureParentheses: Int?

    init(_ native: Substring) { characters = Array(native) }

    mutating func all() -> (text: String, notes: String) {
        var last = ""
        while place < characters.count {
            let character = characters[place]
            if character == "\"" {
                let literal = literal()
                if ["Str", "Code", "Math", "CodeBlock"].contains(last) || last == "words" { add(literal) }
                if last == "Str" { last = "" }
            } else if character.isLetter {
                last = constructor(after: last)
            } else {
                if "[]".contains(character) { count(character) }
                if character == "(" { parentheses += 1 }
                if character == ")" { parentheses -= 1 }
                // Attributes come before what they are of.
                if character == ")" {
                    if ["Code", "CodeBlock"].contains(last) { last = "words" }
                    if pictureParentheses == parentheses {
                        pictureDepth = 0
                        pictureParentheses = nil
                    }
                }
                // A pair: a term and what is said of it.
                if character == "(", place + 2 < characters.count, characters[place + 2] == "[" { add(" ") }
                place += 1
            }
        }
        return (text, notes)
    }

    private mutating func constructor(after last: String) -> String {
        var name = ""
        while place < characters.count, characters[place].isLetter || characters[place].isNumber {
            name.append(characters[place])
            place += 1
        }
        switch name {
        case "Space", "SoftBreak", "LineBreak", "Para", "Plain", "Header", "CodeBlock", "Cell", "Row", "Div",
            "MetaInlines", "MetaBlocks", "MetaString":
            add(" ")
        case "Note" where noteDepth == nil:
            noteDepth = 0
            notes += " "
        case "Image": pictureParentheses = parentheses
        case "InlineMath", "DisplayMath": return last
        default: break
        }
        return name
    }

    private mutating func count(_ bracket: Character) {
        let step = bracket == "[" ? 1 : -1
        noteDepth = noteDepth.flatMap { $0 + step == 0 ? nil : $0 + step }
        pictureDepth = pictureDepth.flatMap { $0 + step == 0 ? nil : $0 + step }
    }

    private mutating func add(_ words: String) {
        guard pictureDepth == nil else { return }
        if noteDepth == nil { text += words } else { notes += words }
    }

    /// A string literal (Haskell 2010 Report, 2.6): numbers of characters are decimal, and `\&` is nothing.
    private mutating func literal() -> String {
        var literal = ""
        place += 1
        while place < characters.count, characters[place] != "\"" {
            guard characters[place] == "\\" else {
                literal.append(characters[place])
                place += 1
                continue
            }
            place += 1
            literal += escaped()
        }
        place += 1
        return literal
    }

    private mutating func escaped() -> String {
        guard place < characters.count else { return "" }
        var digits = ""
        while place < characters.count, characters[place].isASCII, characters[place].isNumber {
            digits.append(characters[place])
            place += 1
        }
        if let number = UInt32(digits), let scalar = Unicode.Scalar(number) { return String(scalar) }
        defer { place += 1 }
        switch characters[place] {
        case "&": return ""
        case "n", "t": return " "
        default: return String(characters[place])
        }
    }
}
