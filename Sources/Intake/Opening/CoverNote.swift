internal import Letters

/// A note that a letter is enclosed: "Adjunto mi carta. Saludos." The enclosure is the letter then.
enum CoverNote {
    /// A note is short: characters.
    private static let longest = 400

    /// Whether the words are no more than such a note.
    static func isOne(_ words: String, enclosing parts: [OpenedItem]) -> Bool {
        guard !parts.isEmpty, words.count <= longest else { return false }
        let folded = Fold.fold(words)
        return !folded.isEmpty && phrases.areFound(in: folded)
    }

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
        "aquí está mi carta", "aquí va", "en el archivo", "en el documento", "escanead", "les comparto",
        "attached", "attachment", "enclosed", "please find", "here is my letter", "my letter is", "scan",
        "ci-joint", "pièce jointe", "en pj", "voici ma lettre", "joins ma lettre",
        "anbei", "im anhang", "angehängt", "beigefügt",
        "allegat", "in allegato", "segue em anexo", "em anexo", "segue anexo",
        "adjunto us", "us adjunt", "annex", "atxiki", "erantsi",
        "bijgevoegd", "bijlage", "bifogad", "vedhæft", "vedlagt", "liitteenä", "liitteen",
        "w załączniku", "załącz", "v příloze", "mellékel", "csatol", "atașat", "anexat",
        "во вложении", "прилагаю", "прикреп", "у вкладенні", "συνημμέν", "επισυνάπτ", "ekte", "ekli",
        "مرفق", "المرفق", "پیوست", "מצורף", "添付", "同封", "附件", "附上", "첨부",
    ])
}
