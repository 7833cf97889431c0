/// Lines that hold the name of a device or a mail program and a word for "sent", in whatever order a language puts them.
///
/// `ClientSignatures` knows how they begin in many languages; this knows those that begin otherwise.
enum SentFromDevice {
    /// Few words stand beside the two; a person who says why has more.
    private static let mostWords = 8

    /// Whether the folded line is no more than that.
    static func matches(_ folded: String) -> Bool {
        let words = folded.split { " ,:-'()".contains($0) }
        guard (2...mostWords).contains(words.count) || isUnspaced(folded) else { return false }
        guard brands.areFound(in: folded), !words.contains(where: { pronouns.contains(String($0)) }) else {
            return false
        }
        return words.contains { sent.prefix(of: $0) != nil } || unspaced.areFound(in: folded)
    }

    private static func isUnspaced(_ folded: String) -> Bool { folded.count <= 30 && unspaced.areFound(in: folded) }

    /// Names that stand for nothing but a device or a program.
    private static let brands = Phrases([
        "iphone", "ipad", "android", "samsung", "blackberry", "huawei", "xiaomi", "outlook", "windows", "yahoo mail",
        "protonmail", "proton mail", "gmail", "thunderbird", "k-9 mail", "gmx mail", "libero mail", "aqua mail",
        "bluemail",
    ])

    /// How words for "sent" and "download" begin. Add a language's.
    private static let sent = Phrases([
        "sent", "enviad", "enviat", "mandad", "envoye", "gesend", "inviat", "skicka", "sendt", "verstuur", "verzond",
        "wyslan", "odesl", "odosl", "kuld", "trimis", "lahetet", "poslan", "bidali", "gonderil", "sendit", "dikirim",
        "отправлен", "надіслан", "изпратен", "послат", "σταλθηκε", "εσταλη", "απεσταλη", "provenance", "נשלח", "ارسل",
        "أرسل", "مرسل", "ارسال", "الإرسال", "downloaden", "descarg", "scaric", "telecharg", "baixe", "transfer",
        "obten",
        "obtin", "laden", "pobierz", "stahnet", "letolt", "hämta", "hent", "скачать", "κατεβάστε",
    ])

    private static let unspaced = Phrases(["送信", "发送", "發送", "传送", "傳送", "発信", "보냄", "보냈", "보낸"])

    /// A person tells of it: "Te la envío desde mi iPhone", "I sent it from my iPad".
    private static let pronouns: Set<String> = [
        "i", "we", "it", "this", "te", "la", "lo", "les", "os", "ti", "je", "ich", "ik", "jag", "yo", "porque",
        "because",
        "weil", "car", "che", "que", "and", "y", "und", "et", "but", "pero",
    ]
}
