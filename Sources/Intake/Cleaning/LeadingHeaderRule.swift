/// Address lines above a letter ("Para: Manuel", "Asunto: Un abrazo"): they are read for the addressing, not printed.
enum LeadingHeaderRule {
    /// More lines than this are not address lines any more.
    private static let most = 12
    /// Bytes; a longer value is a letter that begins with a word and a colon.
    private static let longest = 240

    static func mark(_ sheet: inout CuttingSheet) {
        guard let start = sheet.segments.first?.lowerBound, sheet.lines[..<start].allSatisfy(isAside) else { return }
        var end = start
        var found = 0
        var index = start
        while index < sheet.lines.count, found < most {
            let line = sheet.lines[index]
            if !line.isBlank {
                guard !line.isQuoted, !line.isSolid, let header = HeaderLine(line), !header.value.isEmpty || found > 0,
                    header.value.utf8.count <= longest
                else { break }
                found += 1
                end = index + 1
            }
            index += 1
        }
        sheet.cut(start..<end, as: .header)
    }

    /// A line above the letter that is no part of it.
    private static func isAside(_ line: MailLine) -> Bool { line.isBlank || line.isQuoted || HeaderLine(line) != nil }
}
