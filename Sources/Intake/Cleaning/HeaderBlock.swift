/// The lines above a quoted or forwarded mail: a marker, a rule, address lines.
struct HeaderBlock {
    /// All its lines.
    let lines: Range<Int>
    /// What its marker says; `nil` where there are address lines alone.
    let meaning: ThreadMarkers.Meaning?

    /// Address lines in a row without a marker are believed from this count on.
    private static let enough = 3

    /// Finds a block that begins at this line.
    init?(at start: Int, in lines: [MailLine]) {
        meaning = ThreadMarkers.meaning(of: lines[start])
        let isRule = meaning == nil && ThreadMarkers.isRule(lines[start])
        guard meaning != nil || isRule || HeaderLine(lines[start]) != nil else { return nil }
        let first = meaning != nil || isRule ? start + 1 : start
        let (end, headers) = Self.headers(from: first, in: lines)
        if meaning == nil {
            let fields = Set(headers.map(\.field))
            let isWhole =
                fields.contains(.from) && fields.count >= Self.enough && headers.contains(where: \.isMachineMade)
            guard isWhole else { return nil }
        }
        self.lines = start..<max(end, start + 1)
    }

    /// Address lines in a row. Blank lines may stand before the first (and between them in text made of HTML), and a
    /// long value may be folded onto the next line.
    private static func headers(from start: Int, in lines: [MailLine]) -> (end: Int, headers: [HeaderLine]) {
        var headers: [HeaderLine] = []
        var end = start
        var index = start
        var blanks = 0
        while index < lines.count, headers.count < 12 {
            if lines[index].isBlank {
                blanks += 1
                if blanks > 3 { break }
            } else if !lines[index].isSolid, let header = HeaderLine(lines[index]) {
                headers.append(header)
                blanks = 0
                end = index + 1
            } else if blanks == 0, let last = headers.last, isContinuation(lines[index], of: last) {
                end = index + 1
            } else {
                break
            }
            index += 1
        }
        return (end, headers)
    }

    /// Addresses that did not fit on their line.
    private static func isContinuation(_ line: MailLine, of header: HeaderLine) -> Bool {
        (header.field == .to || header.field == .other || header.field == .from)
            && (header.value.hasSuffix(",") || header.value.hasSuffix(";") || header.value.isEmpty)
            && Evidence.hasAddress(line.words)
    }
}
