public import Letters

/// Who a letter says it is from: the name below its closing words, after a dash at its end, or on a last line of its own.
///
/// The cover sheet prints it, so in doubt there is none: an unsigned letter does no harm, an exposed sender does.
public enum Signature {
    /// Characters.
    private static let longestName = 60
    /// A closing stands among so many lines at the end of a letter.
    private static let lastLines = 8
    /// A closing has at most so many lines of names below it; higher up it is a sentence of the letter.
    private static let linesBelowClosing = 3

    /// The name as the letter has it, at most 60 characters; never an address, a telephone number or a link.
    public static func find(in blocks: [Block]) -> String? {
        let lines = lines(of: blocks)
        let end = lines.firstIndex(where: isPostscript) ?? lines.endIndex
        let last = lines[..<end].suffix(lastLines)
        // A name all alone has no words to be told from.
        guard lines.count > 1 else { return lines.first.flatMap(afterSentence) }
        for index in last.indices.reversed() {
            let below = last[(index + 1)...]
            if below.count <= Self.linesBelowClosing, let closing = Closings.match(lines[index]) {
                return name(after: closing, in: below)
            }
        }
        guard let line = last.last, let name = lastLine(line, in: blocks, below: last.dropLast().last) else {
            return nil
        }
        return SignOffWords.repeats(lines[0], name) ? nil : name
    }

    private static func lastLine(_ line: String, in blocks: [Block], below before: String?) -> String? {
        if let name = afterDash(line) { return name }
        return lastBlock(blocks, endsWith: line).flatMap(SignOff.name(onBlock:))
            ?? SignOff.name(on: line, below: before) ?? afterSentence(line)
    }

    /// The lines of the block that the last line before a postscript stands in.
    private static func lastBlock(_ blocks: [Block], endsWith line: String) -> [String]? {
        blocks.last { lines(of: [$0]).last == line }.map { lines(of: [$0]) }
    }

    /// A name on the closing's own line, or the only one or two lines below it.
    private static func name(after closing: Closings.Match, in below: ArraySlice<String>) -> String? {
        if !closing.rest.isEmpty { return below.isEmpty ? plausible(closing.rest) : nil }
        guard (1...3).contains(below.count), let first = below.first else { return nil }
        // What a stranger could trace stands next to the name as well: then nothing is taken.
        guard below.allSatisfy({ !SenderTrace.isFound(in: $0) }) else { return nil }
        let goesOn = [",", " y", " e", " i", " and", " et", " und", " &"].contains(where: first.hasSuffix)
        if goesOn, below.count > 1 { return plausible(first + " " + below[below.startIndex + 1]) }
        guard !SignOffWords.isSentence(first) else { return nil }
        return plausible(first) ?? (below.count == 1 ? SignOff.name(on: first, below: ",") : nil)
    }

    private static func afterDash(_ line: String) -> String? {
        guard let mark = line.first, "—–-~―⸺".contains(mark) else { return nil }
        let name = Fold.trim(line.drop { $0 == mark })
        guard name.split(separator: " ").count <= 8, !SignOffWords.isSaying(name) else {
            return nil
        }
        return plausible(name)
    }

    /// "Hoy pensamos en usted. Nube": one to three words with capitals, behind a full stop and without one of their own.
    private static func afterSentence(_ line: String) -> String? {
        guard let stop = line.ranges(of: ". ").last else { return nil }
        let words = line[stop.upperBound...].split(separator: " ")
        guard (1...3).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
            line.last?.isLetter == true
        else { return nil }
        return SignOff.name(on: words.joined(separator: " "), below: nil)
    }

    /// The name without marks around it, where it looks like one.
    static func plausible(_ text: String, mayBeSmall: Bool = false) -> String? {
        // Programs draw lines of dashes: "-----Original message-----".
        guard !text.hasPrefix("---"), !text.hasSuffix("---") else { return nil }
        let name = withoutMarks(text)
        guard !name.isEmpty, name.count <= longestName, !SenderTrace.isFound(in: name) else { return nil }
        guard name.split(separator: " ").count <= 9,
            !name.contains(where: { "!?¡¿:;…|<>\"“”«»[]{}=%\\^#$".contains($0) })
        else {
            return nil
        }
        guard !name.contains(". ") || name.count < 25, Closings.match(name) == nil else { return nil }
        return mayBeSmall || beginsAsName(name) ? name : nil
    }

    /// Without dashes, commas, stars and pictures at the ends, and without the words that follow a name there as closings
    /// stand before it elsewhere: Korean "드림", Japanese "より".
    private static func withoutMarks(_ text: String) -> String {
        var name = Fold.trim(text.drop { "—–-~―*_ ,.".contains($0) || isPicture($0) })
        while let last = name.last, ",.;*_ -—–~".contains(last) || isPicture(last) { name.removeLast() }
        for ending in [" 드림", " 올림", "より", "敬上", "谨上"] where name.hasSuffix(ending) && name.count > ending.count {
            return Fold.trim(name.dropLast(ending.count))
        }
        return name
    }

    private static func isPicture(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { $0.properties.isEmoji && $0.value > 0xFF } ?? false
    }

    /// A capital, a script without capitals, or one small word as pseudonyms are written.
    private static func beginsAsName(_ name: String) -> Bool {
        guard let first = name.first(where: { $0.isLetter }) else { return false }
        if first.isLowercase {
            let articles = [
                "la ", "las ", "el ", "los ", "les ", "die ", "das ", "der ", "the ", "un ", "una ", "tu ", "il ",
                "le ",
            ]
            let isArticle = articles.contains(where: name.hasPrefix) && name.dropFirst(3).contains { $0.isUppercase }
            return isArticle || !name.contains(" ") && name.count <= 20
        }
        return true
    }

    private static func lines(of blocks: [Block]) -> [String] {
        blocks.filter { if case .quote = $0 { false } else { true } }.plainText
            .split(whereSeparator: \.isNewline).map { Fold.trim($0) }.filter { !$0.isEmpty }
    }

    private static func isPostscript(_ line: String) -> Bool {
        let start = Fold.fold(line.prefix(8))
        return postscripts.contains(where: start.hasPrefix)
    }

    private static let postscripts = [
        "pd:", "pd.", "p.d", "ps:", "ps.", "p.s", "p. d", "p. s", "υ.γ", "υγ", "p.s.", "з.ы", "ملاحظة", "追伸", "附言",
    ].map { Fold.fold($0) }
}
