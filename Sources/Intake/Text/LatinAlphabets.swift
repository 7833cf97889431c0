/// The letters beyond ASCII of languages in Latin script. Add a language as a new row.
enum LatinAlphabets {
    /// A letter of no use in a language may stand in a name ("José" in Polish); several cannot.
    private static let foreign = -0.6

    /// How well one language explains the letters beyond ASCII and the small words together.
    static func score(of tally: LetterTally, functionWords shares: [String: Double]) -> Double {
        let count = tally.latin.values.reduce(0, +)
        let weight = 0.6 * Double(count) / Double(max(tally.judged, 1))
        let scores = letters.map { language, own in
            let fitting = tally.latin.reduce(0.0) { $0 + (own.contains($1.key) ? 1 : foreign) * Double($1.value) }
            let coverage = count > 0 ? fitting / Double(count) : 0
            return weight * (coverage - 1) + min(shares[language] ?? 0, 0.5)
        }
        return scores.max() ?? 0
    }

    private static let letters: [String: Set<Unicode.Scalar>] = [
        "es": "áéíóúñü", "pt": "áâãàçéêíóôõú", "gl": "áéíóúñü", "ca": "àçèéíïòóúü", "eu": "ñü", "it": "àèéìòù",
        "fr": "àâæçéèêëîïôœùûüÿ", "de": "äöüß", "nl": "éëïèêöü", "en": "é", "sv": "åäöé", "da": "æøåé", "no": "æøåéò",
        "fi": "äöå", "is": "áðéíóúýþæö", "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž",
        "hu": "áéíóöőúüű", "ro": "ăâîşţșț", "hr": "čćđšž", "sl": "čšž", "sq": "ëç", "tr": "âçğıîöşüû",
        "lt": "ąčęėįšųūž",
        "lv": "āčēģīķļņšūž", "et": "äöõüšž", "eo": "ĉĝĥĵŝŭ",
    ].mapValues { Set($0.unicodeScalars) }
}
