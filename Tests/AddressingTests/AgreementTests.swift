import Letters
import Testing

@testable import Addressing

@Suite struct AgreementTests {
    static let five = Cast.five.joined(separator: " ")

    static let places: [(String, String, String)] = [
        ("Para José Díaz", "Querido José:", "jd"), ("Para José Díaz", "Hola", "jd"),
        ("Para José Díaz", "Querido compañero:", "jd"),
        ("Manuel Gómez Vázquez", "Querido Manuel:", "mgv"), ("Manuel Santiz", "Querido Manuel:", "msc"),
        ("Carta", "Querido José:", "jd"), ("Para los cinco", "Queridos compañeros:", five),
        ("Pérez Domínguez", "Querido Agustín:", "apd"),
        ("Para José Díaz", "Querido Juan:", "? places-disagree jd jva"),
        ("Para Manuel", "Querido José:", "? places-disagree jd mgv msc"),
        ("Para los Cinco", "Querido Agustín Pérez Velasco:", "? places-disagree " + five),
        ("Para José Díaz", "Querido José y querido Juan:", "? places-disagree jd jva"),
        ("Para José Díaz", "Querido Pedro:", "? places-disagree jd"),
        ("José Díaz", "Dear Sarah,", "? places-disagree jd"),
        ("José García", "Querido José:", "? not-sure jd"),
        ("Para Manuel López", "Querido Manuel Gómez:", "? not-sure mgv msc"),
        ("Juan Velasco y Agustín Pérez Velasco", "Querido Juan y querido Agustín:", "apv jva"),
        ("Libertad para José Díaz", "Querido José:", "jd"),
        ("Libertad para los cinco", "Querido José:", "? places-disagree apd apv jd jva mpd msc"),
        ("Para Agustín", "Querido Pérez:", "? several-fit apd apv"),
        ("A todos", "Querido José:", "? places-disagree " + Cast.all.joined(separator: " ")),
    ]

    @Test(arguments: places) func `subject and salutation are read together`(
        _ subject: String, _ line: String, _ expected: String
    ) {
        #expect(Cast.book.answer(.opening(line, subject: subject)) == expected, "\(subject) / \(line)")
    }

    @Test func `an address line that was cut from the top counts`() {
        var evidence = AddressEvidence.opening("Querido Manuel:")
        evidence.headerLines = ["De: José Díaz", "Para: Manuel Gómez", "Asunto: Carta"]
        #expect(Cast.book.answer(evidence) == "mgv")
        evidence.headerLines = ["Para: José"]
        #expect(Cast.book.answer(evidence) == "? places-disagree jd mgv msc")
    }

    @Test func `who got a mail before it was passed on is not whom the letter is for`() {
        var evidence = AddressEvidence.opening("Querido Manuel:", subject: "Fwd: carta para Manuel Gómez")
        evidence.headerLines = ["De: Tomasa <tomasa@example.org>", "Para: Lucía <lucia@example.org>"]
        #expect(Cast.book.answer(evidence) == "mgv")
        evidence = AddressEvidence.opening("Hola:")
        evidence.headerLines = ["Para: José Díaz <cartas@example.org>"]
        #expect(Cast.book.answer(evidence) == "jd")
    }

    static let paths: [([String], String)] = [
        (["jose-diaz.txt"], "jd"), (["José Díaz.docx"], "jd"), (["JoseDiaz.txt"], "jd"), (["josediaz.txt"], "jd"),
        (["jd.txt"], "jd"),
        (["jd", "IMG_2031.jpg"], "jd"), (["jose_diaz", "carta-de-juan.txt"], "jd"),
        (["carta_para_jose_diaz_2.txt"], "jd"),
        (["Carta de Ana para José.eml"], "jd"), (["cancuc", "hola.txt"], five),
        (["cancuc", "agustin-perez-velasco.txt"], "apv"),
        (["cancuc", "jose-diaz.txt"], "? places-disagree " + Cast.all.filter { $0 != "mgv" }.joined(separator: " ")),
        (["manuel.txt"], "? several-fit mgv msc"), (["manuel-gomez-perez.txt"], "? not-sure mgv"),
        (["2026", "scan_0001.pdf"], "? nobody-named"), (["San Juan", "carta.txt"], "? nobody-named"),
        (["todos", "carta.txt"], Cast.all.joined(separator: " ")),
        (["mgv", "manuel.txt"], "mgv"), (["JD", "x.txt"], "jd"), (["los cinco", "x.txt"], five),
        (["carta-de-jose.txt"], "? nobody-named"),
    ]

