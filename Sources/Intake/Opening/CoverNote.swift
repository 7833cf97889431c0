internal import Letters

/// A note that a letter is enclosed: "Adjunto mi carta. Saludos." The enclosure is the letter then.
///
/// Only what says nothing else is one: a letter may well say that a leaflet is enclosed. In doubt it is printed, above
/// the enclosure.
enum CoverNote {
    /// A note is short: characters.
    private static let longest = 400
    /// Words of the one sentence that says it.
    private static let mostWords = 15
    /// Words of a greeting that stands alone, and of each line below the closing.
    private static let mostOfName = 5

    /// Whether the words are no more than such a note.
    static func isOne(_ words: String, enclosing parts: [OpenedItem]) -> Bool {
        guard !parts.isEmpty, words.count <= longest else { return false }
        var sentences = sentences(of: words)[...]
        if let first = sentences.first, isGreeting(first) { sentences.removeFirst() }
        guard let note = sentences.popFirst(), isNote(note) else { return false }
        if let thanks = sentences.first, isThanks(thanks) { sentences.removeFirst() }
        guard let closing = sentences.popFirst() else { return true }
        guard Closings.match(closing) != nil || count(closing) <= 2 else { return false }
        return sentences.count <= 2 && sentences.allSatisfy { count($0) <= mostOfName }
    }

    private static func sentences(of words: String) -> [String] {
        words.split { ".!?…;:¡¿。！？".contains($0) || $0.isNewline }.map { Fold.trim($0) }.filter { !$0.isEmpty }
    }

    private static func count(_ sentence: String) -> Int { MailLine(text: sentence, isSolid: false).wordCount }

    /// Whoever writes "te" speaks to one person, who may well be in prison.
    private static func isNote(_ sentence: String) -> Bool {
        guard count(sentence) <= mostWords else { return false }
        let folded = Fold.fold(sentence)
        let words = folded.split { !$0.isLetter }
        guard phrases.areFound(in: folded), !words.contains(where: { intimate.contains(String($0)) }) else {
            return false
        }
        // "Te quiero mucho, aquí va mi dibujo": words before a comma are a greeting, or more than a note.
        let clauses = sentence.split(separator: ",").map { Fold.trim($0) }
        return clauses.count <= 2 && (clauses.count < 2 || isGreeting(clauses[0]) || isThanks(clauses[1]))
    }

    private static func isGreeting(_ sentence: String) -> Bool {
        let folded = Fold.fold(sentence)
        return count(sentence) <= mostOfName && greetings.prefix(of: folded) != nil && !phrases.areFound(in: folded)
    }

    private static func isThanks(_ sentence: String) -> Bool {
        count(sentence) <= mostOfName && thanks.prefix(of: Fold.fold(sentence)) != nil
    }

    private static let greetings = Phrases([
        "hola", "buen", "estimad", "querid", "compañer", "saludos", "muy buen", "hi", "hello", "dear", "good ",
        "bonjour",
        "bonsoir", "salut", "cher", "chère", "hallo", "guten", "liebe", "sehr geehrte", "ciao", "buongiorno", "gentil",
        "car", "olá", "oi", "bom dia", "boa", "bon dia", "bones", "kaixo", "egun on", "beste", "hej", "hei", "moi",
        "cześć", "dzień dobry", "dobrý den", "szia", "bună", "здравствуйте", "привет", "вітаю", "γεια", "merhaba",
        "مرحبا", "سلام", "שלום", "こんにちは", "你好", "您好", "안녕",
    ])

    private static let thanks = Phrases([
        "gracias", "muchas gracias", "mil gracias", "thank", "many thanks", "merci", "danke", "vielen dank", "grazie",
        "obrigad", "gràcies", "moltes gràcies", "eskerrik asko", "mila esker", "bedankt", "dank", "tack", "tak", "takk",
        "kiitos", "dziękuj", "děkuj", "köszön", "mulțumesc", "спасибо", "дякую", "ευχαριστ", "teşekkür", "شكرا", "תודה",
        "谢谢", "謝謝", "감사",
    ])

    /// Forms by which one person is spoken to, where they are told from those for several.
    private static let intimate: Set<String> = [
        "te", "ti", "tu", "tus", "contigo", "toi", "ton", "ta", "tes", "dir", "dich", "dein", "deine", "tuo", "tua",
    ]

    /// Whether a document holds all the words and more: then they are its beginning, copied into the mail.
    static func isWithin(_ words: String, _ parts: [OpenedItem]) -> Bool {
        guard words.count > 60 else { return false }
        return parts.contains { part in
            guard part.kind == .document, part.words.count > words.count * 5 / 4 else { return false }
            var document = SaidWords()
            document.add(part.words)
            return document.hold(words)
        }
    }

    /// What people write above an enclosure.
    private static let phrases = Phrases([
        "adjunt", "anex", "te envío mi carta", "les envío mi carta", "mando mi carta", "envío la carta", "va mi carta",
        "aquí está mi carta", "aquí va mi carta", "aquí va la carta", "aquí va una carta", "aquí van mis cartas",
        "aquí van las cartas",
        "aquí van unas cartas", "en el archivo", "en el documento", "escanead", "les comparto mi carta",
        "les comparto la carta", "les comparto una carta",
        "attached", "attachment", "enclosed", "please find", "here is my letter", "my letter is", "scanned",
        "ci-joint", "pièce jointe", "en pj", "voici ma lettre", "joins ma lettre",
        "anbei", "im anhang", "angehängt", "beigefügt",
        "allegat", "in allegato", "segue em anexo", "em anexo", "segue anexo",
        "adjunto us", "us adjunt", "annex", "atxiki", "erantsi",
        "bijgevoegd", "bijlage", "bifogad", "vedhæft", "vedlagt", "liitteenä", "liitteen",
        "w załączniku", "załącz", "v příloze", "mellékel", "csatol", "atașat", "anexat",
        "во вложении", "прилагаю", "прикреп", "у вкладенні", "συνημμέν", "επισυνάπτ", "ektedir", "ekteki", "ekli dosya",
        "مرفق", "المرفق", "پیوست", "מצורף", "添付", "同封", "附件", "附上", "첨부",
    ])
}
