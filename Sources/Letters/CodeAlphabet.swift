/// The 32 characters of codes, without look-alikes: Crockford's base 32 (no I, L, O, U).
enum CodeAlphabet {
    static let characters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The values of what a person typed, in any case, with or without hyphens, O for 0 and I or L for 1; `nil` where a
    /// character is none of ours.
    static func values(of typed: String) -> [UInt8]? {
        var values: [UInt8] = []
        for character in typed.uppercased() where character != "-" && character != " " {
            let read: Character = character == "O" ? "0" : character == "I" || character == "L" ? "1" : character
            guard let value = characters.firstIndex(of: read) else { return nil }
            values.append(UInt8(value))
        }
        return values
    }
}
