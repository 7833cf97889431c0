/// The words that close a letter. Add a language as a new row.
enum Closings {
    /// A closing found on a line.
    struct Match {
        /// What follows on the same line: a name, or nothing.
        let rest: String
    }

    /// Reads a line as a closing: known words, a few more of the same kind, then the end of the line, or a comma and a
    /// name. "Con cariño les escribo desde lejos" is none.
    static func match(_ line: String) -> Match? {
        guard line.count <= 90 else { return nil }
        // Folded characters and those of the line stand for each other only up to the comma, so that is looked for in both.
        let pieces = line.split(maxSplits: 1) { ",:،、，.!\u{2014}\u{2013}".contains($0) }
        guard let head = pieces.first else { return nil }
        let folded = Fold.trim(Fold.fold(Fold.trim(head)))
        guard folded.count <= 60, let words = longest(folded) else { return nil }
        let tail = folded.dropFirst(words.count)
        if let next = tail.first, next.isLetter { return nil }
        guard isMore(Fold.trim(tail)) else { return nil }
        return Match(rest: Fold.trim((pieces.count > 1 ? pieces[1] : "").drop { ",:،、，.!—– -".contains($0) }))
    }

    private static func longest(_ folded: String) -> String? {
        closings.filter { folded.hasPrefix($0) }.max { $0.count < $1.count }
    }

    /// Words that may follow a closing without making a sentence of it: "un abrazo" + "muy fuerte desde Atenas".
    private static func isMore(_ tail: String) -> Bool {
        let words = tail.split { $0 == " " || $0 == "'" }.map(String.init)
        guard words.count <= 7 else { return false }
        var isPlace = false
        return words.allSatisfy { word in
            if origins.contains(word) { isPlace = true }
            return isPlace || more.contains(word)
        }
    }

    private static let origins: Set<String> = [
        "desde", "from", "aus", "depuis", "dalla", "dal", "da", "desde", "des", "uit", "från", "fra",
    ]

    private static let more: Set<String> = Set(
        """
        y e et and und i o en con de del la el los las un una a para por muy mucho mucha muchos muchas grande grandes fuerte
        fuertes sincero sincera solidario solidaria solidarios fraterno fraterna fraternal rebelde rebeldes combativo
        combativos cariño amor ternura respeto solidaridad esperanza rabia alegría fuerza saludos saludo abrazos abrazo besos
        beso todo toda todos todas mi nuestro nuestra corazón siempre hasta pronto ustedes vosotros ti usted les te enviamos
        mandamos envío mando love solidarity hope rage respect regards wishes greetings warm best big kind warmest hugs hug
        always in with our my all the to you your friend from strength care herzlich herzliche herzlichen liebe lieben grüße
        grüßen gruß solidarische solidarischen solidarität kraft viele euch dir freundlichen mit bises amitié amitiés
        solidarité solidaires cordialement tendresse chaleur avec vous toi affetto affettuosi forte abbraccio abbracci
        solidarietà un'abbraccio carinho abraço abraços forte solidariedade αγάπη αλληλεγγύη και πολλή πολλούς χαιρετισμούς
        εκτίμηση تضامن حب والحب والتضامن احترام كل من liebevolle compañera compañero compañeras compañeros companheira
        camarada hermana hermano amiga amigo lejos aquí cerca
        """
        .split { $0 == " " || $0 == "\n" }.map { Fold.fold($0) })

