import Testing

@testable import Addressing

/// A line that speaks of people is no address, however much it looks like one.
@Suite struct SpokenOfTests {
    static let purposes = [
        "Para cuando salga José", "Para liberar a José Díaz", "Para apoyar a los cinco de Cancuc", "To help José Díaz",
        "Pour que José soit libre", "Per aiutare José Díaz",
    ]

    @Test(arguments: purposes) func `what is done for somebody's sake is not written to them`(_ subject: String) {
        #expect(Cast.book.answer(.subject(subject)).hasPrefix("? "), "\(subject)")
    }

    @Test(arguments: ["Solidaridad con José Díaz", "Solidarity with José Díaz", "Solidarität mit José Díaz"])
    func `who stands beside somebody does not write to them`(_ subject: String) {
        #expect(Cast.book.answer(.subject(subject)) == "? not-sure jd")
        #expect(Cast.book.answer(.opening("Querido Juan:", subject: subject)) == "? places-disagree jd jva")
    }

    @Test(arguments: ["Con cariño para José Díaz", "With love to José Díaz", "Mit Liebe an José Díaz"])
    func `with love to somebody is to them`(_ subject: String) {
        #expect(Cast.book.answer(.subject(subject)) == "jd")
    }

    @Test(arguments: [
        "Mi vecino se llama José", "Ayer soñé con Martín", "José no es culpable", "noticias: hoy vi a juan en la tele",
    ])
    func `a first name within a sentence names nobody for sure`(_ subject: String) {
        #expect(Cast.book.answer(.subject(subject)).hasPrefix("? "), "\(subject)")
    }

    @Test(arguments: ["José, no estás solo", "José Díaz: du bist nicht allein", "José, you are not alone"])
    func `a sentence that speaks to somebody is to them`(_ line: String) {
        #expect(Cast.book.answer(.subject(line)) == "jd")
        #expect(Cast.book.answer(.opening(line)) == "jd")
    }

    @Test(arguments: ["Escuela José Díaz", "Calle José Díaz 5", "Plaza Manuel Gómez Vázquez", "Teatro Juan Velasco"])
    func `a street and a school are called after people`(_ line: String) {
        #expect(Cast.book.answer(.subject(line)).hasPrefix("? "), "\(line)")
        #expect(Cast.book.answer(AddressEvidence("Carta", line, "Querido Martín:", "Ánimo.", "Ana")) == "mpd")
    }

    @Test func `a prison is nobody's name, and who is held there keeps theirs`() {
        #expect(Cast.book.answer(.subject("CERSS José Díaz")) == "jd")
        #expect(Cast.book.answer(.opening("Querido compañero preso José Díaz:")) == "jd")
        #expect(Cast.book.answer(.opening("Querido preso José:")) == "jd")
    }

    @Test func `a closing word before a name says who writes`() {
        #expect(Cast.book.answer(.subject("Atte. José Díaz")) == "? nobody-named")
    }

    static let others: [(String, String)] = [
        ("Hola a todos los que leen esta carta:", "all"), ("To all who read this:", "all"),
        ("Dear all at Schools for Chiapas,", "all"), ("A todos mis amigos:", "all"), ("A todos los que luchan:", "all"),
        ("A los cinco de siempre:", "five"), ("To the five of us:", "five"),
    ]

    @Test(arguments: others) func `all who are said to be others are a question`(_ line: String, _ nearest: String) {
        let people = nearest == "all" ? Cast.all : Cast.five
        #expect(Cast.book.answer(.opening(line)) == (["? not-sure"] + people).joined(separator: " "), "\(line)")
    }

    @Test(arguments: ["To the Five from Anna", "Brief an die Fünf von Anna", "Para los cinco de parte de Ana"])
    func `a given name behind a group is who writes to them`(_ subject: String) {
        #expect(Cast.book.answer(.subject(subject)) == Cast.five.joined(separator: " "))
    }

    @Test(arguments: ["5. José Díaz", "(5) José Díaz"]) func `a number before a name counts letters`(_ line: String) {
        #expect(Cast.book.answer(.subject(line)) == "jd")
    }

    @Test func `a note to all about a letter for one is a question`() {
        let line = "Hola a todos, les mando mi carta para José Díaz."
        #expect(Cast.book.answer(.opening(line)) == "? places-disagree " + Cast.all.joined(separator: " "))
        #expect(Cast.book.answer(.opening("Hola José, esta carta para José Díaz va con cariño")) == "jd")
    }

    @Test(arguments: ["1.eml", "2.txt", "2026/3.txt", "2/a.txt"])
    func `the numbers of files are no ids, even where ids are numbers`(_ path: String) {
        let book = AddressBook(
            prisoners: [Cast.person("1", "Ana Luna"), Cast.person("2", "Berta Mora"), Cast.person("3", "Carla Ruiz")],
            groups: [])
        var evidence = AddressEvidence(nil, "Te escribo desde lejos.", "Ánimo.")
        evidence.pathComponents = path.split(separator: "/").map(String.init)
        #expect(book.answer(evidence).hasPrefix("? not-sure"))
    }
}
