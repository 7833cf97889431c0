import Letters
import Testing

@testable import Addressing

/// How names are put together, in whatever cast.
@Suite struct NameShapeTests {
    static let halves: [(String, String)] = [
        ("Manuel (Gómez)", "mgv"), ("Manuel [Santiz Cruz]", "msc"), ("Agustín (Pérez Velasco)", "apv"),
        ("Pérez Velasco, Agustín", "apv"), ("Velasco Aguilar, Juan", "jva"),
        ("Pérez, Agustín", "? several-fit apd apv"),
        ("Juan, Martín", "jva mpd"), ("José Díaz (Anna)", "jd"),
        ("Velasco, Juan y Martín", "? several-fit apv jva mpd"),
    ]

    @Test(arguments: halves) func `the second half of a name may stand behind a mark`(
        _ text: String, _ expected: String
    ) {
        #expect(Cast.book.answer(.subject(text)) == expected, "\(text)")
    }

    @Test func `within a salutation a comma parts people`() {
        #expect(Cast.book.answer(.opening("Querido Velasco, Juan te saluda")) == "? several-fit apv jva")
        #expect(Cast.book.answer(.opening("Querido Manuel (Gómez):")) == "mgv")
    }

    static let several: [(String, String)] = [
        ("Querido José. Querido Juan.", "jd jva"), ("¡Hola José! ¡Hola Juan!", "jd jva"),
        ("Lieber José! Lieber Juan!", "jd jva"), ("Querido José - querido Juan:", "jd jva"),
        ("Dear José. Greetings to Juan.", "jd"), ("Querido Manuel, de los cinco de Cancuc:", "msc"),
        ("Querido José, de los cinco:", "? not-sure jd"),
    ]

    @Test(arguments: several) func `a line may greet one after the other`(_ line: String, _ expected: String) {
        #expect(Cast.book.answer(.opening(line)) == expected, "\(line)")
    }

    static let open: [String] = [
        "José y/o Juan", "José & Co", "José y compañero", "José de San Martín", "José del Carmen", "Manuel de la Cruz",
    ]

    @Test(arguments: open) func `who else is meant, or which one, is a question`(_ subject: String) {
        #expect(Cast.book.answer(.subject(subject)).hasPrefix("? "), "\(subject)")
    }

    @Test func `an arrow says to whom`() {
        #expect(Cast.book.answer(.subject("Juan -> José Díaz")) == "? places-disagree jd jva")
        #expect(Cast.book.answer(.subject("Anna → José Díaz")) == "jd")
    }

    static let titles: [(String, String)] = [
        ("C. José Díaz", "jd"), ("Sr. D. José Díaz", "jd"), ("M. José Díaz", "jd"), ("J. Díaz", "jd"),
        ("Amado José:", "jd"),
        ("Buenas\nJosé Díaz:", "jd"),
    ]

    @Test(arguments: titles) func `a letter that is a title is no initial`(_ text: String, _ expected: String) {
        let lines = text.split(separator: "\n").map(String.init)
        let evidence = AddressEvidence(
            subject: "Carta", blocks: (lines + ["No estás solo.", "Ana"]).map { .paragraph([.text($0)]) })
        #expect(Cast.book.answer(evidence) == expected, "\(text)")
    }

    static let european = AddressBook(
        prisoners: [
            Cast.person("mc", "Marie-Claire de la Tour"), Cast.person("lv", "Ludwig van der Berg"),
            Cast.person("oh", "Otto von Habsburg"), Cast.person("al", "An Long"), Cast.person("hs", "Hanna Schiller"),
            Cast.person("mj", "María José Ñanco"), Cast.person("dd", "Dorothy Day"),
            Cast.person("jd", "Juan de Dios Cruz"),
        ], groups: [])

    static let particles: [(String, String)] = [
        ("Chère Mme de la Tour,", "mc"), ("Geachte heer Van der Berg,", "lv"), ("Lieber Herr von Habsburg,", "oh"),
        ("Dear An,", "al"), ("Dear Ms. Day,", "dd"), ("Liebe Anna,", "? not-sure hs"), ("Querida María José:", "mj"),
        ("Querido José María:", "? not-sure mj"), ("Querido Dios:", "? not-sure jd"), ("Querido Juan de Dios:", "jd"),
    ]

    @Test(arguments: particles) func `names of other countries`(_ line: String, _ expected: String) {
        #expect(Self.european.answer(.opening(line)) == expected, "\(line)")
    }

    @Test(arguments: ["A long letter", "Brief von Otto", "Good day", "Long time no see"])
    func `words that are names too name nobody`(_ subject: String) {
        #expect(Self.european.answer(.subject(subject)).hasPrefix("? "), "\(subject)")
    }

    @Test func `an alias with a title is a name, and so is one in other letters`() {
        let book = AddressBook(
            prisoners: [
                Cast.person("m", "Marcus Freeman", aliases: ["Brother Malik"]),
                Cast.person("t", "Teresa Paz", aliases: ["Compa Tere", "Tere"]),
                Cast.person("c", "陈伟", aliases: ["Chen Wei"]), Cast.person("k", "김민수", aliases: ["Kim Min-su"]),
            ], groups: [])
        for (line, expected) in [
            ("Dear Malik,", "m"), ("Brother Marcus:", "m"), ("Querida Tere:", "t"), ("Dear Mr. Chen,", "c"),
            ("Dear Min-su,", "k"), ("김민수님께", "k"), ("亲爱的陈伟：", "c"),
        ] {
            #expect(book.answer(.opening(line)) == expected, "\(line)")
        }
    }

    @Test func `a group is found without the words that join its name`() {
        let book = AddressBook(
            prisoners: [Cast.person("a", "Ana Luna", groups: ["j"]), Cast.person("b", "Beto Mar", groups: ["j"])],
            groups: [Group(id: GroupID("j"), names: ["es": "Las y los jóvenes de Temuco"])])
        #expect(book.answer(.opening("Queridos jóvenes de Temuco:")) == "a b")
        #expect(book.answer(.opening("Brief aan de twee")) == "a b")
    }

    @Test(arguments: ["carta_jose_diaz.pdf", "Emailing: carta_jose_diaz.docx"])
    func `a subject that is a file's name is read as one`(_ subject: String) {
        #expect(Cast.book.answer(.subject(subject)) == "jd")
    }
}
