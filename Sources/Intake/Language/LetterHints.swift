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
    /// The language by its own letters; Russian where `ы` or `э` stand without those of another.
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
        return nil
    }
}
