internal import Foundation
internal import Letters

/// `forbidden-words`: words that get a letter refused, whatever their capitals and accents.
enum ForbiddenWords {
    static let rule = "forbidden-words"

    /// One finding for each word and the first block it stands in; the sentence leaves the word to the excerpt.
    static func findings(for reading: Reading, at facility: Facility) -> [Finding] {
        facility.rules.forbiddenWords.compactMap { word in
            let wanted = words(word).map(\.folded)
            guard !wanted.isEmpty else { return nil }
            for (number, block) in reading.blocks.enumerated() {
                if let excerpt = first(wanted, in: block.plainText) { return hold(excerpt, block: number, facility) }
            }
            return nil
        }
    }

    private static func hold(_ excerpt: String, block: Int, _ facility: Facility) -> Finding {
        Finding(
            rule: rule, severity: .hold, excerpt: excerpt, block: block,
            sentence: Sentence("screening.forbidden-words", ["facility": facility.name]))
    }

    /// The words as they stand in the text, where they stand one after the other.
    private static func first(_ wanted: [String], in text: String) -> String? {
        let words = words(text)
        guard words.count >= wanted.count else { return nil }
        for start in 0...(words.count - wanted.count)
        where zip(words[start...], wanted).allSatisfy({ $0.folded == $1 }) {
            return words[start..<start + wanted.count].map(\.written).joined(separator: " ")
        }
        return nil
    }

    private static func words(_ text: String) -> [(written: String, folded: String)] {
        text.split { !$0.isLetter && !$0.isNumber }.map { word in
            let written = String(word)
            let folded = written.folding(
                options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            return (written, folded)
        }
    }
}
