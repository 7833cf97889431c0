/// A line that names who wrote what is quoted below it, wrapped over at most four lines.
struct Attribution {
    /// The lines.
    let lines: Range<Int>
    /// Whether it names an e-mail address, so that a quote without quote marks is believed.
    let hasAddress: Bool
    /// Whether it has nothing but a name and a verb: "Ana wrote:".
    let isBare: Bool
    /// Whether nothing but an address makes it one: "Quoting Ana <…>:". Believed only right above a quote.
    let isWeak: Bool

    private static let mostLines = 4
    private static let longest = 500
    /// "Ana María Pérez wrote:" has no more; a sentence that introduces a poem does.
    private static let mostBareWords = 5
    /// A name of several words, an address, and a word before or after them.
    private static let mostWeakWords = 12

    /// Finds the attribution that ends on this line.
    init?(endingAt end: Int, in lines: [MailLine]) {
        guard let last = lines[end].words.last, last == ":" || last == "：" else { return nil }
        var fitting: [(start: Int, candidate: Candidate)] = []
        for start in stride(from: end, to: max(-1, end - Self.mostLines), by: -1) {
            guard !lines[start].isBlank, lines[start].depth == lines[end].depth, !lines[start].isSolid else { break }
            let words = lines[start...end].map(\.words)
            guard words.reduce(0, { $0 + $1.utf8.count }) <= Self.longest else { break }
            let candidate = Candidate(words.joined(separator: " "))
            if candidate.isConvincing { fitting.append((start, candidate)) }
            if candidate.isConvincing, candidate.hasOpener, candidate.hasTime { break }
        }
        let best =
            fitting.first { $0.candidate.hasOpener && $0.candidate.hasTime } ?? fitting.first { $0.candidate.hasTime }
        if let (start, candidate) = best ?? fitting.first {
            self.lines = start..<end + 1
            hasAddress = candidate.hasAddress
            isBare = false
            isWeak = false
        } else if lines[end].wordCount <= Self.mostWeakWords, Evidence.hasAddress(lines[end].words) {
            self.lines = end..<end + 1
            hasAddress = true
            isBare = false
            isWeak = true
        } else if lines[end].wordCount <= Self.mostBareWords, AttributionWords.hasVerb(lines[end].folded) {
            self.lines = end..<end + 1
            hasAddress = false
            isBare = true
            isWeak = false
        } else {
            return nil
        }
    }

    /// One to four lines put together.
    private struct Candidate {
        let hasOpener: Bool
        let hasAddress: Bool
        let hasTime: Bool
        let isConvincing: Bool

        init(_ words: String) {
            let folded = Fold.fold(words)
            let hasVerb = AttributionWords.hasVerb(folded)
            let hasClock = Evidence.hasClock(folded)
            hasAddress = Evidence.hasAddress(words)
            hasTime = hasClock || Evidence.hasDate(folded)
            hasOpener = AttributionWords.hasOpener(folded)
            isConvincing =
                hasAddress && (hasVerb || hasTime) || hasVerb && (hasClock || hasTime && hasOpener)
        }
    }
}
