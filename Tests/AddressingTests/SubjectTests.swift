import Testing

@testable import Addressing

@Suite struct SubjectTests {
    static let five = Cast.five.joined(separator: " ")
    static let all = Cast.all.joined(separator: " ")

    static let subjects: [(String, String)] = [
        ("José Díaz", "jd"), ("Para José Díaz", "jd"), ("para jose diaz", "jd"), ("PARA JOSE DIAZ", "jd"),
        ("Carta a José", "jd"),
        ("Re: Fwd: Carta para José Díaz", "jd"), ("Letter for José Díaz", "jd"),
        ("A letter to Jose Diaz from Anna", "jd"),
        ("Carta de Juan para José", "jd"), ("Letter to José from Juan in Barcelona", "jd"),
        ("Brief an José Díaz", "jd"),
        ("Lettre pour José Díaz", "jd"), ("Lettera per José Díaz", "jd"), ("Carta para o José Díaz", "jd"),
        ("Γράμμα για τον Χοσέ Ντίας", "jd"), ("Письмо для Хосе Диаса", "jd"), ("رسالة إلى خوسيه دياز", "jd"),
        ("ホセ・ディアスさんへの手紙", "jd"),
        ("José Díaz'e mektup", "jd"), ("List do José Díaz", "jd"), ("Carta de apoyo a José Díaz", "jd"),
        ("Letter of solidarity to José Díaz", "jd"), ("Carta para José Díaz desde San Juan", "jd"),
        ("Saludos de Manuel para José Díaz", "jd"), ("Carta de Ana y Juan para José", "jd"), ("Voor José Díaz", "jd"),
        ("Till José Díaz", "jd"), ("Per José Díaz", "jd"), ("Kirje: José Díaz", "jd"), ("Carta - José Díaz", "jd"),
        ("Carta para José Díaz (CERSS 5)", "jd"), ("Abrazos para José", "jd"),
        ("Mensaje para el compañero José Díaz", "jd"),
        ("A la atención de José Díaz", "jd"),
        ("José Díaz y Manuel Gómez Vázquez", "jd mgv"), ("Cartas para Juan, Martín y José", "jd jva mpd"),
        ("Para los cinco de San Juan Cancuc", five), ("Los 5 de San Juan Cancuc", five), ("The Five", five),
        ("die Fünf", five),
        ("i cinque di Cancuc", five), ("Solidarity to the San Juan Cancuc Five", five), ("Brief an die Fünf", five),
        ("Lettre aux cinq de Cancuc", five), ("Per ai cinc de Cancuc", five), ("Γράμμα στους πέντε", five),
        ("Письмо для пятерых из Сан Хуан Канкук", five), ("Voor de vijf van Cancuc", five),
        ("Carta aos cinco de Cancuc", five),
        ("Para todos los presos", all), ("A todos", all), ("To all prisoners", all), ("An alle", all),
        ("Para los siete", all),
        ("Carta para todas y todos", all), ("Saludos a todos los compañeros presos", all),
        ("Para Manuel", "? several-fit mgv msc"), ("Agustín Pérez", "? several-fit apd apv"),
        ("Carta de Manuel", "? nobody-named"), ("From Juan in Barcelona", "? nobody-named"),
        ("Carta desde San Juan", "? nobody-named"),
        ("Saludos desde Santa Cruz", "? nobody-named"), ("Cruz Roja", "? nobody-named"),
        ("Carta desde San Manuel", "? nobody-named"),
        ("Manual para escribir cartas", "? nobody-named"), ("5 cartas", "? nobody-named"),
        ("Carta 2 de 5", "? nobody-named"),
        ("Carta 5 de septiembre", "? nobody-named"), ("Solidaridad", "? nobody-named"),
        ("La mamá de José", "? nobody-named"),
        ("José's mother", "? nobody-named"), ("Sobre el caso de José Díaz", "? nobody-named"),
        ("Libertad para José Díaz", "? not-sure jd"), ("Juan para José", "? places-disagree jd jva"),
        ("Para Manuel López", "? not-sure mgv msc"), ("José Martí", "? not-sure jd"),
        ("All my love to José Díaz", "jd"),
        ("Carta para San Juan Cancuc", "? nobody-named"), ("Cruz", "? not-sure msc"), ("", "? nobody-named"),
        ("Cartas por la libertad", "? nobody-named"), ("De: José Díaz", "? nobody-named"),
    ]

    @Test(arguments: subjects) func `a subject names whom the letter is for`(_ subject: String, _ expected: String) {
        #expect(Cast.book.answer(.subject(subject)) == expected, "\(subject)")
    }

    @Test func `a subject that is the writer's own name is no address`() {
        var evidence = AddressEvidence.subject("José")
        evidence.writerNames = ["José Martínez"]
        #expect(Cast.book.answer(evidence) == "? not-sure jd")
        evidence.subject = "Para José"
        #expect(Cast.book.answer(evidence) == "jd")
    }
}
