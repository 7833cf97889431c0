/// What stands below a letter: signatures of mail programs, list footers, disclaimers, lines after "-- ".
///
/// Works up from the end of each piece that is left, and stops at the first paragraph that it does not know.
enum FootRule {
    static func mark(_ sheet: inout CuttingSheet) {
        for (number, segment) in sheet.segments.enumerated() {
            markAlone(segment, &sheet)
            var end = peel(segment, &sheet)
            if let start = SignatureDelimiter.find(in: segment.lowerBound..<end, of: sheet.lines, isTop: number == 0) {
                sheet.cut(start..<end, as: .signature)
                end = peel(segment.lowerBound..<start, &sheet)
            }
        }
    }

    /// Cuts known paragraphs from the end; gives the end of what stays.
    private static func peel(_ segment: Range<Int>, _ sheet: inout CuttingSheet) -> Int {
        var end = segment.upperBound
        while true {
            while end > segment.lowerBound, isPast(end - 1, sheet) { end -= 1 }
            guard end > segment.lowerBound else { return end }
            if let (start, mark) = foot(endingAt: end, from: segment.lowerBound, sheet) {
                sheet.cut(start..<end, as: mark)
                end = start
            } else {
                return end
            }
        }
    }

    private static func isPast(_ index: Int, _ sheet: CuttingSheet) -> Bool {
        sheet.lines[index].isBlank || sheet.marks[index] != nil
    }

    private static func foot(endingAt end: Int, from start: Int, _ sheet: CuttingSheet) -> (Int, CuttingSheet.Mark)? {
        let lines = sheet.lines
        guard !lines[end - 1].isSolid else { return nil }
        if ClientSignatures.matches(lines[end - 1]) { return (end - 1, .client) }
        if let next = lines[end...].indices.first(where: { !lines[$0].isBlank }), let mark = sheet.marks[next],
            mark == .listFooter || mark == .disclaimer || mark == .client,
            ThreadMarkers.isRule(lines[end - 1]) || SignatureDelimiter.isDelimiter(lines[end - 1])
        {
            return (end - 1, mark)
        }
        // Some footers are ruled off below as well.
        let isRuledOff = ThreadMarkers.isRule(lines[end - 1]) && end - 1 > start && !lines[end - 2].isBlank
        let paragraph = paragraph(endingAt: isRuledOff ? end - 1 : end, from: start, lines)
        if let first = programLine(in: paragraph, of: lines) { return (first, .client) }
        if let first = ListFooters.start(in: paragraph, of: lines) { return (first, .listFooter) }
        if let first = Disclaimers.start(in: paragraph, of: lines) { return (first, .disclaimer) }
        return nil
    }

    /// "Libre de virus" above a link to whoever says so.
    private static func programLine(in paragraph: Range<Int>, of lines: [MailLine]) -> Int? {
        guard let first = paragraph.suffix(3).first(where: { ClientSignatures.matches(lines[$0]) }) else { return nil }
        let isLink = lines[(first + 1)..<paragraph.upperBound].allSatisfy {
            Evidence.hasLink($0.folded) && $0.wordCount <= 2
        }
        return isLink ? first : nil
    }

    /// The lines above, to a blank one, a rule or "-- ". A longer paragraph than any footer is not looked through.
    private static func paragraph(endingAt end: Int, from start: Int, _ lines: [MailLine]) -> Range<Int> {
        var first = end - 1
        while first > start, !ThreadMarkers.isRule(lines[first]), !SignatureDelimiter.isDelimiter(lines[first]) {
            guard !lines[first - 1].isBlank, !lines[first - 1].isSolid, end - first < 60 else { break }
            first -= 1
        }
        return first..<end
    }

    /// The signature of a telephone that stands alone between blank lines: pictures and more words may come below it.
    private static func markAlone(_ segment: Range<Int>, _ sheet: inout CuttingSheet) {
        for index in segment where !sheet.lines[index].isBlank {
            let isFree = [index - 1, index + 1].allSatisfy {
                !sheet.lines.indices.contains($0) || sheet.lines[$0].isBlank || sheet.marks[$0] != nil
                    || sheet.lines[$0].isSolid
            }
            if isFree, ClientSignatures.matches(sheet.lines[index]) { sheet.cut(index..<index + 1, as: .client) }
        }
    }
}
