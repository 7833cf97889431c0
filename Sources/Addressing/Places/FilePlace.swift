/// Folder and file names: they hold the id of a prisoner or a group, or a name.
struct FilePlace {
    let names: NameIndex
    let groups: GroupIndex
    let ids: IdentifierIndex

    /// What the name of a folder or a file says: by id and by name, which have to agree.
    func testimonies(of component: String) -> [Testimony] {
        let stem = Self.stem(component)
        if let people = ids.people(of: stem) {
            let said = Self.testimony(of: people)
            return [Self.isNumbering(stem) ? said.doubted : said]
        }
        let text = Self.spaced(stem)
        var said = AddressLine.testimony(
            of: PieceReader(text, names: names, groups: groups, mayBeInverted: true).pieces())
        said.hasStranger = false
        if said.isEmpty { said = joined(text) }
        let byID = ids.people(within: Folding.fold(stem)).map(Self.testimony)
        return [said, byID ?? Testimony()].filter { !$0.isEmpty }
    }

    /// Whether the name is the id of a prisoner or a group, and nothing else.
    func isIdentifier(_ component: String) -> Bool { ids.people(of: Self.stem(component)) != nil }

    /// Programs number the files they write: a short number is no id for sure, even where ids are short numbers.
    private static func isNumbering(_ stem: String) -> Bool { stem.count < 5 && stem.allSatisfy(\.isNumber) }

    private static func testimony(of people: [Int]) -> Testimony {
        Testimony(mentions: [Mention(options: [people].filter { !$0.isEmpty }, isSure: !people.isEmpty)])
    }

    /// "josediaz"
    private func joined(_ text: String) -> Testimony {
        let words = text.split(separator: " ").map { Folding.fold(String($0)) }
        let people = Set(words.flatMap { names.people(joined: $0) }).sorted()
        guard !people.isEmpty else { return Testimony() }
        return Testimony(mentions: [Mention(options: people.map { [$0] }, isSure: true)])
    }

    /// The name without what says the kind of file.
    static func stem(_ component: String) -> String {
        guard let dot = component.lastIndex(of: "."), dot > component.startIndex else { return component }
        let ending = component[component.index(after: dot)...]
        let isEnding = (1...5).contains(ending.count) && endings.contains(ending.lowercased())
        return isEnding ? String(component[..<dot]) : component
    }

    private static let endings: Set<String> = [
        "eml", "txt", "md", "html", "htm", "docx", "doc", "odt", "rtf", "pdf", "jpg", "jpeg", "png", "heic", "heif",
        "webp",
        "tiff", "tif", "gif", "bmp", "mbox", "msg", "mbx",
    ]

    /// Underscores, hyphens, numbers and inner capitals part words in file names.
    static func spaced(_ stem: String) -> String {
        var text = ""
        var last: Character = " "
        var letters = 0
        for character in stem.replacing(" - ", with: " | ") {
            let isNumbered = last.isLetter && letters > 2 && character.isNumber
            if last.isLowercase && character.isUppercase || isNumbered { text.append(" ") }
            text.append("_-.".contains(character) ? " " : character)
            letters = character.isLetter ? letters + 1 : 0
            last = character
        }
        return text
    }
}
