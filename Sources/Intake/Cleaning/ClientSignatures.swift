/// What telephones and mail programs write below a mail by themselves. Add a language as a new row.
enum ClientSignatures {
    /// Whether the line is one. Words of a person that begin alike ("Sent from my desk, it is easier") are not.
    static func matches(_ line: MailLine) -> Bool {
        guard (3...260).contains(line.words.utf8.count), !line.isSolid else { return false }
        let text = withoutApology(withoutDecoration(line.folded))
        if fixed.prefix(of: text) != nil { return true }
        if let opening = openings.prefix(of: text), namesDevice(text.utf8.dropFirst(opening)) { return true }
        for ending in endings where text.hasSuffix(ending) { return namesDevice(text.utf8.dropLast(ending.utf8.count)) }
        return SentFromDevice.matches(text)
    }

    /// "Please excuse my brevity" stands behind the device.
    private static func withoutApology(_ text: String) -> String {
        guard let stop = text.firstRange(of: ". "), apologies.areFound(in: text[stop.upperBound...]) else {
            return text
        }
        return String(text[..<stop.lowerBound])
    }

    private static let apologies = Phrases([
        "brevity", "brevedad", "kurze", "brievete", "brevita", "brevidade", "brevetat", "kortheid", "beknoptheid",
        "korthet", "zwiezlosc", "strucnost", "краткость", "стислість", "συντομία", "kisa", "簡潔", "laburtasuna",
    ])

    /// Stars, brackets, full stops around it, and a link in angle brackets after it.
    private static func withoutDecoration(_ folded: String) -> String {
        let text = folded.prefix { $0 != "<" }
        return Fold.trim(text.drop { "*_[(- ".contains($0) }).trimmingSuffix { "*_])-. !".contains($0) }
    }

    /// Whether a device or program stands among the first words, few words follow, and they make no sentence.
    private static func namesDevice(_ rest: Substring.UTF8View) -> Bool {
        let words = String(Substring(rest)).split { " ,-'()&".contains($0) }
        let isLong = words.count > 7 && !(words.last.map { devices.prefix(of: $0) != nil } ?? false)
        guard (1...11).contains(words.count), !isLong, !words.contains(where: { joints.contains(String($0)) }) else {
            return false
        }
        return words.prefix(4).contains { devices.prefix(of: $0) != nil }
    }

    /// Small words with which a person goes on: "Sent from my phone because ...".
    private static let joints: Set<String> = [
        "because", "but", "so", "and", "i", "porque", "pero", "que", "y", "weil", "aber", "und", "ich", "parce", "car",
        "et",
        "mais", "perche", "ma", "e", "mas", "mientras", "while",
    ]

    private static let devices = Phrases([
        "iphon", "ipad", "ipod", "imac", "macbook", "android", "samsung", "galaxy", "blackberry", "huawei",
        "xiaomi", "redmi", "nokia", "htc", "lg", "sony", "xperia", "motorola", "pixel",
        "oneplus", "oppo", "realme", "zte", "alcatel", "asus", "lenovo", "lumia", "fairphone", "outlook",
        "mail", "email", "correo", "courrier", "yahoo", "proton", "protonmail", "gmail", "k9", "aquamail",
        "fairemail", "thunderbird",
        "bluemail", "mymail", "hushmail", "gmx", "web.de", "tuta", "tutanota", "mailbird", "posteo", "hotmail",
        "zoho", "aol", "tiscali", "smartphone", "telefon", "telefono", "telephone", "portable",
        "mobile", "movil", "mobil", "mobiltelefon", "handy", "celular", "cellulare", "telemovel", "tablet", "tablette",
        "tableta", "phone", "smartphon", "dispositivo", "device", "appareil", "gerat", "mobilen", "matkapuhelin",
        "puhelime", "mugikor", "θηλεφωνο", "κινητο", "τηλεφωνο", "мобильно", "телефон", "устройств", "смартфон",
        "почт", "яндекс", "mail.ru", "هاتف", "جهاز", "جوال", "موبايل", "سامسونج", "هواوي", "گوشی", "手机", "手機", "华为",
        "小米", "三星", "携帯", "スマートフォン", "휴대전화", "갤럭시",
    ])