    private static let closings: [String] = [
        // Spanish, Galician
        "Con cariño", "Con todo mi cariño", "Con todo cariño", "Con mucho cariño", "Con amor", "Con todo mi amor",
        "Con solidaridad", "En solidaridad", "Solidariamente", "Con ternura", "Con respeto", "Con esperanza",
        "Con afecto",
        "Con rabia", "Con admiración", "Con todo el corazón", "De todo corazón", "Con el corazón", "Abrazos",
        "Un abrazo",
        "Un fuerte abrazo", "Un gran abrazo", "Un abrazote", "Abrazo", "Te abrazo", "Te abrazamos", "Les abrazo",
        "Los abrazo",
        "Les abrazamos", "Los abrazamos", "Os abrazo", "Saludos", "Un saludo", "Muchos saludos", "Saludos solidarios",
        "Saludos cordiales", "Cordialmente", "Atentamente", "Afectuosamente", "Fraternalmente", "Sinceramente", "Besos",
        "Un beso", "Hasta pronto", "Hasta siempre", "Tu amiga", "Tu amigo", "Su amiga", "Su amigo", "Tu compañera",
        "Tu compañero", "Tu hermana", "Tu hermano", "Firma", "Firmado", "Atte", "Salud y libertad", "Salud y rebeldía",
        "Salud", "Aperta", "Apertas", "Unha aperta", "Bicos", "Con agarimo",
        // English
        "With love", "With all my love", "Love", "Lots of love", "Much love", "All my love", "In solidarity",
        "Solidarity",
        "With solidarity", "In love and rage", "Love and rage", "Love and solidarity", "Sincerely", "Yours sincerely",
        "Yours truly", "Yours faithfully", "Yours", "Best regards", "Kind regards", "Warm regards", "Regards",
        "Best wishes",
        "Warmest wishes", "With warm wishes", "With best wishes", "With respect", "With hope", "In friendship",
        "In struggle",
        "With strength", "Hugs", "A big hug", "Take care", "Your friend", "Your friends", "Your comrade",
        "Respectfully",
        "Signed", "Best", "Cheers", "With affection", "Warmly",
        // German
        "Mit solidarischen Grüßen", "Solidarische Grüße", "Mit freundlichen Grüßen", "Mit lieben Grüßen", "Liebe Grüße",
        "Viele Grüße", "Herzliche Grüße", "Herzlichst", "Beste Grüße", "Schöne Grüße", "Mit herzlichen Grüßen",
        "In Solidarität",
        "Alles Liebe", "Alles Gute", "Umarmung", "Eine Umarmung", "Dein Freund", "Deine Freundin", "Dein", "Deine",
        "Euer", "Eure",
        "Ganz liebe Grüße", "Es grüßt", "gez",
        // French
        "Avec amour", "Avec tendresse", "Avec toute ma tendresse", "En solidarité", "Solidairement", "Avec solidarité",
        "Amitiés", "Amicalement", "Cordialement", "Bien à vous", "Bien à toi", "Je vous embrasse", "Je t'embrasse",
        "Nous vous embrassons", "Bises", "Gros bisous", "Bisous", "Avec respect", "Salutations solidaires",
        "Fraternellement",
        "Chaleureusement", "Avec toute mon amitié", "Affectueusement", "Ton amie", "Ton ami", "Sincèrement",
        // Italian
        "Con affetto", "Con amore", "Un abbraccio", "Un forte abbraccio", "Abbracci", "In solidarietà",
        "Con solidarietà",
        "Saluti", "Saluti solidali", "Cordiali saluti", "Distinti saluti", "Baci", "Un bacio", "Ti abbraccio",
        "Vi abbraccio",
        "Vi abbracciamo", "Con rispetto", "Con stima", "A presto", "La tua amica", "Il tuo amico", "Fraternamente",
        // Portuguese
        "Com carinho", "Com amor", "Com afeto", "Com solidariedade", "Em solidariedade", "Um abraço", "Um forte abraço",
        "Abraços", "Abraço", "Beijos", "Um beijo", "Atenciosamente", "Saudações", "Saudações solidárias",
        "Com respeito",
        "Até breve", "Com ternura",
        // Catalan
        "Amb amor", "Amb afecte", "Amb estima", "Amb estimació", "Amb tendresa", "Amb solidaritat", "En solidaritat",
        "Una abraçada", "Una forta abraçada", "Abraçades", "Salutacions", "Petons", "Fins aviat", "Salut",
        // Basque
        "Besarkada bat", "Besarkada handi bat", "Besarkadak", "Elkartasunez", "Maitasunez", "Agur", "Adeitasunez",
        "Muxu bat",
        "Muxuak",
        // Dutch
        "Met solidaire groet", "Met solidaire groeten", "Met vriendelijke groet", "Met vriendelijke groeten", "Groeten",
        "Hartelijke groet", "Hartelijke groeten", "Veel liefs", "Liefs", "In solidariteit", "Warme groet",
        // Swedish, Danish, Norwegian
        "Med vänlig hälsning", "Vänliga hälsningar", "Med solidariska hälsningar", "Solidariska hälsningar", "Kram",
        "Kramar",
        "Med kärlek", "I solidaritet", "Med venlig hilsen", "Kærlig hilsen", "Med kærlig hilsen", "Solidariske hilsner",
        "Med vennlig hilsen", "Med solidarisk hilsen", "Klem", "Hilsen",
        // Finnish, Polish, Czech, Hungarian, Romanian
        "Terveisin", "Ystävällisin terveisin", "Solidaarisin terveisin", "Halauksin", "Z wyrazami solidarności",
        "Solidarnie", "Pozdrawiam", "Pozdrawiamy", "Z pozdrowieniami", "Serdecznie pozdrawiam", "Ściskam", "Z miłością",
        "Se solidárním pozdravem", "S pozdravem", "S láskou", "V solidaritě", "Szeretettel", "Szolidaritással",
        "Üdvözlettel",
        "Ölel", "Cu drag", "Cu dragoste", "În solidaritate", "Cu respect",
        // Russian, Ukrainian
        "С любовью", "С уважением", "С солидарностью", "В знак солидарности", "Солидарно", "Обнимаю", "Обнимаем",
        "Твой друг",
        "Твоя подруга", "С наилучшими пожеланиями", "З любов'ю", "З повагою", "Солідарно", "Обіймаю",
        // Greek
        "Με αλληλεγγύη", "Αλληλέγγυα", "Με αγάπη", "Με εκτίμηση", "Με σεβασμό", "Με αγωνιστικούς χαιρετισμούς",
        "Με τιμή",
        "Αγωνιστικούς χαιρετισμούς", "Φιλικά", "Με φιλία", "Σας αγκαλιάζω", "Σε αγκαλιάζω", "Σε αγκαλιάζουμε",
        "Συντροφικά",
        // Turkish
        "Dayanışmayla", "Sevgiyle", "Sevgilerle", "Sevgiler", "Saygılarımla", "Saygılarımızla", "Dayanışma ile",
        "Selamlar",
        // Arabic, Persian, Hebrew
        "مع التضامن", "بتضامن", "متضامنون معكم", "مع خالص التضامن", "مع حبي", "مع الحب", "مع خالص الحب", "مع تحياتي",
        "مع أطيب التحيات", "تحياتي", "مع فائق الاحترام", "مع المحبة", "أخوكم", "أختكم", "صديقتك", "صديقك", "با همبستگی",
        "با مهر", "با عشق", "با احترام", "ارادتمند", "בסולידריות", "באהבה", "בברכה", "בכבוד רב", "שלך", "שלכם", "חיבוק",
        // Japanese, Chinese, Korean
        "連帯をこめて", "連帯を込めて", "愛をこめて", "愛を込めて", "心をこめて", "敬具", "かしこ", "草々", "より愛をこめて", "此致敬礼", "此致", "敬上",
        "团结", "致以团结的问候", "团结一致", "爱你的", "你的朋友", "祝好", "谨上", "연대하며", "연대의 마음으로", "사랑을 담아", "드림",
        // Esperanto
        "Solidare", "Kun amo", "Amike", "Brakumon", "Kore", "Salutas",
        // Tseltal, Tsotsil
        "Wokolawal", "Jk'oponat",
    ]
    .map { Fold.fold($0) }
}
