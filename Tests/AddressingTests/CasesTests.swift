import Testing

@testable import Addressing

/// Names in scripts that change their endings, and in the letters of other alphabets.
@Suite struct CasesTests {
    static let east = AddressBook(
        prisoners: [
            Cast.person("sk", "Сергей Викторович Ковалёв"), Cast.person("do", "Дмитрий Орлов"),
            Cast.person("ko", "Екатерина Орлова", aliases: ["Катя"]), Cast.person("as", "Александр Сергеев"),
            Cast.person("ad", "Алесь Дуброўскі"), Cast.person("ib", "Ірина Білик"),
            Cast.person("gp", "Γιώργος Παπαδόπουλος"),
        ], groups: [])

    static let subjects: [(String, String)] = [
        ("Письмо для Сергея Ковалёва", "sk"), ("Сергею Викторовичу", "sk"), ("Дмитрию Орлову", "do"), ("Орловой", "ko"),
        ("Кате", "ko"), ("Екатерине Орловой", "ko"), ("Александру Сергееву", "as"), ("Алесю Дуброўскаму", "ad"),
        ("Ірині", "ib"), ("От Кати для Алеся", "ad"), ("Для Орлова", "? several-fit do ko"),
        ("Για τον Γιώργο Παπαδόπουλο", "gp"), ("Letter to Dmitri Orlov", "do"), ("Sergey Kovalev", "sk"),
        ("Giorgos Papadopoulos", "gp"), ("Письмо от Сергея", "? nobody-named"),
    ]

    @Test(arguments: subjects) func `a name in any case is that name`(_ subject: String, _ expected: String) {
        #expect(Self.east.answer(.subject(subject)) == expected, "\(subject)")
    }

    static let openings: [(String, String)] = [
        ("Дорога Ірино!", "ib"), ("Αγαπητέ Γιώργο,", "gp"), ("Здравствуй, Сергей!", "sk"), ("Dear Dmitriy,", "do"),
        ("Дорогая Александра!", "? nobody-named"), ("Уважаемый Сергей Орлов!", "? not-sure do sk"),
        ("Dear Katia,", "? not-sure ko"),
    ]

    @Test(arguments: openings) func `a salutation calls in its own case`(_ line: String, _ expected: String) {
        #expect(Self.east.answer(.opening(line)) == expected, "\(line)")
    }

    @Test func `an Arabic name in Latin letters takes two words to be sure`() {
        let book = AddressBook(
            prisoners: [Cast.person("y", "يوسف حداد"), Cast.person("a", "أحمد الخطيب")], groups: [])
        #expect(book.answer(.opening("Dear Youssef Haddad,")) == "y")
        #expect(book.answer(.opening("Dear Youssef,")) == "? not-sure y")
        #expect(book.answer(.opening("Cher Ahmed Al-Khatib,")) == "a")
    }
}
