internal import Foundation

/// Letters of the Arabic script that only some languages use.
enum ArabicLetters {
    /// Urdu, Kurdish, Persian by their own letters; `nil` where there are none of these.
    static func language(of text: String) -> String? {
        var urdu = 0
        var kurdish = 0
        var persian = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "ٹ", "ڈ", "ڑ", "ے", "ں", "ھ": urdu += 1
            case "ێ", "ۆ", "ڵ", "ڕ", "ە": kurdish += 1
            case "پ", "چ", "ژ", "گ", "ک", "ی": persian += 1
            case "ټ", "ډ", "ړ", "ښ", "ې", "ڼ", "ڀ", "ٿ", "ڳ", "ۇ", "ۈ": return nil
            default: break
            }
        }
        if urdu >= 2, urdu > kurdish { return "ur" }
        if kurdish >= 2 { return "ckb" }
        return persian >= 2 ? "fa" : nil
    }
}

/// Letters of the Cyrillic script that only some languages use.
enum CyrillicLetters {
    /// The language by its own letters; where there are none of these, Bulgarian by its `ъ`, else Russian.
    static func language(of text: String) -> String? {
        let letters = Set(text.lowercased().unicodeScalars)
        func has(_ some: String) -> Bool { !letters.isDisjoint(with: some.unicodeScalars) }
        if has("әқңғүұһөҷҳӯӣ") { return nil }
        if has("ў") { return "be" }
        if has("їєґ") { return "uk" }
        if has("ђћ") { return "sr" }
        if has("ѓќѕ") { return "mk" }
        if has("ыэё") { return has("і") ? nil : "ru" }
        if has("і") { return "uk" }
        if has("љњџј") { return "sr" }
        return has("ъ") ? "bg" : "ru"
    }
}

/// Letters of the Latin script that only some languages use.
enum LatinLetters {
    /// Vietnamese and Esperanto by several of their own letters, Esperanto also by one beside its `kaj` ("and"); `nil`
    /// where there are none of these.
    static func certain(in text: String, words: [String]) -> String? {
        let letters = Set(text.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars)
        if letters.intersection("ơưạảấầẩẫậắằẳẵặẹẻếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".unicodeScalars).count >= 3 {
            return "vi"
        }
        let own = letters.intersection("ĉĝĥĵŝŭ".unicodeScalars).count
        return own >= 2 || own == 1 && words.contains("kaj") ? "eo" : nil
    }

    /// The likeliest language of a few words, by a letter or mark that hardly any other has.
    static func likely(in text: String) -> String? {
        let marks: [(Character, String)] = [
            ("¿", "es"), ("¡", "es"), ("ñ", "es"), ("ã", "pt"), ("õ", "pt"), ("ß", "de"), ("œ", "fr"), ("ł", "pl"),
            ("ğ", "tr"),
            ("ı", "tr"), ("ő", "hu"), ("ű", "hu"), ("ř", "cs"), ("ů", "cs"), ("ħ", "mt"), ("ț", "ro"), ("ș", "ro"),
        ]
        return marks.first { text.contains($0.0) }?.1
    }
}
