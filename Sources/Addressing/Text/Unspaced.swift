/// Parts words where a script writes no spaces: the longest known word first.
enum Unspaced {
    /// The words of a run of characters; what is not known stays together.
    static func split(_ token: Token, isKnown: (String) -> Bool) -> [Token] {
        if token.script == .hangul { return withoutEnding(token, isKnown: isKnown) }
        guard token.script == .han || token.script == .kana, token.folded.count > 1 else { return [token] }
        let characters = Array(token.folded)
        var pieces: [String] = []
        var unknown = ""
        var start = 0
        while start < characters.count {
            let longest = min(longestWord, characters.count - start)
            let word = stride(from: longest, to: 0, by: -1).lazy.map { String(characters[start..<start + $0]) }
                .first { isWord($0) || isKnown($0) }
            if let word {
                if !unknown.isEmpty { pieces.append(unknown) }
                unknown = ""
                pieces.append(word)
                start += word.count
            } else {
                unknown.append(characters[start])
                start += 1
            }
        }
        if !unknown.isEmpty { pieces.append(unknown) }
        return tokens(pieces, like: token)
    }

    /// Korean writes "to" onto the word: "여러분께", "친구들에게". It is parted only from a word that is known, so that no
    /// end of a name is taken for it.
    private static func withoutEnding(_ token: Token, isKnown: (String) -> Bool) -> [Token] {
        guard !isWord(token.folded), !isKnown(token.folded) else { return [token] }
        for ending in koreanDatives + koreanHonorifics where token.folded.hasSuffix(ending) {
            let head = String(token.folded.dropLast(ending.count))
            if !head.isEmpty, isWord(head) || isKnown(head) { return tokens([head, ending], like: token) }
        }
        return [token]
    }

    /// The same behind "Mr" or "Ms", and these alone.
    private static let koreanHonorifics = ["님께", "님에게", "씨께", "씨에게", "님", "씨"].map(Folding.fold)
    private static let koreanDatives = ["에게", "한테", "께"].map(Folding.fold)

    /// No word of ours in Chinese or Japanese, and hardly a name there, is longer.
    private static let longestWord = 12

    /// Single kana are endings as often as words; they stand for themselves only where nothing else is left.
    private static func isWord(_ text: String) -> Bool {
        !Lexicon.role(of: text).isEmpty || NumberWords.value(of: text) != nil
    }

    private static func tokens(_ pieces: [String], like token: Token) -> [Token] {
        pieces.enumerated().map { place, piece in
            Token(
                folded: piece, script: token.script, isCapitalised: false, isAllCapitals: false, isInitial: false,
                gap: place > 0 ? .word : token.gap)
        }
    }
}
