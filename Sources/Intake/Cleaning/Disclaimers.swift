/// The legal paragraphs that offices set below their mail. Add a language as a new row.
enum Disclaimers {
    /// Where the disclaimer begins that ends the paragraph, `nil` where the paragraph is none.
    ///
    /// A paragraph is one where a row's three columns are all met (this mail, secret, the addressee), the first within
    /// its opening words, or where it is one of the fixed phrases. A letter may well speak of secrets; it does not
    /// begin a paragraph with "this e-mail and its attachments".
    static func start(in paragraph: Range<Int>, of lines: [MailLine]) -> Int? {
        let mostLines = 40
        for first in paragraph.suffix(mostLines) where isOpening(lines[first].folded) {
            let text = Fold.fold(lines[first..<paragraph.upperBound].map(\.words).joined(separator: " "), limit: 4_000)
            if isDisclaimer(text) { return first }
        }
        return nil
    }

    private static func isOpening(_ folded: String) -> Bool {
        headings.prefix(of: folded) != nil || fixed.prefix(of: folded) != nil
            || rows.contains { $0.mail.areFound(in: folded) }
    }

    private static func isDisclaimer(_ text: String) -> Bool {
        let opening = text.prefix(240)
        if fixed.prefix(of: text) != nil { return true }
        if headings.prefix(of: text) != nil, text.count < 60 { return true }
        return rows.contains { row in
            row.mail.areFound(in: opening) && row.secret.areFound(in: text) && row.addressee.areFound(in: text)
        }
    }

    private struct Row {
        let mail: Phrases
        let secret: Phrases
        let addressee: Phrases

        init(_ mail: [String], _ secret: [String], _ addressee: [String]) {
            self.mail = Phrases(mail)
            self.secret = Phrases(secret)
            self.addressee = Phrases(addressee)
        }
    }

    private static let rows: [Row] = [
        // English
        Row(
            [
                "this email", "this e-mail", "this message", "this communication", "this transmission",
                "information contained in",
            ],
            ["confidential", "privileged"],
            ["recipient", "addressee", "individual or entity", "intended for", "in error"]),
        // Spanish, Galician
        Row(
            [
                "este mensaje", "este correo", "este e-mail", "este email", "esta comunicación", "presente mensaje",
                "presente correo", "información contenida", "esta transmisión", "esta mensaxe",
            ],
            ["confidencial", "secreto profesional", "protección de datos"],
            ["destinatari", "por error", "dirigid", "rgpd", "privacidad"]),
        // French
        Row(
            [
                "ce message", "ce courriel", "cet e-mail", "cet email", "ce mail", "cette communication",
                "présent message",
            ],
            ["confidentiel"], ["destinataire", "par erreur", "intention exclusive"]),
        // German
        Row(
            ["diese e-mail", "diese email", "diese nachricht", "dieser e-mail", "diese mail"],
            ["vertraulich"], ["empfänger", "adressat", "irrtümlich", "versehentlich"]),
        // Italian
        Row(
            [
                "questo messaggio", "questa e-mail", "questa email", "questa mail", "presente messaggio",
                "informazioni contenute",
            ],
            ["confidenzial", "riservat"], ["destinatari", "per errore"]),
        // Portuguese
        Row(
            ["esta mensagem", "este e-mail", "este email", "esta comunicação", "presente mensagem"],
            ["confidencia"], ["destinatári", "por engano", "por erro"]),
        // Catalan
        Row(
            ["aquest missatge", "aquest correu", "aquesta comunicació"], ["confidencial"], ["destinatari", "per error"]),
        // Basque
        Row(
            ["mezu hau", "mezu honek", "posta elektroniko hau"], ["konfidentzial", "isilpeko"],
            ["hartzaile", "jasotzaile"]),
        // Dutch
        Row(
            ["dit bericht", "deze e-mail", "dit e-mailbericht", "deze email"], ["vertrouwelijk"],
            ["geadresseerde", "bestemd", "ontvanger"]),
        // Swedish, Danish, Norwegian
        Row(
            [
                "detta meddelande", "detta e-post", "denne e-mail", "denne meddelelse", "denne e-posten",
                "denne meldingen",
            ],
            ["konfidentiel", "konfidensiel", "fortrolig"], ["mottagar", "modtager", "mottaker", "avsedd", "beregnet"]),
        // Polish
        Row(["ta wiadomość", "niniejsza wiadomość", "treść tej wiadomości"], ["poufn"], ["adresat", "odbiorc"]),
        // Czech
        Row(["tento e-mail", "tato zpráva"], ["důvěrn"], ["adresát", "příjemc", "určen"]),
        // Russian, Ukrainian
        Row(
            [
                "это сообщение", "данное сообщение", "это письмо", "данное письмо", "настоящее сообщение",
                "це повідомлення",
            ],
            ["конфиденциальн", "конфіденційн"], ["адресат", "получател", "одержувач"]),
        // Greek
        Row(["το παρόν μήνυμα", "αυτό το μήνυμα", "το μήνυμα αυτό"], ["εμπιστευτικ"], ["παραλήπτη", "αποδέκτη"]),
        // Turkish
        Row(["bu e-posta", "bu mesaj", "bu ileti"], ["gizli"], ["alıcı", "muhatab"]),
        // Arabic
        Row(["هذه الرسالة", "هذا البريد"], ["سرية", "سري"], ["المرسل إليه", "المستلم", "المتلقي"]),
        // Japanese, Chinese
        Row(
            ["このメール", "本メール", "本邮件", "此邮件", "本郵件", "此郵件"], ["機密", "秘密", "机密", "保密"], ["受信者", "宛先", "收件人", "收件者", "受取人"]),
    ]

