import Measure

/// Makes letters of plain text in six languages, 354 words each on average, no two alike.
struct LetterMaker {
    private static let fewestWords = 200
    private static let mostWords = 508

    /// A letter's paragraphs, without its greeting.
    /// - Parameter number: which of the letters; the same number is always the same letter.
    static func paragraphs(_ number: Int) -> [String] {
        var grain = Grain(seed: number)
        let sentences = Sentences.languages[number % Sentences.languages.count]
        let wanted = Int.random(in: fewestWords...mostWords, using: &grain)
        var paragraphs: [String] = []
        var words = 0
        while words < wanted {
            var paragraph: [String] = []
            for _ in 0..<Int.random(in: 4...8, using: &grain) where words < wanted {
                guard let sentence = sentences.body.randomElement(using: &grain) else { break }
                paragraph.append(sentence)
                words += sentence.split(separator: " ").count
            }
            paragraphs.append(paragraph.joined(separator: " "))
        }
        return paragraphs + [sentences.close, "Casa \(number)"]
    }

    /// How a letter of that number greets somebody.
    static func greeting(_ number: Int, _ name: String) -> String {
        "\(Sentences.languages[number % Sentences.languages.count].greeting) \(name),"
    }
}
