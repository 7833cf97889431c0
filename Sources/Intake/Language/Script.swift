/// A writing system, as far as it tells languages apart.
enum Script: CaseIterable {
    case latin, greek, cyrillic, arabic, hebrew, han, kana, hangul, devanagari, bengali, gurmukhi, gujarati, tamil
    case telugu, kannada, malayalam, sinhala, thai, lao, tibetan, myanmar, georgian, armenian, ethiopic, khmer

    /// The script of most letters. Japanese is written in two: a fifth of kana decides.
    static func dominant(in text: String) -> Script? {
        var counts: [Script: Int] = [:]
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if let script = of(scalar.value) { counts[script, default: 0] += 1 }
        }
        let kana = counts[.kana] ?? 0
        let han = counts[.han] ?? 0
        if kana > 0, kana * 5 >= han {
            counts[.kana] = kana + han
            counts[.han] = nil
        }
        let order = allCases
        return counts.max { one, other in
            one.value == other.value
                ? (order.firstIndex(of: one.key) ?? 0) > (order.firstIndex(of: other.key) ?? 0)
                : one.value < other.value
        }?.key
    }

    /// The language, where the script is used for one (of those anybody writes letters in).
    var onlyLanguage: String? {
        switch self {
        case .greek: "el"
        case .han: "zh"
        case .kana: "ja"
        case .hangul: "ko"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .tibetan: "bo"
        case .myanmar: "my"
        case .georgian: "ka"
        case .armenian: "hy"
        case .khmer: "km"
        case .latin, .cyrillic, .arabic, .hebrew, .devanagari, .ethiopic: nil
        }
    }

    /// The language most texts in it have, where the models do not know.
    var likeliestLanguage: String? {
        switch self {
        case .hebrew: "he"
        case .devanagari: "hi"
        case .ethiopic: "am"
        default: onlyLanguage
        }
    }

    /// Blocks of the Unicode standard.
    private static func of(_ value: UInt32) -> Script? {
        switch value {
        case 0x41...0x24F, 0x1E00...0x1EFF, 0x250...0x2AF, 0xFF21...0xFF5A: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF, 0xFB1D...0xFB4F: .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
        case 0x900...0x97F: .devanagari
        case 0x980...0x9FF: .bengali
        case 0xA00...0xA7F: .gurmukhi
        case 0xA80...0xAFF: .gujarati
        case 0xB80...0xBFF: .tamil
        case 0xC00...0xC7F: .telugu
        case 0xC80...0xCFF: .kannada
        case 0xD00...0xD7F: .malayalam
        case 0xD80...0xDFF: .sinhala
        case 0xE00...0xE7F: .thai
        case 0xE80...0xEFF: .lao
        case 0xF00...0xFFF: .tibetan
        case 0x1000...0x109F: .myanmar
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
        case 0x1200...0x139F: .ethiopic
        case 0x1780...0x17FF: .khmer
        case 0x3040...0x30FF: .kana
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: .han
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
        default: nil
        }
    }
}
