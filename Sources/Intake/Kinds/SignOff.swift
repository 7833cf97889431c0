/// A name on the last line of a letter, with no closing words that are known above it: "El Mosca", "the bicycle sisters".
enum SignOff {
    /// Characters.
    private static let longest = 40
    private static let mostWords = 7
    /// Characters, where a script parts no words: there a sentence is as short as a name elsewhere.
    private static let longestUnspaced = 14

    /// The name, where the line is no more than one.
    /// - Parameter before: the line above: a short one that ends in a comma is a closing in whatever language.
    static func name(on line: String, below before: String?) -> String? {
        let words = line.split(separator: " ")
        guard line.count <= longest, words.count <= mostWords, !endsSentence(line), !line.contains(". "),
            line.count(where: \.isLetter) > 1, let name = Signature.plausible(line) ?? afterClosing(line, before)
        else { return nil }
        if isClosing(before) { return SignOffWords.isSaying(name) ? nil : name }
        return hasCapital(words) && !SignOffWords.isSaying(name) && !SignOffWords.isSentence(name) ? name : nil
    }

    /// The first of two lines that make a block of their own at the end: "Nube" above "Colectivo Viento".
    static func name(onBlock lines: [String]) -> String? {
        guard lines.count == 2, name(on: lines[1], below: nil) != nil else { return nil }
        return name(on: lines[0], below: nil)
    }

    /// Below a closing a name may be written in small letters: "the bicycle sisters".
    private static func afterClosing(_ line: String, _ before: String?) -> String? {
        isClosing(before) ? Signature.plausible(line, mayBeSmall: true) : nil
    }

    private static func endsSentence(_ line: String) -> Bool {
        guard let last = line.last else { return true }
        if ".!?…:;,。！？؟،、।॥۔።។｡．".contains(last) { return true }
        guard !line.contains(" "), let first = line.unicodeScalars.first(where: \.properties.isAlphabetic),
            SignOffWords.isUnspaced(first)
        else { return SignOffWords.endsPolitely(line) }
        return line.count > longestUnspaced || SignOffWords.endsPolitely(line)
    }

    private static func isClosing(_ line: String?) -> Bool {
        guard let line, line.count <= 60, let last = line.last else { return false }
        return ",،、，".contains(last)
    }

    /// "La biblioteca rodante", "the Clockmender", or a script that has no capitals. A small letter alone may begin the
    /// rest of a sentence.
    private static func hasCapital(_ words: [Substring]) -> Bool {
        let letters = words.compactMap { $0.first(where: \.isLetter) }
        guard let first = letters.first else { return false }
        return !first.isLowercase || words.count <= 4 && letters.dropFirst().contains(where: \.isUppercase)
    }
}
