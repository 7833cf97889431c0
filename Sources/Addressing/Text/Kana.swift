internal import Foundation

/// Hears names in katakana.
enum Kana {
    /// The consonants and vowels of a word, without u and without length, as `Transliteration` hears Latin names.
    static func key(_ folded: String) -> String {
        let characters = Array(folded.precomposedStringWithCanonicalMapping)
        var key = ""
        var index = 0
        while index < characters.count {
            let pair = index + 1 < characters.count ? String(characters[index...index + 1]) : ""
            let sound = digraphs[pair] ?? Self.sound(of: characters[index])
            for letter in sound where letter != "u" && key.last != letter { key.append(letter) }
            index += digraphs[pair] == nil ? 1 : 2
        }
        return key
    }

    private static func sound(of character: Character) -> String {
        for (consonant, row) in rows {
            if let place = row.firstIndex(of: character) { return consonant + String(vowels[place]) }
        }
        return singles[character] ?? ""
    }

    private static let vowels: [Character] = ["a", "i", "u", "e", "o"]
    private static let rows: [(String, [Character])] = [
        ("", Array("アイウエオ")), ("k", Array("カキクケコ")), ("g", Array("ガギグゲゴ")), ("s", Array("サシスセソ")),
        ("s", Array("ザジズゼゾ")), ("t", Array("タ＿＿テト")), ("d", Array("ダ＿＿デド")), ("n", Array("ナニヌネノ")),
        ("j", Array("ハヒフヘホ")), ("b", Array("バビブベボ")), ("p", Array("パピプペポ")), ("m", Array("マミムメモ")),
        ("r", Array("ラリルレロ")),
    ]
    private static let singles: [Character: String] = [
        "ン": "n", "チ": "ci", "ツ": "s", "ヤ": "ia", "ユ": "i", "ヨ": "io", "ワ": "a", "ヴ": "b",
    ]
    private static let digraphs: [String: String] = [
        "ティ": "ti", "ディ": "di", "ファ": "ja", "フィ": "ji", "フェ": "je", "フォ": "jo", "グア": "ga", "チェ": "ce", "チャ": "ca",
        "チョ": "co", "ヴァ": "ba", "ヴィ": "bi", "ヴェ": "be", "ヴォ": "bo", "ニャ": "nia", "ニョ": "nio", "ジェ": "se",
        "トゥ": "t", "ドゥ": "d", "ウェ": "e", "ウィ": "i",
    ]
}
