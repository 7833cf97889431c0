/// The cases of names that are written in Cyrillic or Greek. "Для Сергея Ковалёва" is for Сергей Ковалёв.
///
/// The forms of a name are made when the campaign is read, not guessed from what a letter says: so a word is a form of a
/// name of the cast, or it is nobody's.
enum Inflection {
    /// The other forms of a folded word; folding has made `й` an `и` and `ё` an `е`.
    static func forms(of word: String, in script: Script) -> [String] {
        guard word.count > 2 else { return [] }
        switch script {
        case .cyrillic: return forms(of: word, by: cyrillic).filter { !women.contains($0) }
        case .greek: return forms(of: word, by: greek)
        default: return []
        }
    }

    /// By the longest ending that fits.
    private static func forms(of word: String, by table: [(String, [String])]) -> [String] {
        guard let (ending, others) = table.first(where: { word.hasSuffix($0.0) }) else { return [] }
        let stem = word.dropLast(ending.count)
        return others.map { stem + $0 }
    }

    /// Russian, Ukrainian and Belarusian together: accusative, genitive, dative, instrumental, vocative.
    private static let cyrillic: [(String, [String])] = [
        // Surnames like adjectives: Дубровский, Дуброўскі, Залеська, Толстой, Белая.
        ("скии", ["ского", "скому", "ским", "ським", "ського", "ському"]),
        ("ськии", ["ського", "ському", "ським"]), ("скі", ["скага", "скаму", "скім"]),
        ("цкии", ["цкого", "цкому", "цким"]), ("цькии", ["цького", "цькому", "цьким"]),
        ("цкі", ["цкага", "цкаму", "цкім"]),
        ("ская", ["скои", "скую"]), ("цкая", ["цкои", "цкую"]), ("ська", ["ськои", "ську", "ською"]),
        ("цька", ["цькои", "цьку", "цькою"]), ("ая", ["ои", "ую"]), ("ыи", ["ого", "ому", "ым"]),
        ("ои", ["ого", "ому", "ым"]),
        // Surnames of possession: Ковалёв, Ковалёва, Пушкин.
        ("ов", ["ова", "ову", "овым", "ове"]), ("ев", ["ева", "еву", "евым", "еве"]),
        ("ин", ["ина", "ину", "иным", "ине"]),
        ("ова", ["овои", "ову", "овою"]), ("ева", ["евои", "еву", "евою"]),
        ("ина", ["инои", "ину", "ины", "ине", "ині", "ино", "иною"]),
        // Given names: Дмитрий, Сергей, Николай, Мария, Марыя, Катя, Анна, Игорь.
        ("ии", ["ия", "ию", "ием", "ію", "ія", "іє"]), ("іи", ["ія", "ію", "ієм", "ієві"]),
        ("еи", ["ея", "ею", "еем", "еє", "ієві", "ія", "ію"]), ("аи", ["ая", "аю", "аем", "аєві"]),
        ("ия", ["ии", "ию", "иеи", "иа"]), ("ія", ["ії", "іі", "ію", "ією", "іє"]), ("ыя", ["ыі", "ыю", "ыяи"]),
        ("я", ["и", "е", "ю", "еи", "і", "ї"]), ("а", ["ы", "е", "у", "ои", "и", "і", "о", "ою", "аи"]),
        ("ь", ["я", "ю", "ем", "е", "еві"]), ("ел", ["ла", "лу", "лом", "ле", "ела", "елу", "елом"]),
        ("ок", ["ка", "ку", "ком"]), ("ец", ["ца", "цу", "цом", "цем"]),
        ("о", ["у", "а", "ом", "ові"]), ("ы", []), ("и", []), ("е", []), ("у", []), ("ю", []), ("э", []),
        ("", ["а", "у", "ом", "ем", "е", "ові", "еві", "ю", "я"]),
    ]

    /// The genitive of a man's name that is a woman's name: who is meant cannot be seen.
    private static let women: Set<String> = [
        "александра", "евгения", "валерия", "валентина", "владислава", "станислава", "ярослава", "мирослава", "юлия",
        "павла",
        "богдана", "романа", "марина", "антона", "олександра", "євгенія", "валерія", "юлія", "валянціна",
    ]

    /// Accusative, genitive, vocative.
    private static let greek: [(String, [String])] = [
        ("οσ", ["ο", "ου", "ε"]), ("ασ", ["α"]), ("ησ", ["η"]), ("εσ", ["ε"]), ("ουσ", ["ου"]),
        ("α", ["ασ"]), ("η", ["ησ"]), ("ω", ["ωσ"]),
    ]
}
