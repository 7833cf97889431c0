/// The words of lines such as "On Monday Ana wrote:". Add a language as a new row.
enum AttributionWords {
    /// Whether the folded text holds a word for "wrote".
    static func hasVerb(_ folded: String) -> Bool {
        let padded = String(folded.map { ".,;:()<>\"：".contains($0) ? " " : $0 })
        return verbs.areFound(in: " " + padded + " ") || joinedVerbs.areFound(in: folded)
    }

    /// Whether the folded line begins as such a line does.
    static func hasOpener(_ folded: String) -> Bool {
        openers.prefix(of: folded) != nil
    }

    private static let rows: [(openers: [String], verbs: [String])] = [
        (["On "], ["wrote", "writes", "said", "sent"]),  // English
        (["El ", "En "], ["escribió", "escribio", "escribe"]),  // Spanish
        (["Le ", "En date du "], ["a écrit", "écrit", "écrivait"]),  // French
        (["Am "], ["schrieb", "hat geschrieben"]),  // German
        (["Il ", "In data "], ["ha scritto", "scrive"]),  // Italian
        (["Em ", "A "], ["escreveu"]),  // Portuguese
        (["Missatge de ", "El ", "En data "], ["va escriure", "ha escrit", "del dia"]),  // Catalan
        (["Hau idatzi du "], ["idatzi du", "erabiltzaileak", "igorleak"]),  // Basque
        (["O ", "En "], ["escribiu"]),  // Galician
        (["Op "], ["schreef", "het volgende geschreven"]),  // Dutch
        (["Den "], ["skrev", "följande"]),  // Swedish, Danish, Norwegian
        ([], ["kirjoitti"]),  // Finnish
        (["W dniu ", "Dnia "], ["napisał(a)", "napisał", "napisała", "pisze"]),  // Polish
        (["Dne ", "Dňa "], ["napsal(a)", "napsal", "napsala", "odesílatel", "napísal(a)", "napísal"]),  // Czech, Slovak
        ([], ["ezt írta", "írta"]),  // Hungarian
        (["În ", "Pe "], ["a scris"]),  // Romanian
        (
            [],
            ["пишет", "написал", "написала", "писал", "писала", "написав", "написала", "пише", "написа", "је написао"]
        ),
        (["Στις ", "Την ", "Τη ", "Το "], ["έγραψε", "έγραψαν"]),  // Greek
        ([], ["yazdı", "şunu yazdı", "tarihinde"]),  // Turkish
        (["في ", "بتاريخ "], ["كتب", "كتبت", "تمت كتابة ما يلي بواسطة", "كتب ما يلي"]),  // Arabic
        (["در "], ["نوشت"]),  // Persian
        (["בתאריך ", "ב-"], ["כתב", "כתבה", "מאת"]),  // Hebrew
        (["Vào "], ["đã viết"]),  // Vietnamese
        (["Pada "], ["menulis"]),  // Indonesian
        (["La "], ["skribis"]),  // Esperanto
        ([], ["ने लिखा"]),  // Hindi
    ]

    private static let openers = Phrases(rows.flatMap(\.openers))
    private static let verbs = Phrases(
        rows.flatMap(\.verbs).map { verb in " " + String(verb.map { "()".contains($0) ? " " : $0 }) + " " })
    /// Verbs of scripts that put no space between words.
    private static let joinedVerbs = Phrases([
        "写道", "寫道", "书写", "さんは書きました", "書きました", "のメール", "님이 작성", "작성했습니다", ">wrote",
    ])
}
