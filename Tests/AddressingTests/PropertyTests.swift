import Letters
import Testing

@testable import Addressing

/// The same numbers in every run (SplitMix64).
struct SteadyNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct PropertyTests {
    /// Names that are easily taken for one another.
    static let twins: [Prisoner] = [
        Cast.person("ana1", "Ana Pérez Luna"), Cast.person("ana2", "Ana Perea Luna"),
        Cast.person("mario", "Mario Gómez Ruiz"),
        Cast.person("maria", "María Gómez Ruiz"), Cast.person("juan", "Juan Hernández Díaz"),
        Cast.person("juana", "Juana Hernández Díaz"), Cast.person("fer", "Juan Fernández Díaz"),
        Cast.person("luis", "Luis Arias Mora"),
        Cast.person("luisa", "Luisa Arias Mora"), Cast.person("marta", "Marta Sánchez"),
        Cast.person("martin", "Martín Sanches"),
    ]

    static func misspellings(of name: String) -> Set<String> {
        let letters = Array(name)
        var found: Set<String> = []
        for place in letters.indices where letters[place] != " " {
            found.insert(String(letters[..<place] + letters[(place + 1)...]))
            if place + 1 < letters.count, letters[place + 1] != " " {
                var swapped = letters
                swapped.swapAt(place, place + 1)
                found.insert(String(swapped))
            }
            for letter in "abcdefghijklmnopqrstuvwxyz" {
                found.insert(String(letters[..<place] + [letter] + letters[(place + 1)...]))
                found.insert(String(letters[..<place] + [letter] + letters[place...]))
            }
        }
        return found
    }

    @Test(arguments: [Cast.seven, twins]) func `no stroke of the pen turns a name into another's`(_ cast: [Prisoner]) {
        let book = AddressBook(prisoners: cast, groups: [Cast.cancuc])
        let names = Set(cast.map { Folding.fold($0.name) })
        for person in cast {
            let words = Folding.fold(person.name).split(separator: " ").map(String.init)
            for form in [words, Array(words.prefix(2))] {
                for wrong in Self.misspellings(of: form.joined(separator: " ")) where !names.contains(wrong) {
                    let answer = book.answer(.opening("Querido \(wrong):"))
                    let isOther = !answer.hasPrefix("?") && answer != person.id.rawValue
                    #expect(
                        !isOther || Self.isExactly(answer, wrong, among: cast), "\(wrong) for \(person.name): \(answer)"
                    )
                }
            }
        }
    }

    /// "Juan Pérez" with a stroke too few may be, to the letter, the first names of somebody else; that is no misspelling.
    static func isExactly(_ id: String, _ text: String, among cast: [Prisoner]) -> Bool {
        guard let name = cast.first(where: { $0.id.rawValue == id })?.name else { return false }
        return Set(Folding.fold(name).split(separator: " ")).isSuperset(of: text.split(separator: " "))
    }

    @Test func `most strokes leave the full name understood`() {
        let wrong = Self.misspellings(of: "agustin perez velasco")
        let right = wrong.filter { Cast.book.answer(.opening("Querido \($0):")) == "apv" }
        #expect(right.count * 2 > wrong.count, "\(right.count) of \(wrong.count)")
    }

    static let given = ["Juan", "José", "Manuel", "Agustín", "Martín", "Pedro", "Lucía", "Rosa", "Mateo", "Elena"]
    static let surnames = [
        "Pérez", "Gómez", "Santiz", "Velasco", "Díaz", "Luna", "Hernández", "Cruz", "Jiménez", "Méndez",
    ]

    static func randomCast(_ numbers: inout SteadyNumbers) -> [Prisoner] {
        (0..<12).map { number in
            let words = [
                given.randomElement(using: &numbers), surnames.randomElement(using: &numbers),
                surnames.randomElement(using: &numbers),
            ]
            return Cast.person("p\(number)x", words.compactMap(\.self).joined(separator: " "))
        }
    }

    @Test func `words that fit several people never name one`() {
        var numbers = SteadyNumbers(state: 7)
        for _ in 0..<60 {
            let cast = Self.randomCast(&numbers)
            let book = AddressBook(prisoners: cast, groups: [])
            for person in cast {
                let words = person.name.split(separator: " ").map(String.init).shuffled(using: &numbers)
                let part = Array(words.prefix(Int.random(in: 1...3, using: &numbers)))
                let fitting = cast.filter { Self.holds($0.name, part) }.map(\.id.rawValue)
                let answer = book.answer(.opening("Hola \(part.joined(separator: " ")):"))
                if fitting.count > 1 {
                    #expect(answer.hasPrefix("? "), "\(part) of \(cast.map(\.name)): \(answer)")
                } else if !answer.hasPrefix("? ") {
                    #expect(answer == person.id.rawValue, "\(part)")
                }
            }
        }
    }

    /// Whether a name holds the words, each as often as they are written.
    static func holds(_ name: String, _ part: [String]) -> Bool {
        var words = name.split(separator: " ").map(String.init)
        return part.allSatisfy { word in
            guard let place = words.firstIndex(of: word) else { return false }
            words.remove(at: place)
            return true
        }
    }

    static let prose = [
        "Ayer hablamos de NAME en la plaza.", "Dicen que NAME está mejor.", "NAME te manda saludos desde el otro lado.",
        "Escribimos también a NAME y a su familia.", "I heard of NAME last year.", "Wir denken auch an NAME.",
        "Un abrazo a NAME.",
        "Saludos a NAME", "Libertad para NAME", "Somos amigas de NAME, que vive lejos.",
    ]

    @Test func `mentions in the body never matter`() {
        var numbers = SteadyNumbers(state: 11)
        for _ in 0..<400 {
            let to = Cast.seven.randomElement(using: &numbers) ?? Cast.seven[0]
            let body = (0..<4).map { _ in
                let name = Cast.seven.randomElement(using: &numbers)?.name ?? ""
                return Self.prose.randomElement(using: &numbers)?.replacing("NAME", with: name) ?? ""
            }
            let lines = ["Querido \(to.name):", "Te escribo por primera vez."] + body + ["Ana"]
            let evidence = AddressEvidence(blocks: lines.map { .paragraph([.text($0)]) })
            #expect(Cast.book.answer(evidence) == to.id.rawValue, "\(lines)")
        }
    }
}
