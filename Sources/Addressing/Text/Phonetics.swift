/// How a Spanish name sounds, so that "Gomes", "Vasques" and "Peres" are heard as Gómez, Vázquez and Pérez.
enum Phonetics {
    /// The key of a folded word in Latin script: equal for words that sound the same in American Spanish.
    static func key(_ folded: String) -> String {
        let letters = Array(folded)
        var key: [Character] = []
        var index = 0
        while index < letters.count {
            let (sound, used) = sound(at: index, of: letters)
            for letter in sound where key.last != letter { key.append(letter) }
            index += used
        }
        return String(key)
    }

    /// The sound that begins at a place and how many letters write it.
    private static func sound(at index: Int, of letters: [Character]) -> (String, Int) {
        let next: Character? = index + 1 < letters.count ? letters[index + 1] : nil
        let second: Character? = index + 2 < letters.count ? letters[index + 2] : nil
        switch letters[index] {
        case "v", "b": return ("b", 1)
        case "z", "s": return ("s", 1)
        case "c":
            if next == "h" { return ("ch", 2) }
            return isFront(next) ? ("s", 1) : ("k", 1)
        case "q": return ("k", next == "u" && isFront(second) ? 2 : 1)
        case "g":
            if next == "u", isFront(second) { return ("g", 2) }
            return (isFront(next) ? "j" : "g", 1)
        case "h": return ("", 1)
        case "l": return next == "l" ? ("i", 2) : ("l", 1)
        case "y": return ("i", 1)
        case "w": return ("u", 1)
        case "p": return next == "h" ? ("f", 2) : ("p", 1)
        default: return (String(letters[index]), 1)
        }
    }

    private static func isFront(_ letter: Character?) -> Bool { letter == "e" || letter == "i" }
}
