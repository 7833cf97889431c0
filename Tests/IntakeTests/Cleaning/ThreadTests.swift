import Intake
import Letters
import Testing

@Suite struct `Quoted threads` {
    static let letter = "Querido Manuel:\n\nTe escribo desde Atenas, donde pensamos en ti cada día.\n\nCon cariño,\nAna"

    @Test(
        arguments: [
            "On Mon, Sep 14, 2026 at 10:00 AM Cartas <cartas@example.org> wrote:",
            "El lun, 14 sept 2026 a las 10:00, Cartas (<cartas@example.org>) escribió:",
            "Le lun. 14 sept. 2026 à 10:00, Cartas <cartas@example.org> a écrit :",
            "Am Mo., 14. Sept. 2026 um 10:00 Uhr schrieb Cartas <cartas@example.org>:",
            "Il giorno lun 14 set 2026 alle ore 10:00 Cartas <cartas@example.org> ha scritto:",
            "Em seg., 14 de set. de 2026 às 10:00, Cartas <cartas@example.org> escreveu:",
            "Στις Δευ 14 Σεπ 2026 στις 10:00 π.μ., ο/η Cartas <cartas@example.org> έγραψε:",
            "пн, 14 сент. 2026 г. в 10:00, Cartas <cartas@example.org>:",
            "Cartas <cartas@example.org>, 14 Eyl 2026 Pzt, 10:00 tarihinde şunu yazdı:",
            "في الاثنين، ١٤ سبتمبر ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة Cartas <cartas@example.org>:",
            "2026年9月14日(月) 10:00 Cartas <cartas@example.org>:",
            "Cartas <cartas@example.org> 于2026年9月14日周一 10:00写道：",
            "2026년 9월 14일 (월) 오전 10:00, Cartas <cartas@example.org>님이 작성:",
            "Op ma 14 sep 2026 om 10:00 schreef Cartas <cartas@example.org>:",
            "pon., 14 wrz 2026 o 10:00 Cartas <cartas@example.org> napisał(a):",
            "Missatge de Cartas <cartas@example.org> del dia dl., 14 de set. 2026 a les 10:00:",
            "Hau idatzi du Cartas (cartas@example.org) erabiltzaileak (2026 ira. 14(a), al. (10:00)):",
            "Den mån 14 sep. 2026 kl 10:00 skrev Cartas <cartas@example.org>:",
            "ma 14. syysk. 2026 klo 10.00 Cartas (cartas@example.org) kirjoitti:",
            "Cartas <cartas@example.org> ezt írta (időpont: 2026. szept. 14., H, 10:00):",
            "po 14. 9. 2026 v 10:00 odesílatel Cartas <cartas@example.org> napsal:",
            "O luns, 14 de set. de 2026 ás 10:00, Cartas escribiu:",
            "On 14/09/26 10:00, Cartas wrote:",
        ])
    func `a thread is cut with the line that names its author`(_ attribution: String) {
        let thread = attribution + "\n\n> La convocatoria\n> sigue abierta.\n>\n> > Y esto es más viejo."
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + thread + "\n")
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .quotedThread, text: thread)])
    }

    @Test(
        arguments: [
            "On Mon, Sep 14, 2026 at 10:00 AM Cartas por la\nlibertad <cartas@example.org> wrote:",
            "El lun, 14 sept 2026 a las 10:00, Cartas por la libertad de los presos\n(<cartas@example.org>)\nescribió:",
            "Le lundi 14 septembre 2026 à 10:00, Cartas\n<cartas@example.org> a écrit :",
        ])
    func `the line that names the author may be wrapped`(_ attribution: String) {
        let (letter, cuts) = Cleaner().clean("Hola, va mi carta.\n" + attribution + "\n> Gracias")
        #expect(letter == "Hola, va mi carta.")
        #expect(cuts == [Cut(kind: .quotedThread, text: attribution + "\n> Gracias")])
    }

    @Test(
        arguments: [
            "-----Original Message-----\nFrom: Cartas <cartas@example.org>\nSent: Monday, 14 September 2026 10:00\nTo: Ana\nSubject: Letters",
            "________________________________\nDe: Cartas <cartas@example.org>\nEnviado: lunes, 14 de septiembre de 2026 10:00\nPara: Ana\nAsunto: Cartas",
            "De : Cartas <cartas@example.org>\nEnvoyé : lundi 14 septembre 2026 10:00\nÀ : Ana\nObjet : Lettres",
            "Von: Cartas <cartas@example.org>\nGesendet: Montag, 14. September 2026 10:00\nAn: Ana\nBetreff: Briefe",
            "Da: Cartas <cartas@example.org>\nInviato: lunedì 14 settembre 2026 10:00\nA: Ana\nOggetto: Lettere",
            "-----Mensagem original-----\nDe: Cartas\nEnviada em: segunda-feira, 14 de setembro de 2026 10:00\nPara: Ana\nAssunto: Cartas",
            "Από: Cartas <cartas@example.org>\nΣτάλθηκε: Δευτέρα, 14 Σεπτεμβρίου 2026 10:00\nΠρος: Ana\nΘέμα: Γράμματα",
            "От: Cartas <cartas@example.org>\nОтправлено: 14 сентября 2026 г. 10:00\nКому: Ana\nТема: Письма",
            "差出人: Cartas <cartas@example.org>\n送信日時: 2026年9月14日 10:00\n宛先: Ana\n件名: 手紙",
            "من: Cartas <cartas@example.org>\nتم الإرسال: 14 سبتمبر 2026 10:00\nإلى: Ana\nالموضوع: رسائل",
            "*From:* Cartas <cartas@example.org>\n*Sent:* Monday\n*To:* Ana\n*Subject:* Letters",
        ])
    func `a thread below address lines is cut`(_ head: String) {
        let thread = head + "\n\nLa convocatoria sigue abierta.\nEscriban pronto."
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + thread)
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .quotedThread, text: thread)])
    }

    @Test func `an answer between quoted pieces stays whole`() {
        let text = """
            El 14/09/26 10:00, Cartas escribió:
            > ¿Cómo te llamas?
            Me llamo Ana, soy de Puebla.

            > ¿Qué le dirías a Manuel?

            Que aquí lo esperamos todas.
            > Gracias
            """
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == "Me llamo Ana, soy de Puebla.\n\nQue aquí lo esperamos todas.")
        #expect(cuts.map(\.kind) == [.quotedThread, .quotedThread, .quotedThread])
        #expect(cuts.map(\.text).joined(separator: "\n").contains("> ¿Cómo te llamas?"))
    }

    @Test func `an answer below the quoted mail stays`() {
        let (letter, _) = Cleaner().clean("> La convocatoria\n> sigue abierta\n\nQuerido José, te abrazo fuerte.")
        #expect(letter == "Querido José, te abrazo fuerte.")
    }

    @Test func `a quoted poem that is the whole letter stays`() {
        let poem = "> Cuando amanece\n> el monte canta.\n>\n> Y tú con él."
        let (letter, cuts) = Cleaner().clean(poem)
        #expect(letter == poem)
        #expect(cuts.isEmpty)
    }

    @Test func `a quoted letter with nothing of its own above it stays, its attribution goes`() {
        let (letter, cuts) = Cleaner().clean(
            "On Mon, 14 Sep 2026 at 10:00, Ana <ana@example.org> wrote:\n\n> Dear Manuel,\n> be well.")
        #expect(letter == "> Dear Manuel,\n> be well.")
        #expect(cuts.map(\.kind) == [.quotedThread])
    }

    @Test func `a poem that the letter introduces stays`() {
        let text =
            "Querido Manuel, te copio lo que Rosario escribió:\n\n> Matamos lo que amamos.\n> Lo demás\n\nUn abrazo, Ana"
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == text)
        #expect(cuts.isEmpty)
    }

    @Test func `words quoted without quote marks in a letter stay`() {
        let text =
            "En 1994 las mujeres escribieron:\n\nQueremos que no haya violencia.\n\nEl 8 de marzo de 2026 la asamblea escribió:\n\nSeguimos."
        #expect(Cleaner().clean(text).letter == text)
    }

    @Test func `lines that look like address lines in a letter stay`() {
        let text =
            "Carta abierta\n\nDe: quienes te queremos\nPara: Manuel\nAsunto: tu libertad\n\nAquí seguimos, de pie."
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == text)
        #expect(cuts.isEmpty)
    }

    @Test func `a thread without quote marks is cut where its author is named with an address`() {
        let text =
            "Va mi carta, un abrazo.\n\nEl lun, 14 sept 2026, Cartas <cartas@example.org> escribió:\n\nLa convocatoria sigue.\nEscriban."
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == "Va mi carta, un abrazo.")
        #expect(cuts.count == 1)
    }

    @Test func `a face that begins with the quote mark is no quote`() {
        let text = "Hoy llovió todo el día\n>.<\npero pensamos en ustedes"
        #expect(Cleaner().clean(text).letter == text)
    }
}
