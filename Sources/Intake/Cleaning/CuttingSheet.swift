internal import Letters

/// A mail line by line, and what each rule has marked to be cut.
struct CuttingSheet {
    /// Why a line is cut, finer than `Cut.Kind`: some marks are taken back where nothing else would remain.
    enum Mark {
        /// "On Monday Ana wrote:".
        case attribution
        /// What stands in the thread.
        case quote
        /// "Forwarded message", and the header lines below it; address lines above the letter.
        case header
        /// What whoever passes a letter on writes above it.
        case note
        /// Below a line with "-- ".
        case signature
        /// "Sent from my telephone".
        case client
        /// What a mailing list adds.
        case listFooter
        /// A legal disclaimer.
        case disclaimer

        /// What the reader of `show` is told.
        var kind: Cut.Kind {
            switch self {
            case .attribution, .quote: .quotedThread
            case .header: .header
            case .note: .coverNote
            case .signature, .client: .mailSignature
            case .listFooter: .listFooter
            case .disclaimer: .disclaimer
            }
        }
    }

    /// The lines.
    let lines: [MailLine]
    /// A mark for each line to be cut.
    private(set) var marks: [Mark?]
    /// Whether the subject says that the mail was forwarded.
    let isForward: Bool

    /// Nothing is cut yet.
    init(lines: [MailLine], isForward: Bool) {
        self.lines = lines
        self.isForward = isForward
        marks = Array(repeating: nil, count: lines.count)
    }

    /// Marks the lines that bear no mark; a picture or a notice only where all around it goes.
    mutating func cut(_ range: Range<Int>, as mark: Mark) {
        let takesAll = mark == .signature || mark == .note || mark == .quote
        for index in range where marks[index] == nil && (takesAll || !lines[index].isSolid) { marks[index] = mark }
    }

    /// Takes marks back.
    mutating func restore(where isWrong: (Mark) -> Bool) {
        for index in marks.indices {
            if let mark = marks[index], isWrong(mark) { marks[index] = nil }
        }
    }

    /// Words that stay, in the lines of the range.
    func keptWords(in range: Range<Int>) -> Int {
        range.reduce(0) { marks[$1] == nil ? $0 + lines[$1].wordCount : $0 }
    }

    /// Whether anything stays that is worth a sheet of paper: a word, or a picture.
    var hasSubstance: Bool {
        lines.indices.contains { marks[$0] == nil && (lines[$0].isSolid || Self.says(lines[$0])) }
    }

    /// Runs of lines that stay, parted by what is cut, each beginning and ending with a line that is not blank.
    var segments: [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        var end = 0
        for index in lines.indices {
            if marks[index] != nil {
                if let first = start { runs.append(first..<end) }
                start = nil
            } else if !lines[index].isBlank {
                if start == nil { start = index }
                end = index + 1
            }
        }
        if let first = start { runs.append(first..<end) }
        return runs
    }

    private static func says(_ line: MailLine) -> Bool {
        line.words.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.isEmojiPresentation || $0.properties.numericType != nil
                || $0.properties.isEmoji && $0.value > 0xFF
        }
    }
}
