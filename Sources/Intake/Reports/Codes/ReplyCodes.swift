/// A code of a server's answer as it stands in a text, with the enhanced status beside it.
struct FoundReply: Hashable {
    /// The reply code (RFC 5321, section 4.2); `nil` for a status that stands alone.
    var code: Int?
    /// The enhanced status; `nil` where there is none.
    var status: EnhancedStatus?
}

/// Finds what servers answered in a text: `550 5.1.1`, `554-`, `(#5.1.1)`.
enum ReplyCodes {
    /// All answers in their order. A status right behind a reply code belongs to it.
    static func replies(in text: some StringProtocol) -> [FoundReply] {
        var replies: [FoundReply] = []
        var lastCode: Int?
        let tokens = self.tokens(in: text)
        for (index, token) in tokens.enumerated() {
            let previous = index > 0 ? tokens[index - 1] : nil
            let next = index + 1 < tokens.count ? EnhancedStatus(tokens[index + 1].digits) : nil
            if let code = replyCode(token, after: previous, before: next) {
                replies.append(FoundReply(code: code))
                lastCode = index
            } else if let status = EnhancedStatus(token.digits), token.isFree(after: previous) {
                if lastCode == index - 1 {
                    replies[replies.count - 1].status = status
                } else {
                    replies.append(FoundReply(status: status))
                }
            }
        }
        return replies
    }

    /// A run of digits and dots, or a word.
    private struct Token {
        var digits: Substring
        var before: Character?
        var after: Character?
        /// Whether a colon that follows parts it from a sentence, rather than from the rest of an IPv6 address.
        var endsBeforeSpace: Bool
        /// Whether it stands at the start of a line.
        var isFirst: Bool

        /// Whether nothing clings to it that would make it a part of something else, such as a program's version. A
        /// hyphen is right behind a reply code alone: `550-5.1.1`.
        func isFree(after previous: Token?) -> Bool {
            if before == "-", !(previous?.isWholeCode ?? false) { return false }
            return (before.map { !$0.isLetter && !"/=_".contains($0) } ?? true)
                && (after.map { !$0.isLetter && !"/_=".contains($0) } ?? true)
        }

        var isNumber: Bool { digits.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

        var isWholeCode: Bool { digits.utf8.count == 3 && isNumber && !digits.utf8.contains(UInt8(ascii: ".")) }
    }

    /// Three digits that a server answers with (the second is 0, 1, 2, 3 or 5), where answers stand: at the start of a
    /// line, behind a mark, behind another number, behind one of the words that lead up to an answer, or before a status of
    /// the same kind.
    private static func replyCode(_ token: Token, after previous: Token?, before status: EnhancedStatus?) -> Int? {
        guard token.isWholeCode, let code = Int(token.digits), [2, 4, 5].contains(code / 100),
            [0, 1, 2, 3, 5].contains(code / 10 % 10),
            token.before.map({ !$0.isLetter && !"-/=_#.&".contains($0) }) ?? true,
            token.after.map({ " -:;,\n\t)]>'\"(<".contains($0) }) ?? true, token.after != ":" || token.endsBeforeSpace
        else { return nil }
        guard let previous, !token.isFirst, status?.group != code / 100 else { return code }
        // A port, `[192.0.2.1]:550`, and thousands, `1,550`.
        if token.before == ":", previous.after == "]" { return nil }
        if token.before == ",", previous.isNumber { return nil }
        if token.before.map({ $0 != " " && $0 != "\t" }) ?? true { return code }
        let isLedUpTo = leading.contains(previous.digits.lowercased()) || previous.isWholeCode
        return isLedUpTo || previous.after.map { ":;,[]()<>'\"".contains($0) } ?? false ? code : nil
    }

    private static let leading: Set<String> = [
        "said", "reason", "returned", "error", "code", "reply", "response", "answer", "deferred", "failed", "with",
        "smtp", "status", "message", "was", "got", "received",
    ]

    /// Words and numbers; the white space and marks between them only part them.
    private static func tokens(in text: some StringProtocol) -> [Token] {
        var tokens: [Token] = []
        var index = text.startIndex
        var before: Character?
        var isFirst = true
        while index < text.endIndex {
            let character = text[index]
            guard isWord(character) else {
                if character.isNewline { isFirst = true }
                before = character
                index = text.index(after: index)
                continue
            }
            let isDigit = character.isASCII && character.isNumber
            let end = text[index...].firstIndex { !isPart($0, ofNumber: isDigit) } ?? text.endIndex
            var digits = Substring(text[index..<end])
            while digits.hasSuffix(".") { digits.removeLast() }
            let rest = text[digits.endIndex...]
            tokens.append(
                Token(
                    digits: digits, before: before, after: rest.first,
                    endsBeforeSpace: rest.dropFirst().first?.isWhitespace ?? true, isFirst: isFirst))
            before = text[text.index(before: end)]
            isFirst = false
            index = end
        }
        return tokens
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func isPart(_ character: Character, ofNumber isNumber: Bool) -> Bool {
        isNumber ? character.isASCII && character.isNumber || character == "." : isWord(character)
    }
}