    @Test(arguments: paths) func `files and folders are named for people`(_ path: [String], _ expected: String) {
        var evidence = AddressEvidence(nil, "Hola, te escribo desde lejos.", "Un abrazo.")
        evidence.pathComponents = path
        #expect(Cast.book.answer(evidence) == expected, "\(path)")
    }

    @Test func `a folder and a salutation have to agree`() {
        var evidence = AddressEvidence.opening("Querido José:")
        evidence.pathComponents = ["juan-velasco", "carta.txt"]
        #expect(Cast.book.answer(evidence) == "? places-disagree jd jva")
        evidence.pathComponents = ["jose-diaz", "carta.txt"]
        #expect(Cast.book.answer(evidence) == "jd")
    }

    @Test(arguments: [
        ("letters/manuel-gomez/todo.mbox", "mgv"), ("letters/mgv/todo.mbox", "mgv"), ("letters/mgv.mbox", "mgv"),
        ("letters/manuel/todo.mbox", "? not-sure mgv msc"), ("letters/jose.mbox", "? not-sure jd"),
    ])
    func `a mailbox is for whom its path names in full`(_ path: String, _ expected: String) {
        #expect(Cast.book.answer(Self.evidence("Hola", in: path)) == expected)
    }

    @Test(arguments: [
        "Para José Díaz:", "Querido José Díaz, te saludo mucho también a ti.", "José Díaz:", "Querido José Díaz.",
        "Querido José Díaz", "¡Querido José Díaz!", "Hola José:", "Dear José,", "— Querido José Díaz,",
        "Querid@ José Díaz, ánimo", "Muy querido José Díaz, ánimo", "  «Mi estimado José Díaz», decía ayer",
        "Αγαπητέ José Díaz,",
        "Дорогой José Díaz, обнимаю", "Cher José Díaz, je t’embrasse",
    ])
    func `a letter that turns to somebody else further down is a question`(_ line: String) {
        let evidence = AddressEvidence(
            "Cartas", "Querido Juan Velasco:", "Te saludo mucho.", line, "Ánimo también a ti.", "Ana")
        #expect(Cast.book.answer(evidence).hasPrefix("? "), "\(Cast.book.answer(evidence))")
        #expect(Cast.book.answer(evidence).contains("jd"))
    }

    @Test(arguments: [
        "José Díaz nos contó de ti.", "Un saludo a José Díaz:", "querido José, dijo ella, ven a casa",
        "Le escribí a José Díaz, que está bien.", "De José Díaz:",
    ])
    func `whom a letter speaks of further down is not written to`(_ line: String) {
        let evidence = AddressEvidence(
            "Cartas", "Querido Juan Velasco:", "Te saludo mucho.", line, "Ánimo también a ti.", "Ana")
        #expect(Cast.book.answer(evidence) == "jva")
    }

    @Test(arguments: [
        "Para José, no para Juan:", "A Juan Velasco, perdón, a José Díaz:", "Querido Juan, o sea José Díaz:",
        "Para José Díaz y no Juan Velasco",
    ])
    func `a name that is taken back names nobody for sure`(_ line: String) {
        #expect(Cast.book.answer(AddressEvidence.opening(line)).hasPrefix("? "))
        #expect(Cast.book.answer(AddressEvidence.subject(line)).hasPrefix("? "))
    }

    @Test func `a denial that takes no name back leaves the letter where it goes`() {
        #expect(Cast.book.answer(AddressEvidence.subject("Para José Díaz: no estás solo")) == "jd")
        #expect(Cast.book.answer(AddressEvidence.opening("Querido José, no te conozco")) == "jd")
    }

