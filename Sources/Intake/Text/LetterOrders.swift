/// The letters of alphabets other than Latin, the commonest first: which they are tells a language from bytes that
/// happen to be letters. Add a language as a new row.
enum LetterOrders {
    /// From -1 (none of the letters) to about 0.5 (running text), by the language that fits best.
    static func score(of letters: [Unicode.Scalar: Int], in script: LetterTally.Script) -> Double {
        let count = letters.values.reduce(0, +)
        let best = (ranks[script] ?? []).map { rank in
            letters.reduce(0.0) { $0 + (rank[$1.key] ?? -1) * Double($1.value) }
        }.max()
        return (best ?? 0) / Double(max(count, 12))
    }

    /// From 1 for the commonest letter of a language down to -1.
    private static let ranks = orders.mapValues { rows in
        rows.map { row in
            let letters = Array(row.unicodeScalars)
            return Dictionary(
                letters.enumerated().map { ($0.element, 1 - 2 * Double($0.offset) / Double(letters.count)) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private static let orders: [LetterTally.Script: [String]] = [
        .cyrillic: [
            "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",  // Russian
            "оаниітвресклумдпязьбгчйхшжюєцїщфґ",  // Ukrainian
            "анаеіртслвкодпяумызьбгчйхжшюцэфёў",  // Belarusian
            "аоиетнрсвлкдпмзгбуъчцящжхйюшфь",  // Bulgarian
            "оаиетнрсјвкдплмузбгњчжцшхљџћђѓќѕ",  // Serbian, Macedonian
        ],
        .greek: ["αοιετσνηυρπκμλςίόάέγήύδώωθχφβξζψϊΐϋΰ"],
        .hebrew: ["יוהלאתרבשמנעםדקחפכגןצטזךסץף"],
        .arabic: ["الينموترعبدفسهكقحجةشصىخءأإطذغضزثظئآؤ"],
        .thai: ["านรอกเงคมยลวดทสตะปบัชิ่หพจขใแี้์็ุูผโธถณศซไญภฉฟฐฎฮฑฌฆฏฬฤำ"],
    ]
}