    private static let openings = Phrases([
        "Sent from my", "Sent from", "Sent via", "Sent with", "Sent using", "Sent by",
        "Enviado desde mi", "Enviado desde", "Enviado con", "Enviado mediante", "Enviado por", "Mandado desde mi",
        "Envoyé de mon", "Envoyé depuis mon", "Envoyé depuis", "Envoyé de", "Envoyé à partir de", "Envoyé avec",
        "Envoyé par",
        "Gesendet von meinem", "Gesendet von", "Gesendet mit", "Gesendet über",
        "Diese Nachricht wurde von meinem",
        "Inviato da", "Inviato dal mio", "Inviato con", "Inviato tramite",
        "Enviado do meu", "Enviado da minha", "Enviado a partir do meu", "Enviado do", "Enviado através",

        "Enviat des del meu", "Enviat des de", "Enviat amb", "Bidalia nire",
        "Enviado dende o meu", "Enviado dende",
        "Verstuurd vanaf mijn", "Verzonden vanaf mijn", "Verstuurd vanaf", "Verzonden vanuit", "Verzonden met",
        "Verstuurd met",
        "Skickat från min", "Skickat från", "Skickades från", "Skickat med", "Sendt fra min", "Sendt fra", "Sendt med",
        "Lähetetty", "Wysłane z", "Wysłano z", "Wysłano za pomocą", "Odesláno z", "Odesláno ze", "Odoslané z",
        "Küldve", "Trimis de pe", "Trimis din", "Trimis de la", "Отправлено с", "Отправлено из", "Отправлено со",
        "Отправлено через", "Надіслано з", "Надіслано із", "Изпратено от", "Послато са", "Poslano s", "Poslano z",
        "Στάλθηκε από το", "Στάλθηκε από", "Εστάλη από το", "Εστάλη από", "Αποστολή από",
        "أُرسلت من الـ", "أرسلت من", "مرسل من", "تم الإرسال من", "تم إرسالها من", "أرسل من", "ارسال شده از",
        "فرستاده شده از",
        "נשלח מה", "נשלח מ", "发自我的", "發自我的", "从我的", "從我的", "来自", "Gửi từ", "Đã gửi từ", "Dikirim dari",
        "Sendita de mia",
    ])

    /// In these the device stands first.
    private static let endings: [String] = [
        "から送信", "から送信されました", "からの送信", "より送信", "传送", "傳送", "发送", "發送", "에서 보냄", "에서 보냈습니다",
        "에서 전송", "'umdan gönderildi", "'dan gönderildi", "'den gönderildi", "dan gönderildi", "den gönderildi",
        "tarafından gönderildi", "bidalia", "bidalita", "gönderildi", "gesendet", "verstuurd",
    ]
    .map { Fold.fold($0) }.sorted { $0.count > $1.count }

    private static let fixed = Phrases([
        "Sent from Yahoo Mail", "Sent with Proton Mail secure email", "Sent with ProtonMail Secure Email",
        "Enviado con el correo electrónico seguro de Proton", "Envoyé avec la messagerie sécurisée Proton",
        "Gesendet mit Proton Mail", "Securely sent with Tuta", "This email has been checked for viruses",
        "This e-mail has been checked for viruses", "Virus-free.", "Virus-free www", "Libre de virus",
        "Garanti sans virus",
        "Sans virus.", "Virenfrei.", "Senza virus", "Sem vírus", "El software de antivirus Avast ha analizado",
        "Diese E-Mail wurde von Avast", "L'absence de virus dans ce courrier", "Do You Yahoo!?",
        "Este correo electrónico ha sido comprobado", "Yahoo Mail: ",
        "Get Outlook for", "Get Yahoo Mail", "Get BlueMail", "Obtener Outlook", "Obtén Outlook", "Descargar Outlook",
        "Télécharger Outlook", "Obtenez Outlook", "Obtenir Outlook", "Outlook für", "Holen Sie sich Outlook",
        "Laden Sie Outlook",
        "Ottieni Outlook", "Scarica Outlook", "Obter o Outlook", "Obter Outlook", "Obtenha o Outlook",
        "Aconsegueix Outlook",
        "Sent with Spark", "Sent from Spark", "Sent with Airmail", "Sent from Canary", "Sent with Shortwave",
        "Sent from K-9", "Enviado con K-9", "Sent from Mail for Windows", "Sent from Email",
    ])
}

extension String {
    /// The string without the characters at its end that pass the test.
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
        var rest = self[...]
        while let last = rest.last, isDropped(last) { rest.removeLast() }
        return String(rest)
    }
}
