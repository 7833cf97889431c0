/// Reads one of a few fixed words as people write them.
enum Choice {
    /// What the organisers' own words mean beside the documented ones.
    private static let spoken = [
        "sí": "yes", "si": "yes", "gray": "grey", "gris": "grey", "e-mail": "email", "correo": "email",
        "carta": "letter", "preso": "held", "presa": "held", "en-prisión": "held", "en-prision": "held",
        "libre": "released", "liberado": "released", "liberada": "released", "desconocido": "unknown",
        "desconocida": "unknown",
    ]

    /// The case with that name, whatever its case, spaces or underscores.
    static func read<Value: RawRepresentable>(_ text: String, as type: Value.Type) -> Value?
    where Value.RawValue == String {
        let word = text.lowercased().split { " _-".contains($0) }.joined(separator: "-")
        return Value(rawValue: word) ?? spoken[word].flatMap { Value(rawValue: $0) }
    }

    /// The documented words, for a sentence.
    static func words<Value: RawRepresentable & CaseIterable>(of type: Value.Type) -> String
    where Value.RawValue == String {
        Value.allCases.map(\.rawValue).joined(separator: ", ")
    }

    /// What yes and no look like in a sheet; `nil` where it is neither.
    static func isYes(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "yes", "y", "sí", "si", "s", "true", "verdadero", "x", "1": true
        case "no", "n", "false", "falso", "0": false
        default: nil
        }
    }
}
