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

    private static func mark(of line: Substring) -> (mark: Mark, content: Substring)? {
        let line = line.trimmingPrefix { $0.isWhitespace }
        if let match = line.prefixMatch(of: /([-*•·‣+–])[ \t]+(?=\S)/), let bullet = match.1.first {
            return (.bullet(bullet), line[match.range.upperBound...])
        }
        if let match = line.prefixMatch(of: /(\d{1,3})[.)][ \t]+(?=\S)/), let number = Int(match.1) {
            return (.number(number), line[match.range.upperBound...])
        }
        return nil
    }
}