    /// Headings that stand alone above a disclaimer.
    private static let headings = Phrases([
        "Aviso legal", "Aviso de confidencialidad", "Nota de confidencialidad", "Cláusula de confidencialidad",
        "Advertencia legal", "Confidentiality notice", "Confidentiality note", "Legal notice", "Legal disclaimer",
        "Disclaimer:", "Avis de confidentialité", "Avertissement :", "Rechtlicher Hinweis", "Vertraulichkeitshinweis",
        "Avviso di riservatezza", "Avviso di confidenzialità", "Nota di riservatezza", "Aviso de confidencialidade",
        "Avís de confidencialitat", "Avís legal", "Lege oharra",
    ])

    /// Paragraphs known by their first words.
    private static let fixed = Phrases([
        "Please consider the environment before printing", "Consider the environment before printing",
        "Think before you print", "Antes de imprimir este", "Antes de imprimir, piense",
        "Piense en el medio ambiente antes",
        "Por favor, considere el medio ambiente", "Pensez à l'environnement avant d'imprimer",
        "Avant d'imprimer ce", "N'imprimez ce message que", "Bitte denken Sie an die Umwelt",
        "Bitte prüfen Sie, ob diese",
        "Prima di stampare", "Pensa all'ambiente prima di stampare", "Antes de imprimir esta",
        "Pense no ambiente antes",
        "Abans d'imprimir", "Denk aan het milieu voordat",
        "De conformidad con lo dispuesto en el Reglamento (UE) 2016/679",
        "En cumplimiento del Reglamento (UE) 2016/679",
        "De conformidad con la normativa de protección de datos", "En cumplimiento de la Ley Orgánica",
        "If you are not the intended recipient", "If you have received this e-mail in error",
        "If you have received this email in error", "Si usted no es el destinatario",
        "Si ha recibido este mensaje por error",
        "Si vous n'êtes pas le destinataire", "Si vous avez reçu ce message par erreur",
        "Wenn Sie nicht der richtige Adressat", "Se você não é o destinatário",
        "Se avete ricevuto questo messaggio per errore",
    ])
}
