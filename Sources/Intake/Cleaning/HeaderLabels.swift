/// The words that head the address lines of a mail, by what they stand for. Add a language as a new row.
enum HeaderLabels {
    /// What an address line tells.
    enum Field {
        case from, to, date, subject, other
    }

    /// The field that a folded label stands for, `nil` where it stands for none.
    static func field(of label: String) -> Field? { fields[label] }

    private static let fields: [String: Field] = {
        var fields: [String: Field] = [:]
        for row in rows {
            let columns: [(Field, [String])] = [
                (.from, row.from), (.to, row.to), (.date, row.date), (.subject, row.subject), (.other, row.other),
            ]
            for (field, labels) in columns {
                for label in labels where fields[Fold.fold(label)] == nil { fields[Fold.fold(label)] = field }
            }
        }
        return fields
    }()

    private struct Row {
        let from: [String]
        let to: [String]
        let date: [String]
        let subject: [String]
        var other: [String] = []
    }

    private static let rows: [Row] = [
        // English
        Row(
            from: ["From"], to: ["To"], date: ["Date", "Sent"], subject: ["Subject"],
            other: ["Cc", "Bcc", "Reply-To", "Attachments", "Importance"]),
        // Spanish, Galician
        Row(
            from: ["De", "Remitente"], to: ["Para", "A", "Destinatario", "Destinataria", "Destinatarios"],
            date: ["Fecha", "Data", "Enviado", "Enviado el", "Enviada", "Enviado a"], subject: ["Asunto"],
            other: ["Responder a", "CCO", "Adjuntos"]),
        // French
        Row(
            from: ["De", "Expéditeur"], to: ["À", "Destinataire", "Pour"], date: ["Envoyé", "Envoyé le", "Date"],
            subject: ["Objet", "Sujet"], other: ["Répondre à", "Cci"]),
        // German
        Row(
            from: ["Von"], to: ["An"], date: ["Gesendet", "Datum"], subject: ["Betreff"],
            other: ["Antwort an", "Kopie"]),
        // Italian
        Row(
            from: ["Da", "Mittente"], to: ["A", "Destinatario"], date: ["Inviato", "Data"], subject: ["Oggetto"],
            other: ["Rispondi a", "Ccn"]),
        // Portuguese
        Row(
            from: ["De"], to: ["Para"], date: ["Data", "Enviado", "Enviada", "Enviado em", "Enviada em"],
            subject: ["Assunto"]),
        // Catalan
        Row(
            from: ["De"], to: ["Per a", "Per"], date: ["Data", "Enviat", "Enviat el"], subject: ["Assumpte", "Tema"]),
        // Basque
        Row(from: ["Nork", "Igorlea"], to: ["Nori", "Norentzat"], date: ["Bidalia", "Data"], subject: ["Gaia"]),
        // Dutch
        Row(from: ["Van"], to: ["Aan"], date: ["Verzonden", "Datum"], subject: ["Onderwerp"]),
        // Swedish
        Row(from: ["Från"], to: ["Till"], date: ["Skickat", "Datum"], subject: ["Ämne"]),
        // Danish, Norwegian
        Row(from: ["Fra"], to: ["Til"], date: ["Sendt", "Dato"], subject: ["Emne"]),
        // Finnish
        Row(from: ["Lähettäjä"], to: ["Vastaanottaja"], date: ["Lähetetty", "Päivämäärä"], subject: ["Aihe"]),
        // Polish
        Row(from: ["Od"], to: ["Do"], date: ["Wysłano", "Wysłane", "Data"], subject: ["Temat"]),
        // Czech, Slovak
        Row(from: ["Od"], to: ["Komu"], date: ["Odesláno", "Odoslané", "Datum"], subject: ["Předmět", "Predmet"]),
        // Hungarian
        Row(from: ["Feladó"], to: ["Címzett"], date: ["Elküldve", "Dátum"], subject: ["Tárgy"]),
        // Romanian
        Row(from: ["De la"], to: ["Către"], date: ["Trimis"], subject: ["Subiect"]),
        // Russian, Ukrainian, Serbian, Bulgarian
        Row(
            from: ["От", "От кого", "Від", "Од"], to: ["Кому", "За", "До"],
            date: ["Отправлено", "Дата", "Надіслано", "Изпратено"], subject: ["Тема", "Относно"]),
        // Greek
        Row(from: ["Από"], to: ["Προς"], date: ["Στάλθηκε", "Εστάλη", "Ημερομηνία"], subject: ["Θέμα"]),
        // Turkish
        Row(from: ["Kimden", "Gönderen"], to: ["Kime", "Alıcı"], date: ["Gönderildi", "Tarih"], subject: ["Konu"]),
        // Arabic, Persian
        Row(
            from: ["من", "از"], to: ["إلى", "الى", "به"],
            date: ["التاريخ", "تاريخ الإرسال", "تم الإرسال", "تاریخ"], subject: ["الموضوع", "موضوع"]),
        // Hebrew
        Row(from: ["מאת"], to: ["אל"], date: ["נשלח", "תאריך"], subject: ["נושא"]),
        // Japanese
        Row(from: ["差出人", "送信者"], to: ["宛先", "受信者"], date: ["送信日時", "日付", "日時"], subject: ["件名"]),
        // Chinese
        Row(
            from: ["发件人", "寄件者", "寄件人"], to: ["收件人", "收件者"],
            date: ["发送时间", "发送日期", "日期", "傳送時間", "寄件日期", "时间"], subject: ["主题", "主旨", "主題"],
            other: ["抄送", "副本"]),
        // Korean
        Row(from: ["보낸 사람", "보낸사람"], to: ["받는 사람", "받는사람"], date: ["보낸 날짜", "날짜"], subject: ["제목"]),
        // Esperanto
        Row(from: ["De"], to: ["Al"], date: ["Dato"], subject: ["Temo"]),
    ]
}
