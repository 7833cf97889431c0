internal import Letters

/// A line of a mail as the cutting rules see it. A block that cannot be split (a list, a quote) counts as one line.
struct MailLine {
    /// The line as it stands in the mail.
    let text: String
    /// How many quote marks (`>`) it begins with; a block quote of HTML has at least one.
    let depth: Int
    /// The words without quote marks and outer white space.
    let words: String
    /// The words, folded: see `Fold`.
    let folded: String
    /// Whether it is no words: a picture, a notice.
    let isSolid: Bool

    /// Reads a line of plain text.
    init(_ text: Substring) {
        self.init(text: String(text), isSolid: false)
    }

    /// Takes a line whose depth is known from its markup.
    init(text: String, depth: Int? = nil, isSolid: Bool) {
        self.text = text
        self.isSolid = isSolid
        let (marks, rest) = Self.quoteMarks(of: text)
        self.depth = depth.map { $0 + marks } ?? marks
        words = Fold.trim(rest)
        folded = Fold.fold(words)
    }

    /// Nothing to read on it.
    var isBlank: Bool { words.isEmpty && !isSolid }

    /// Whether it was quoted from another mail.
    var isQuoted: Bool { depth > 0 }

    /// How many words it has; a run of Chinese or Japanese counts four characters as a word.
    var wordCount: Int {
        var count = 0
        var ideographs = 0
        var isInside = false
        for scalar in words.unicodeScalars {
            if Fold.isBlank(scalar) {
                isInside = false
            } else if (0x3040...0x9FFF).contains(scalar.value) {
                ideographs += 1
            } else if !isInside, Self.isLetter(scalar) {
                isInside = true
                count += 1
            }
        }
        return count + (ideographs + 3) / 4
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.isASCIILetter }
        return scalar.properties.isAlphabetic || scalar.properties.isEmojiPresentation
    }

    /// Faces that begin with the quote mark.
    private static let faces = [">.<", ">_<", ">:(", ">:)", ">:-", ">;)", ">.>", ">o<", ">_>", "><"]

    private static func quoteMarks(of text: String) -> (Int, Substring) {
        var rest = text[...]
        var marks = 0
        while true {
            let next = rest.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
            guard next.first == ">", !faces.contains(where: next.hasPrefix) else { break }
            marks += 1
            rest = next.dropFirst()
        }
        return (marks, rest)
    }
}
