/// The names of the models of libexttextcat, and which script each of their languages is written in.
enum ModelNames {
    /// The BCP 47 language of a model: `es--utf8` is `es`, `zh-CN-utf8` is `zh`.
    static func language(of model: String) -> String {
        let code = model.split(separator: "-", maxSplits: 1).first.map(String.init) ?? model
        return renamed[code] ?? code
    }

    /// Whether texts in the language are written in the script: a model of Latin text also answers for others.
    static func isPlausible(_ language: String, in script: Script) -> Bool {
        for (others, languages) in byScript where languages.contains(language) { return others == script }
        return script == .latin || both.contains(language) && script == .cyrillic
    }

    /// Codes of single dialects, by the code that letters go by.
    private static let renamed = ["nb": "no", "gug": "gn", "quz": "qu", "plt": "mg", "emk": "man", "sh": "sr"]

    /// Written in Latin and in Cyrillic.
    private static let both: Set<String> = ["sr", "az", "uz", "mn", "kk", "tt", "tk", "tg", "ky"]

    private static let byScript: [(Script, Set<String>)] = [
        (.cyrillic, ["ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg", "tt", "ab", "alt", "rue"]),
        (.arabic, ["ar", "fa", "ur", "ckb", "ug", "sd", "ps"]),
        (.hebrew, ["he", "yi"]),
        (.devanagari, ["hi", "mr", "ne", "sa", "bho", "mai"]),
        (.ethiopic, ["am", "ti"]),
        (.greek, ["el", "grc"]),
        (.han, ["zh"]), (.kana, ["ja"]), (.hangul, ["ko"]), (.thai, ["th"]), (.lao, ["lo"]), (.khmer, ["km"]),
        (.myanmar, ["my"]), (.tibetan, ["bo"]), (.georgian, ["ka"]), (.armenian, ["hy"]), (.bengali, ["bn"]),
        (.gurmukhi, ["pa"]), (.gujarati, ["gu"]), (.tamil, ["ta"]), (.kannada, ["kn"]), (.malayalam, ["ml"]),
        (.sinhala, ["si"]),
    ]
}
