/// What a word does around names, in any of the languages people write in. A word may do several things.
struct Role: OptionSet, Hashable {
    let rawValue: Int

    /// Opens a letter: "Querido", "Dear", "Hola".
    static let greeting = Role(rawValue: 1 << 0)
    /// Stands before or instead of one person's name: "compañero", "don", "friend".
    static let title = Role(rawValue: 1 << 1)
    /// Stands for several people without naming them: "compañeros", "prisoners".
    static let people = Role(rawValue: 1 << 2)
    /// Another person, known through a prisoner: "madre", "family".
    static let kin = Role(rawValue: 1 << 3)
    /// Joins the items of a list.
    static let connector = Role(rawValue: 1 << 4)
    /// An article or a pronoun that says nothing.
    static let article = Role(rawValue: 1 << 5)
    /// What follows is addressed: "para", "to".
    static let to = Role(rawValue: 1 << 6)
    /// What follows writes or is spoken of: "de", "from", "about".
    static let from = Role(rawValue: 1 << 7)
    /// What follows is a place: "en", "in".
    static let place = Role(rawValue: 1 << 8)
    /// Every person of the campaign: "todos", "everyone".
    static let everyone = Role(rawValue: 1 << 9)
    /// The feminine form of `everyone`, which may mean the women alone.
    static let everyWoman = Role(rawValue: 1 << 10)
    /// The writer says who they are: "soy", "I am".
    static let writer = Role(rawValue: 1 << 11)
    /// A demand rather than an address: "libertad".
    static let slogan = Role(rawValue: 1 << 12)
    /// What is sent: "carta", "letter"; a number beside it counts sheets, not people.
    static let post = Role(rawValue: 1 << 13)
    /// The name of a month.
    static let month = Role(rawValue: 1 << 14)
    /// Any other common word, which is nobody's name.
    static let common = Role(rawValue: 1 << 15)
    /// Makes the next word a place: "San", "calle".
    static let placeHead = Role(rawValue: 1 << 16)
    /// A common word that is also a name: "Cruz", "Reyes".
    static let ordinary = Role(rawValue: 1 << 17)
    /// Leaves open which of two is meant: "o", "or".
    static let either = Role(rawValue: 1 << 18)
    /// What a letter brings: "apoyo", "solidarity". After "de" it says what kind of letter, not who writes.
    static let matter = Role(rawValue: 1 << 19)
    /// Leaves somebody out: "menos", "except".
    static let except = Role(rawValue: 1 << 21)
    /// A street, a town, a house: what follows may be a person's whole name and is none.
    static let site = Role(rawValue: 1 << 22)
    /// A prison: a person's name beside it is nobody's place.
    static let prison = Role(rawValue: 1 << 23)
    /// Goes together with somebody: "con", "with". What is done so is spoken of.
    static let with = Role(rawValue: 1 << 24)
    /// A greeting that closes letters as well as it opens them: "Saludos".
    static let farewell = Role(rawValue: 1 << 20)

    /// Words that hold a line together and are hardly ever a name.
    static let function: Role = [
        .connector, .article, .to, .from, .place, .writer, .everyone, .everyWoman, .either, .except, .placeHead,
    ]
}

/// The words of all lexicon files with what they do.
enum Lexicon {
    /// What a folded word does; empty for a word that is in no list.
    static func role(of folded: String) -> Role { roles[folded] ?? [] }

    private static let roles: [String: Role] = {
        var roles: [String: Role] = [:]
        for (role, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                let folded = Folding.fold(String(word))
                roles[folded] = (roles[folded] ?? []).union(role)
            }
        }
        return roles
    }()

    private static let lists: [(Role, String)] = [
        (.greeting, Greetings.openings), (.greeting, Greetings.openingsInOtherScripts),
        (.title, Honorifics.titles), (.title, Honorifics.abbreviations.joined(separator: " ")),
        (.title, Honorifics.titlesInOtherScripts), (.people, Honorifics.people),
        (.people, Honorifics.peopleInOtherScripts),
        (.kin, Honorifics.kin), (.connector, Particles.connectors), (.article, Particles.articles), (.to, Particles.to),
        (.from, Particles.from), (.either, Particles.either), (.except, Particles.except), (.with, Particles.with),
        (.place, Particles.places),
        (.everyone, Everyone.words),
        (.everyWoman, Everyone.feminine), (.writer, Particles.writers), (.slogan, CommonWords.slogans),
        (.post, CommonWords.post), (.month, CommonWords.months), (.common, CommonWords.functionWords),
        (.common, CommonWords.otherScripts), (.matter, CommonWords.subjects), (.farewell, Greetings.farewells),
        (.title, Greetings.tails),
        (.placeHead, PlaceWords.heads), ([.placeHead, .site], PlaceWords.sites),
        ([.placeHead, .prison], PlaceWords.prisons),
        (.ordinary, PlaceWords.ordinary),
    ]
}
