import Intake
import Letters
import Testing

@Suite struct `What stands below a letter` {
    static let letter = "Querido Manuel:\n\nAquí te esperamos.\n\nCon cariño,\nAna"

    @Test(
        arguments: [
            "Enviado desde mi iPhone", "Sent from my Samsung Galaxy smartphone.",
            "Get Outlook for Android<https://aka.ms/x>",
            "Envoyé de mon iPhone", "Von meinem iPhone gesendet", "Inviato da iPhone", "iPhoneから送信",
            "Στάλθηκε από το iPhone μου",
            "Отправлено с iPhone", "أُرسلت من الـ iPhone", "Enviado do meu iPhone", "Verstuurd vanaf mijn iPhone",
            "Skickat från min iPhone", "Sendt fra min iPhone", "Wysłane z iPhone'a", "iPhone'umdan gönderildi",
            "发自我的iPhone",
            "從我的 iPhone 傳送", "나의 iPhone에서 보냄", "נשלח מה-iPhone שלי", "Enviat des del meu iPhone",
            "Nire iPhone-tik bidalia",
            "Lähetetty iPhonesta", "Küldve az iPhone-omról", "Odesláno z iPhonu", "Trimis de pe iPhone",
            "Sent from Yahoo Mail on Android",
            "Obtener Outlook para iOS", "Enviado desde mi Xiaomi", "Sent with Proton Mail secure email.",
            "Gesendet mit der GMX Mail App", "Надіслано з iPhone", "Enviado desde mi celular Huawei",
        ])
    func `what a telephone or a mail program adds is cut`(_ line: String) {
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + line + "\n")
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .mailSignature, text: line)])
    }

    @Test(
        arguments: [
            "Sent from my desk, is much easier then my mobile phone.", "Enviado desde mi corazón rebelde",
            "Te lo mando desde mi casa",
            "Get up, stand up", "Von meinem Fenster sehe ich das Meer", "Enviado con amor desde la montaña, compañero",
            "Enviado con honor y dignidad", "Get well soon, phone me", "Nire telefonoa galdu dut",
            "Sent from Kansas with love",
            "Von meinem Handy aus schreibe ich dir heute", "Inviato da un uomo libero",
            "Sent from my phone because mine broke",
            "来自北京的朋友",
        ])
    func `what a person writes alike stays`(_ line: String) {
        #expect(Cleaner().clean(Self.letter + "\n\n" + line).letter == Self.letter + "\n\n" + line)
    }

    @Test func `lines after the signature mark are cut, the sign-off stays`() {
        let (letter, cuts) = Cleaner().clean(
            Self.letter + "\n-- \nAna P.\nCoordinadora\nTel. 222 123 4567\nhttps://example.org")
        #expect(letter == Self.letter)
        #expect(
            cuts == [
                Cut(kind: .mailSignature, text: "-- \nAna P.\nCoordinadora\nTel. 222 123 4567\nhttps://example.org")
            ])
    }

    @Test func `a signature above a thread is cut as well`() {
        let text = Self.letter + "\n--\nAna\n222 123 4567\n\nOn 14/09/26 10:00, Luis wrote:\n> Hola\n> --\n> Luis"
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == Self.letter)
        #expect(cuts.map(\.kind) == [.mailSignature, .quotedThread])
    }

    @Test(
        arguments: [
            "Hoy -- y siempre -- estamos contigo.\nÁnimo -- Ana",
            "El monte\n--\nEl río baja\ny canta\ncon los niños\nen la mañana\n--\nTú vuelves\ny el monte ríe",
            "Primero: la lluvia.\n\n--\n\nDespués, un párrafo que cuenta cómo estuvo la siembra\ny otro más\ny otro más",
            "-- \nYa se mira el horizonte",
        ])
    func `a dash within a letter cuts nothing`(_ text: String) {
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == text)
        #expect(cuts.isEmpty)
    }

    @Test func `the foot of a mailing list is cut`() {
        let foot =
            "_______________________________________________\nCartas mailing list\ncartas@lists.example.org\nhttps://lists.example.org/listinfo/cartas"
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n" + foot)
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .listFooter, text: foot)])
    }

    @Test(
        arguments: [
            "-- \nYou received this message because you are subscribed to the Google Groups \"cartas\" group.\nTo unsubscribe from this group, send an email to cartas+unsubscribe@example.org.",
            "-- \nHas recibido este mensaje porque estás suscrito al grupo \"cartas\".\nPara cancelar la suscripción: https://groups.example.org/x",
            "Pour vous désabonner : https://listes.example.org/x", "Para darse de baja escriba a baja@example.org",
        ])
    func `the foot of a group is cut`(_ foot: String) {
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + foot)
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .listFooter, text: foot)])
    }

    @Test(
        arguments: [
            "AVISO LEGAL: Este mensaje y sus adjuntos son confidenciales y se dirigen exclusivamente a su destinatario. Si lo recibe por error, bórrelo.",
            "This e-mail and any attachments are confidential and intended solely for the addressee.\nIf you are not the intended recipient, delete it.",
            "Ce message et ses pièces jointes sont confidentiels et réservés à leur destinataire.",
            "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.",
            "Le informazioni contenute in questo messaggio sono riservate al destinatario.",
            "Esta mensagem é confidencial e destina-se apenas ao seu destinatário.",
            "Please consider the environment before printing this e-mail.",
            "CONFIDENTIALITY NOTICE\n\nThis message is confidential and privileged; if received in error, delete it.",
            "Aquest missatge és confidencial i només per al seu destinatari.",
        ])
    func `a disclaimer is cut`(_ notice: String) {
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + notice)
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .disclaimer, text: notice)])
    }

    @Test func `a letter about secrets stays`() {
        let text =
            "Querido Manuel:\n\nDicen que tu expediente es confidencial y que ningún destinatario lo verá.\n\nEste mensaje va con amor."
        #expect(Cleaner().clean(text).letter == text)
    }

    @Test func `all of it at once comes off in the right kinds`() {
        let text =
            Self.letter + """


                Enviado desde mi iPhone
                -- 
                Ana P. | Archivo
                ana@example.org

                This message is confidential; if you are not the recipient, delete it.

                _______________________________________________
                Cartas mailing list
                https://lists.example.org/listinfo/cartas

                On Mon, Sep 14, 2026 at 10:00 AM Cartas <c@example.org> wrote:
                > Escriban
                """
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == Self.letter)
        #expect(cuts.map(\.kind) == [.mailSignature, .disclaimer, .listFooter, .quotedThread])
    }

    @Test func `a mail of nothing but a signature has no letter`() {
        let (letter, cuts) = Cleaner().clean("\n\nEnviado desde mi iPhone\n")
        #expect(letter.isEmpty)
        #expect(cuts.map(\.kind) == [.mailSignature])
    }
}