    @Test func `all of some other kind are not all prisoners`() {
        #expect(Cast.book.answer(AddressEvidence.subject("Para todos los niños")).hasPrefix("? "))
        #expect(Cast.book.answer(AddressEvidence.subject("Para todos los presos")) == Cast.all.joined(separator: " "))
    }

    @Test func `a note above an attached letter says whom it is for`() {
        var reading = Reading(kind: .letter, blocks: [.paragraph([.text("Te escribo desde lejos.")])])
        reading.cuts = [Cut(kind: .coverNote, text: "Hola:\nadjunto mi carta para José Díaz. Gracias.")]
        let evidence = AddressEvidence(reading: reading, source: SourceReference(path: "letters/a.eml"))
        #expect(Cast.book.answer(evidence) == "jd")
    }

    @Test func `what a letter of a mailbox says has to agree with its path`() {
        #expect(Cast.book.answer(Self.evidence("Querido Manuel:", in: "letters/manuel-gomez/todo.mbox")) == "mgv")
        #expect(
            Cast.book.answer(Self.evidence("Querido José:", in: "letters/manuel-gomez/todo.mbox"))
                == "? places-disagree jd mgv")
    }

    private static func evidence(_ opening: String, in mailbox: String) -> AddressEvidence {
        let blocks: [Block] = [.paragraph([.text(opening)]), .paragraph([.text("Ánimo.")])]
        return AddressEvidence(
            reading: Reading(kind: .letter, blocks: blocks), source: SourceReference(path: mailbox, ordinal: 3))
    }

    @Test func `a mail tag and a full display name count, a bare one does not`() {
        var evidence = AddressEvidence.opening("Hola")
        evidence.recipientAddresses = ["cartas+jd@example.org"]
        #expect(Cast.book.answer(evidence) == "jd")
        evidence.recipientAddresses = ["cartas+2026@example.org"]
        #expect(Cast.book.answer(evidence) == "? nobody-named")
        evidence.recipientNames = ["José"]
        #expect(Cast.book.answer(evidence) == "? nobody-named")
        evidence.recipientNames = ["Cartas para José Díaz"]
        #expect(Cast.book.answer(evidence) == "jd")
    }

    @Test func `who is mentioned in the body is not written to`() {
        let evidence = AddressEvidence(
            "Carta", "Querido José:", "Manuel Gómez Vázquez nos contó de ti. Dile a Juan que lo pensamos.",
            "Saludos a Martín y a Agustín Pérez.", "Libertad para los cinco de San Juan Cancuc", "Juan Velasco Aguilar")
        #expect(Cast.book.answer(evidence) == "jd")
    }

    @Test func `a letter that turns to somebody else half-way is a question`() {
        let evidence = AddressEvidence(nil, "Querido José:", "Ánimo.", "Querido Juan:", "Ánimo también a ti.", "Ana")
        #expect(Cast.book.answer(evidence) == "? places-disagree jd jva")
    }

    @Test func `a date and a place may stand above the salutation`() {
        let evidence = AddressEvidence(
            "Hola", "San Juan, 20 de septiembre de 2026", "Carta solidaria", "Querido Martín:", "Ánimo.", "Ana")
        #expect(Cast.book.answer(evidence) == "mpd")
    }

    @Test func `what a quote says is not the letter's`() {
        let evidence = AddressEvidence(blocks: [
            .quote([.paragraph([.text("Querido Juan:")])]), .paragraph([.text("Querido José:")]),
            .paragraph([.text("Ánimo.")]),
        ])
        #expect(Cast.book.answer(evidence) == "jd")
    }

    @Test func `show is told which place named whom`() {
        let explanation = Cast.book.explanation(of: .opening("Querido Manuel:", subject: "Manuel Gómez Vázquez"))
        #expect(explanation.namings.map(\.place) == [.subject, .salutation])
        #expect(explanation.namings.map { $0.people.map(\.rawValue) } == [["mgv"], ["mgv", "msc"]])
        #expect(explanation.namings.map(\.isSure) == [true, false])
    }
}
