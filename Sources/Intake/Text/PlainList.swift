internal import Letters

/// Lines that begin with bullets or with numbers in order -> a list.
enum PlainList {
    /// What a line of a list begins with.
    private enum Mark: Equatable {
        case bullet(Character)
        case number(Int)
    }

    /// The list, with what stands before its first item; `nil` where the lines are none: a list has two items at least.
    static func blocks(of lines: [Substring], wrap: LineWrap) -> [Block]? {
        let marked = lines.map(mark)
        guard let first = marked.firstIndex(where: { $0 != nil }), let kind = marked[first]?.mark else { return nil }
        var items: [[Substring]] = []
        var next = kind
        for (line, found) in zip(lines, marked).dropFirst(first) {
            if let found, found.mark == next {
                items.append([found.content])
                next = after(next)
            } else if found == nil, isContinuation(line, of: items.last?.last, wrap: wrap) {
                items[items.count - 1].append(line)
            } else {
                return nil
            }
        }
        guard items.count > 1 else { return nil }
        let before = first > 0 ? TextGroup.blocks(of: Array(lines[..<first]), wrap: wrap) : []
        let start: Int? = if case .number(let number) = kind { number } else { nil }
        return before + [.list(start: start, items: items.map(item))]
    }

    private static func item(_ lines: [Substring]) -> [Block] {
        [TextGroup.paragraph(lines.dropFirst().reduce(String(lines[0])) { LineWrap.joined($0, $1) })]
    }

    private static func after(_ mark: Mark) -> Mark {
        if case .number(let number) = mark { .number(number + 1) } else { mark }
    }

    /// A line goes on with an item where it is set in, or where the line before it was broken by a program.
    private static func isContinuation(_ line: Substring, of before: Substring?, wrap: LineWrap) -> Bool {
        guard let before else { return false }
        return line.hasPrefix("  ") || line.hasPrefix("\t") || wrap.isSoft("  " + before[...], before: line)
    }

    /// By scalars, not by a pattern: this looks at every line of every letter.
    private static func mark(of line: Substring) -> (mark: Mark, content: Substring)? {
        let scalars = line.unicodeScalars.drop { $0 == " " || $0 == "\t" }
        guard let first = scalars.first else { return nil }
        if bullets.contains(first) { return content(scalars.dropFirst()).map { (.bullet(Character(first)), $0) } }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        guard (1...3).contains(digits.count), let number = Int(String(digits)) else { return nil }
        let rest = scalars.dropFirst(digits.count)
        guard rest.first == "." || rest.first == ")" else { return nil }
        return content(rest.dropFirst()).map { (.number(number), $0) }
    }

    private static let bullets: Set<Unicode.Scalar> = ["-", "*", "•", "·", "‣", "+", "–"]

    /// What follows a mark: a space, then words.
    private static func content(_ rest: Substring.UnicodeScalarView) -> Substring? {
        guard rest.first == " " || rest.first == "\t" else { return nil }
        let words = rest.drop { $0.properties.isWhitespace }
        return words.isEmpty ? nil : Substring(words)
    }
}
