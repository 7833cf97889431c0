/// Quoted threads: what a mail program puts below, above or around an answer.
///
/// The text is read once from the top. Words that stand between quoted pieces are the sender's and stay.
enum ThreadRule {
    /// Fewer own words than these above a forwarded mail are a note of who passes it on; the mail is the letter.
    static let fewWords = 40
    /// A quote without an attribution is cut only where at least so many words of the sender's own are left.
    private static let enoughWords = 12
    /// An attribution may be parted from its quote by so many blank lines.
    private static let mostBlank = 6

    static func mark(_ sheet: inout CuttingSheet) {
        var reader = Reader()
        var index = 0
        while index < sheet.lines.count, !reader.isDone {
            let line = sheet.lines[index]
            if line.isQuoted {
                index = reader.readQuote(from: index, &sheet)
            } else if line.isBlank || line.isSolid {
                index += 1
            } else if let header = HeaderBlock(at: index, in: sheet.lines) {
                index = reader.readHeader(header, &sheet)
            } else if let attribution = Attribution(endingAt: index, in: sheet.lines) {
                index = reader.readAttribution(attribution, &sheet)
            } else {
                reader.keep(index, line)
                index += 1
            }
        }
    }

    /// What has been seen above.
    private struct Reader {
        var ownWords = 0
        var isThread = false
        var isDone = false
        var lastKept: Int?

        mutating func keep(_ index: Int, _ line: MailLine) {
            // Only whether there are few of them is ever asked: past that, no line is looked at for a telephone's words.
            ownWords += ownWords < fewWords && ClientSignatures.matches(line) ? 0 : line.wordCount
            lastKept = index
        }

        /// A run of quoted lines, blank lines between them included.
        mutating func readQuote(from start: Int, _ sheet: inout CuttingSheet) -> Int {
            let end = ThreadRule.endOfQuote(from: start, in: sheet.lines)
            let run = start..<end
            if !isThread { isThread = startsThread(run, in: sheet) }
            if isThread, !(sheet.isForward && ownWords < fewWords) {
                sheet.cut(run, as: .quote)
            } else {
                lastKept = end - 1
            }
            return end
        }

        private func startsThread(_ run: Range<Int>, in sheet: CuttingSheet) -> Bool {
            if sheet.lines[run].contains(where: { $0.depth > 1 }) { return true }
            if ThreadRule.opensWithAttribution(sheet.lines[run]) { return true }
            guard let lastKept else { return ThreadRule.hasWords(after: run.upperBound, in: sheet.lines) }
            let isIntroduced = sheet.lines[lastKept].words.last.map { ":：".contains($0) } ?? false
            let isLast = sheet.lines[run.upperBound...].allSatisfy { $0.isBlank || ClientSignatures.matches($0) }
            return isLast && !isIntroduced && ownWords >= enoughWords
        }

        /// The header lines of an answered or forwarded mail: all below is its text.
        mutating func readHeader(_ header: HeaderBlock, _ sheet: inout CuttingSheet) -> Int {
            let isForwarded = header.meaning == .forwarded || sheet.isForward
            if ownWords == 0 || isForwarded && ownWords < fewWords {
                // What stands above is no part of the letter that is passed on.
                if ownWords > 0 { sheet.cut(0..<header.lines.lowerBound, as: .note) }
                sheet.cut(header.lines, as: .header)
                return header.lines.upperBound
            }
            sheet.cut(header.lines.lowerBound..<sheet.lines.count, as: .quote)
            isDone = true
            return sheet.lines.count
        }

        mutating func readAttribution(_ attribution: Attribution, _ sheet: inout CuttingSheet) -> Int {
            let end = attribution.lines.upperBound
            let next = sheet.lines[end...].prefix(mostBlank + 1).first { !$0.isBlank }
            let isQuoteNext = next?.isQuoted ?? false
            // A name and a verb alone may introduce a poem: believed only where nothing stands above.
            let isBelieved =
                attribution.isBare
                ? isQuoteNext && ownWords == 0
                : isQuoteNext || attribution.hasAddress && !attribution.isWeak
            guard isBelieved else {
                keep(end - 1, sheet.lines[end - 1])
                return end
            }
            isThread = true
            let above = attribution.lines.dropLast().reduce(0) { $0 + sheet.lines[$1].wordCount }
            ownWords = max(0, ownWords - above)
            sheet.cut(attribution.lines, as: .attribution)
            if !isQuoteNext, ownWords > 0, !(sheet.isForward && ownWords < fewWords) {
                sheet.cut(end..<sheet.lines.count, as: .quote)
                isDone = true
            }
            return end
        }
    }

    /// Apple's program puts "El 19 sept, Ana escribió:" into the quote itself.
    private static func opensWithAttribution(_ quote: ArraySlice<MailLine>) -> Bool {
        let lines = quote.prefix(8).lazy.flatMap { $0.words.split(whereSeparator: \.isNewline) }
            .map { MailLine(text: String($0), depth: 0, isSolid: false) }.filter { !$0.isBlank }
        let top = Array(lines.prefix(4))
        return top.indices.contains { end in
            guard let found = Attribution(endingAt: end, in: top) else { return false }
            return found.lines.lowerBound == 0 && !found.isBare && !found.isWeak
        }
    }

    static func endOfQuote(from start: Int, in lines: [MailLine]) -> Int {
        var end = start + 1
        var index = end
        while index < lines.count, lines[index].isQuoted || lines[index].isBlank {
            if lines[index].isQuoted { end = index + 1 }
            index += 1
        }
        return end
    }

    /// Whether enough words of the sender's stand below: looked at only once, for the quote at the very top.
    private static func hasWords(after start: Int, in lines: [MailLine]) -> Bool {
        var words = 0
        for line in lines[start...] where !line.isQuoted {
            words += line.wordCount
            if words >= 3 { return true }
        }
        return false
    }
}
