/// The words that tell a letter's last sentence from the name of who wrote it. Folded when they are looked up.
enum SignOffWords {
    /// Thanks, slogans, dates, and who is written to.
    static func isSaying(_ name: String) -> Bool {
        let words = words(of: name)
        if words.isEmpty || isDate(words) { return true }
        // "Colectivo Libertad" is a name whatever it is called.
        if words.contains(where: collectives.contains) { return false }
        let folded = Fold.fold(name)
        return words.contains(where: sayings.contains) || unspacedSayings.contains(where: folded.contains)
            || words.count <= 3 && words.contains(where: addressed.contains)
    }

    /// "Estamos contigo", "We are with you": a sentence without its full stop. "La que no olvida" is a name.
    static func isSentence(_ name: String) -> Bool {
        let words = words(of: name)
        guard let first = words.first, !articles.contains(first), !words.contains(where: collectives.contains) else {
            return false
        }
        return words.contains(where: sentenceWords.contains)
    }

    /// Whether the words of a line all stood in the opening as well: the name of who is written to, once more.
    static func repeats(_ opening: String, _ name: String) -> Bool {
        guard opening.count <= 120 else { return false }
        return Set(words(of: opening)).isSuperset(of: words(of: name))
    }

    /// Chinese and Japanese, which put no space between words.
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
    }

    /// The verb that ends a sentence in Japanese, Korean and Hindi, or a Chinese particle.
    static func endsPolitely(_ line: String) -> Bool { verbEndings.contains(where: line.hasSuffix) }

    private static func words(of text: String) -> [String] {
        Fold.fold(text).split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    }

    /// "Puebla, 27 de septiembre": a month or a day with a number. Without one, people are called Julio and Abril.
    private static func isDate(_ words: [String]) -> Bool {
        words.contains(where: calendar.contains) && words.contains { $0.contains(where: \.isNumber) }
    }

    private static func folded(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map { Fold.fold($0) })
    }

    /// Words of slogans, thanks and good wishes, and what programs write at the end of a text.
    private static let sayings = folded(
        """
        libertad viva vivan vive lucha justicia siempre hasta adelante venceremos presos gracias saludos fin ánimo fuerza
        abrazos abrazo besos freedom free justice struggle forever thanks thank cheers please hugs regards bye end sincerely
        liberté merci salutations danke dank freundliche freiheit gruss gruß grüße viele libertà grazie saluti liberdade
        obrigado obrigada saudações llibertat gràcies askatasuna eskerrik özgürlük teşekkürler teşekkür bedankt tack
        takk tak kiitos dziękuję pozdrawiam děkuji děkujeme köszönöm köszönjük hvala mulţumesc mulțumesc multumesc dankon
        спасибо свободу дякую ευχαριστώ ευχαριστούμε λευτεριά شكرا شكراً الحرية متشکرم ممنون תודה חופש धन्यवाद शुक्रिया
        wokolawal wokolix kolaval unsubscribe image attachment adjunto anexo test footer epilogue follows hosted sent
        enviado gesendet envoyé inviato
        """)

    private static let unspacedSayings = ["ありがとう", "谢谢", "謝謝", "感谢", "感謝", "自由", "감사", "고맙", "자유"]

    /// Who is written to rather than who writes, where hardly anything else stands on the line.
    private static let addressed = folded(
        """
        compañero compañera compañeros compañeras hermano hermana hermanos hermanas amigo amigos querido querida queridos
        estimado estimada hola friend friends dear brother comrade comrades hello hi camarade camarades bonjour cher chers
        compagni compagno caro cari ciao genosse genossen lieber liebe hallo usted ustedes olá kaixo
        """)

    /// What a group of people calls itself.
    private static let collectives = folded(
        """
        colectivo colectiva red grupo taller círculo comité brigada asamblea escuela biblioteca radio collective group circle
        network collectif groupe gruppe kollektiv briefgruppe gruppo collettivo coletivo coletiva grup col·lectiu taldea
        ομάδα συλλογικότητα кружок група مجموعة
        """)

    private static let articles = folded(
        "el la los las lo un una unos unas quien the a die der das il gli le les un une o os")

    /// Verbs and pronouns of whole sentences.
    private static let sentenceWords = folded(
        """
        te nos les contigo conmigo estamos estoy está están estás seguimos sigue somos soy eres es son nunca pasarán esperamos
        espero queremos quiero pensamos cuídate cuídese cuídense we are you is will not never don't stay keep i'm wir sind
        euch dich nicht ihr bist ist seid nous sommes vous pas suis êtes siamo sono non vi ti sei siete não estou você vocês
        são és nosaltres som sou мы вы вас тебя вам не είμαστε μαζί σας σου δεν نحن أنا انا معكم معك لن אנחנו אתכם हम आप है हैं
        """)

    private static let verbEndings = [
        "ます", "です", "ください", "さい", "しょう", "ました", "ません", "니다", "세요", "어요", "아요", "해요", "吧", "了", "啊", " है", " हैं", " हूँ",
    ]

    private static let calendar = folded(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre january february
        march april may june july august september october november december januar februar märz mai juni juli oktober
        dezember janvier février mars avril juin juillet août septembre octobre novembre décembre gennaio febbraio aprile
        maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro
        dezembro gener febrer març maig juny juliol agost setembre octubre desembre lunes martes miércoles jueves viernes
        sábado domingo monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
        samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
        """)
}
