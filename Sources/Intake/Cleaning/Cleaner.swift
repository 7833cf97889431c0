public import Letters

/// Cuts from a mail what is not the letter: quoted threads, mail signatures, list footers, disclaimers, address lines.
///
/// What is cut is kept as `Cut`s; no line is lost. In doubt a line stays. Time grows with the length of the text.
public struct Cleaner: Sendable {
    private let isForward: Bool

    /// Makes a cleaner; the mail's subject tells a forwarded letter ("Fwd:") from a quoted thread.
    public init(subject: String? = nil) {
        isForward = ForwardedSubject.matches(subject ?? "")
    }

    /// Cuts plain text with `\n` line ends (`\r\n` is understood).
    public func clean(_ text: String) -> (letter: String, cuts: [Cut]) {
        let lines = ForwardedQuote.unwrapped(Self.lines(of: text))
        let sheet = cutting(lines.map(MailLine.init))
        return (Self.letter(of: sheet), Self.cuts(of: sheet))
    }

    /// Cuts blocks. A paragraph is cut by its lines; a list, a quote, a heading stays or goes as a whole; a picture and
    /// a notice go only with a signature, a note or a quotation around them.
    public func clean(_ blocks: [Block]) -> (blocks: [Block], cuts: [Cut]) {
        let cleaned = cleaned(blocks)
        return (cleaned.blocks, cleaned.cuts)
    }

    /// Cuts blocks, and says which enclosed parts stood in what was cut.
    func cleaned(_ blocks: [Block]) -> (blocks: [Block], cuts: [Cut], places: [Int: EnclosedPart.Place]) {
        let units = ForwardedQuote.unwrapped(blocks).flatMap(BlockLine.lines)
        let sheet = cutting(units.map(\.line))
        return (BlockLine.blocks(of: units, in: sheet), Self.cuts(of: sheet), BlockLine.places(of: units, in: sheet))
    }

    /// The rules, in their order: threads first, since a signature is what stands at the end of what is left.
    private func cutting(_ lines: [MailLine]) -> CuttingSheet {
        var sheet = CuttingSheet(lines: lines, isForward: isForward)
        ThreadRule.mark(&sheet)
        LeadingHeaderRule.mark(&sheet)
        FootRule.mark(&sheet)
        SubstanceRule.mark(&sheet)
        return sheet
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    /// The lines that stay: none blank at either end, and one blank line where a cut left several.
    private static func letter(of sheet: CuttingSheet) -> String {
        var letter: [String] = []
        var blanks = 0
        var isAfterCut = false
        for (line, mark) in zip(sheet.lines, sheet.marks) {
            if mark != nil {
                isAfterCut = true
            } else if line.isBlank && !line.isQuoted {
                blanks += 1
            } else {
                if !letter.isEmpty {
                    letter += Array(repeating: "", count: isAfterCut ? 1 : blanks)
                }
                letter.append(line.text)
                blanks = 0
                isAfterCut = false
            }
        }
        return letter.joined(separator: "\n")
    }

    /// What goes, neighbours of one kind together.
    private static func cuts(of sheet: CuttingSheet) -> [Cut] {
        var cuts: [Cut] = []
        var open: (kind: Cut.Kind, lines: [String])?
        func close() {
            guard let (kind, lines) = open else { return }
            let text = Self.withoutBlankEnds(lines).joined(separator: "\n")
            if !text.isEmpty { cuts.append(Cut(kind: kind, text: text)) }
            open = nil
        }
        for (line, mark) in zip(sheet.lines, sheet.marks) {
            if let kind = mark?.kind {
                if open?.kind != kind {
                    close()
                    open = (kind, [])
                }
                open?.lines.append(line.text)
            } else if line.isBlank && !line.isQuoted {
                open?.lines.append("")
            } else {
                close()
            }
        }
        close()
        return cuts
    }

    private static func withoutBlankEnds(_ lines: [String]) -> ArraySlice<String> {
        guard let first = lines.firstIndex(where: { !Fold.trim($0).isEmpty }),
            let last = lines.lastIndex(where: { !Fold.trim($0).isEmpty })
        else { return [] }
        return lines[first...last]
    }
}
