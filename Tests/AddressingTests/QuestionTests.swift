import Testing

@testable import Addressing

@Suite struct QuestionTests {
    static let openings: [(String, String)] = [
        ("Querido Manuel:", "? several-fit mgv msc"), ("Manuel:", "? several-fit mgv msc"),
        ("Hola Manuel", "? several-fit mgv msc"),
        ("Querido Agustín:", "? several-fit apd apv"), ("Querido Agustín Pérez:", "? several-fit apd apv"),
        ("Querido Pérez Domínguez:", "? several-fit apd mpd"), ("Sr. Pérez:", "? several-fit apd apv mpd"),
        ("Querido Velasco:", "? several-fit apv jva"), ("Dear M. Pérez,", "mpd"),
        ("Dear A. Pérez,", "? several-fit apd apv"),
        ("Αγαπητέ Μανουέλ,", "? several-fit mgv msc"), ("مانويل العزيز", "? not-sure mgv msc"),
        ("マヌエル様", "? several-fit mgv msc"), ("Дорогой Мануэль!", "? several-fit mgv msc"),
        ("Querido Manuel y querido José:", "? several-fit jd mgv msc"),
        ("Dear Manuel and Juan,", "? several-fit jva mgv msc"),
        ("Querido Manuel Gómez Pérez:", "? not-sure mgv"), ("Querido José Domínguez:", "? not-sure apd jd mpd"),
        ("Querido Manuel López:", "? not-sure mgv msc"), ("querido jose garcia:", "? not-sure jd"),
        ("Querido Juan Pérez:", "? not-sure apd apv jva mpd"), ("Querido José Xiloj:", "? not-sure jd"),
        ("Querido Pedro José Díaz:", "? not-sure jd"), ("Querido José Manuel:", "? not-sure jd mgv msc"),
        ("Querido José y María:", "? not-sure jd"), ("Querido José o Juan:", "? not-sure jd jva"),
        ("Querida Martina:", "? nobody-named"), ("Querida Manuela:", "? nobody-named"),
        ("Querido Mario:", "? nobody-named"),
        ("Querido Martni:", "? not-sure mpd"), ("Querida madre de José Díaz:", "? nobody-named"),
        ("Querida familia de José:", "? nobody-named"), ("Queridos compañeros:", "? nobody-named"),
        ("Queridas compañeras y compañeros:", "? nobody-named"), ("Dear friend,", "? nobody-named"),
        ("Hola", "? nobody-named"),
        ("Querido compañero:", "? nobody-named"), ("Hola, soy José y vivo en Madrid", "? nobody-named"),
        ("Hola, me llamo Juan", "? nobody-named"), ("Hello, my name is Martín", "? nobody-named"),
        ("Hi, I'm José from Leeds", "? nobody-named"), ("Hallo, ich heiße Martin", "? nobody-named"),
        ("Bonjour, je m'appelle Martin", "? nobody-named"), ("Ciao, sono Martín", "? nobody-named"),
        ("De: José", "? nobody-named"), ("From: Juan Velasco", "? nobody-named"), ("De José Díaz", "? nobody-named"),
        ("Carta de Juan", "? nobody-named"), ("Querido San Juan:", "? nobody-named"),
        ("Santa Cruz, 20 de septiembre", "? nobody-named"),
        ("San Juan Cancuc, Chiapas", "? nobody-named"), ("Calle Manuel Gómez 5", "? nobody-named"),
        ("Queridos cuatro de Cancuc:", "? not-sure apd apv jva mpd msc"),
        ("A los cinco de San Juan Chamula:", "? not-sure apd apv jva mpd msc"),
        ("Queridos tres:", "? nobody-named"),
        ("A todos los presos de San Juan Cancuc:", "? not-sure apd apv jva mpd msc"),
        ("A todas las presas:", "? not-sure apd apv jd jva mgv mpd msc"), ("Querido Cruz:", "? not-sure msc"),
        ("José Díaz, preso en El Amate, es un compañero tsotsil", "? not-sure jd"),
        ("Manuel Gómez está preso desde hace años", "? nobody-named"),
        ("Hola José y Juan te manda saludos", "? not-sure jd jva"),
    ]

    @Test(arguments: openings) func `a salutation that leaves something open is a question`(
        _ line: String, _ expected: String
    ) {
        #expect(Cast.book.answer(.opening(line)) == expected, "\(line)")
    }

    @Test func `a sign-off names the writer`() {
        #expect(
            Cast.book.answer(AddressEvidence(nil, "Mucho ánimo, compañero.", "Un abrazo,", "José")) == "? nobody-named")
        #expect(Cast.book.answer(AddressEvidence(nil, "Mucho ánimo, compañero.", "Juan y Martín")) == "? nobody-named")
        #expect(Cast.book.answer(AddressEvidence(nil, "No estás solo.", "Saludos, José")) == "? nobody-named")
        #expect(
            Cast.book.answer(AddressEvidence(nil, "Du bist nicht allein.", "Liebe Grüße, Juan")) == "? nobody-named")
        #expect(Cast.book.answer(AddressEvidence(nil, "Non sei solo.", "Cari saluti, Martín")) == "? nobody-named")
        #expect(Cast.book.answer(AddressEvidence(nil, "José")) == "? nobody-named")
        #expect(Cast.book.answer(AddressEvidence("Carta", "Querido José:", "No estás solo.", "Juan Velasco")) == "jd")
    }

    @Test func `an empty campaign names nobody`() {
        let book = AddressBook(prisoners: [], groups: [])
        #expect(book.answer(.opening("Querido José:", subject: "Para todos los presos")) == "? nobody-named")
        #expect(book.answer(AddressEvidence()) == "? nobody-named")
    }
}
