import Intake
import Letters
import Testing

/// What programs write in other words, or in another order, than most.
@Suite struct OddFootTests {
    static let letter = "Querido Manuel:\n\nAquí te esperamos.\n\nCon cariño,\nAna"

    @Test(arguments: [
        "Enviado de mi iPhone", "Enviado via iPhone", "Enviado do Correio para Windows", "Inviato da Posta per Windows",
        "Provenance : Courrier pour Windows", "Outlook voor Android downloaden", "iPhone-omról küldve",
        "Απεστάλη από το iPhone μου", "傳送自我的 iPhone", "Sent with Spark",
        "Sent via the Samsung Galaxy S10, an AT&T 5G smartphone",
        "Sent from my Android phone with K-9 Mail. Please excuse my brevity.",
        "Enviado desde mi dispositivo Android con K-9 Mail. Por favor, disculpa mi brevedad.",
        "Von meinem Android-Gerät mit K-9 Mail gesendet. Bitte entschuldigen Sie meine Kürze.",
    ])
    func `a device and a word for sent are a program's line in any order`(_ line: String) {
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + line + "\n")
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .mailSignature, text: line)])
    }

    @Test(arguments: [
        "Te lo mando desde mi iPhone", "I sent it from my iPad", "Vendí mi iPhone y mi Samsung",
        "La enviada se llama Outlook, así se llama de verdad en mi pueblo de la sierra", "Windows to the sea",
    ])
    func `a person who speaks of a device is not cut`(_ line: String) {
        let text = Self.letter + "\n\n" + line
        #expect(Cleaner().clean(text).letter == text)
    }

    @Test func `a footer that is ruled off below as well is cut with its rules`() {
        let footer = """
            -=-=-=-=-=-=-=-=-=-=-=-
            Groups.io Links: You receive all messages sent to this group.
            Unsubscribe: https://groups.example.org/g/cartas/unsub
            -=-=-=-=-=-=-=-=-=-=-=-
            """
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + footer + "\n")
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .listFooter, text: footer)])
    }

    @Test func `a virus checker's line goes with the link below it`() {
        let foot = "Este correo electrónico ha sido comprobado en busca de virus.\nwww.example.com"
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + foot + "\n")
        #expect(letter == Self.letter)
        #expect(cuts == [Cut(kind: .mailSignature, text: foot)])
    }
}
