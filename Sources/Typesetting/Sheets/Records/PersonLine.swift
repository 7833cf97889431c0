/// One person's share of a bundle.
public struct PersonLine: Hashable, Sendable {
    /// The full name, as it is printed.
    public var name: String
    /// The number the facility knows the person by.
    public var number: String?
    /// How many letters there are for this person.
    public var letters: Int
    /// How many sheets they are.
    public var sheets: Int

    /// Makes a line.
    public init(name: String, number: String? = nil, letters: Int, sheets: Int) {
        self.name = name
        self.number = number
        self.letters = letters
        self.sheets = sheets
    }

    static let fields: [Field<PersonLine>] = [
        .text("name") { $0.name }, .text("number") { $0.number },
        .number("letters") { $0.letters }, .number("sheets") { $0.sheets },
    ]
}
