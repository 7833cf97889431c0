import Testing

@testable import Addressing

/// Who writes, who is spoken of and where it happens is never taken for who is written to.
@Suite struct WriterTests {
    static let openings: [(String, String)] = [
        ("Saludos de José", "? nobody-named"), ("Un saludo de José desde Madrid", "? nobody-named"),
        ("Greetings from Juan in Barcelona", "? nobody-named"), ("Grüße von Juan", "? nobody-named"),
        ("Saluti da Martín", "? nobody-named"), ("Salut de la part de Martin", "? nobody-named"),
        ("Hola, habla José", "? not-sure jd"), ("Hola, te escribe José desde Madrid", "? not-sure jd"),
        ("Hola, les escribe Juan Velasco", "? not-sure jva"), ("Hi, this is José from Madrid", "? nobody-named"),
        ("Hi, José here from Madrid", "? not-sure jd"), ("Hallo, hier ist José", "? nobody-named"),
        ("Ciao, ti scrive Martín", "? not-sure mpd"), ("Hola, mi amigo José me habló de ti", "? not-sure jd"),
        ("Hola. José me dijo que te escribiera", "? not-sure jd"), ("Hola: soy José", "? nobody-named"),
        ("Querido compañero, José y yo te escribimos", "? nobody-named"),
        ("Querido compañero, Juan, Ana y yo te escribimos", "? not-sure jva"),
        ("Querido Juan, José y yo te escribimos", "jva"), ("Querido Juan, somos Ana y José", "jva"),
        ("Un día José me contó de ti", "? nobody-named"), ("Muy pronto José saldrá", "? nobody-named"),
        ("El compañero José Díaz está preso", "? nobody-named"), ("Carta escrita por José", "? nobody-named"),
        ("Remitente: José Díaz", "? nobody-named"), ("Absender: Juan", "? nobody-named"),
        ("Sender: Juan", "? nobody-named"),
        ("Destinatario: José Díaz", "jd"), ("Saludos de Ana, José", "? not-sure jd"),
        ("Te escribo, José, para saludarte", "? nobody-named"),
        ("Moi, José, je t'écris", "? nobody-named"), ("Cara a cara con José", "? nobody-named"),
        ("Querido José\nSaludos a Juan", "jd"), ("Querido José:\nJuan y Martín están bien.", "jd"),
        ("Querido Juan:\nMuy pronto José saldrá", "jva"),
        ("Dear Schools for Chiapas, please give this to José", "? nobody-named"),
        ("Dear friends of José Díaz,", "? nobody-named"),
    ]

    @Test(arguments: openings) func `the first line tells who writes from who is written to`(
        _ line: String, _ expected: String
    ) {
        #expect(Cast.book.answer(.opening(line)) == expected, "\(line)")
    }

    static let subjects: [(String, String)] = [
        ("De Manuel para José", "jd"), ("From Manuel to José", "jd"), ("Von Manuel an José", "jd"),
        ("De Manuel pour José", "jd"),
        ("Da Manuel per José", "jd"), ("Από τον Μανουέλ για τον Χοσέ", "jd"), ("От Мануэля для Хосе", "jd"),
        ("من مانويل إلى خوسيه دياز", "jd"), ("マヌエルよりホセへ", "jd"), ("ホセへ フアンより", "jd"), ("ホセの母へ", "? nobody-named"),
        ("Martin'den mektup", "? nobody-named"), ("رسالة من خوان", "? nobody-named"),
        ("Γράμμα από τον Χουάν", "? nobody-named"),
        ("Manuel Gómez: carta para José Díaz", "? places-disagree jd mgv"),
        ("Carta para José Díaz de Manuel Gómez", "jd"),
        ("Carta de los presos de Cancuc para José", "jd"), ("Carta d'en Joan per a José Díaz", "jd"),
    ]

    @Test(arguments: subjects) func `a subject tells who writes from who is written to`(
        _ subject: String, _ expected: String
    ) {
        #expect(Cast.book.answer(.subject(subject)) == expected, "\(subject)")
    }

    static let others: [(String, String)] = [
        ("Para José y compañeros", "? not-sure jd"), ("To José and others", "? not-sure jd"),
        ("Para José y su familia", "? not-sure jd"),
        ("To José and all the others", "? not-sure jd"),
        ("Carta para los cinco o para José", "? not-sure apd apv jd jva mpd msc"),
        ("Carta para José y foto", "jd"), ("Para José, con amor y rabia", "jd"),
        ("Carta para los 5 y José Díaz", "apd apv jd jva mpd msc"),
        ("Fuerza compañeros de San Juan Cancuc", "? not-sure apd apv jva mpd msc"), ("5 fotos para José Díaz", "jd"),
        ("Letter to one of the five", "? nobody-named"), ("Carta 1/2 José Díaz", "jd"), ("José Díaz 18/09/2026", "jd"),
    ]

    @Test(arguments: others) func `who else is meant has to be said`(_ subject: String, _ expected: String) {
        #expect(Cast.book.answer(.subject(subject)) == expected, "\(subject)")
    }

    static let lists: [(String, String)] = [
        ("Dear Juan Velasco Aguilar and the other four,", "? not-sure jva"),
        ("Dear Manuel Santiz Cruz & the Five,", "apd apv jva mpd msc"),
        ("Queridos José y los cinco:", "apd apv jd jva mpd msc"), ("Querido José\nY querido Juan", "jd jva"),
        ("José Díaz\nManuel Gómez Vázquez\nJuan Velasco Aguilar", "jd jva mgv"),
        ("Querido José,\nquerido Juan,", "jd jva"),
        ("A Agustín y Martín Pérez Domínguez:", "? several-fit apd apv mpd"),
        ("Querido Agustín Pérez D. y Agustín Pérez V.:", "apd apv"),
        ("Dear San Juan Cancuc prisoners,", "? not-sure apd apv jva mpd msc"),
    ]

    @Test(arguments: lists) func `every name of a list counts`(_ line: String, _ expected: String) {
        #expect(Cast.book.answer(.opening(line)) == expected, "\(line)")
    }

    @Test(arguments: [
        "Hola a todos menos José", "Dear all but José,", "Querido José (y todos los demás):", "An alle außer José",
    ])
    func `an exception is a question`(_ line: String) {
        #expect(Cast.book.answer(.opening(line)).hasPrefix("? not-sure"), "\(line)")
    }

    @Test(arguments: [
        "Querido luchador,", "Dear Friend,", "Hi there!", "Saludos desde Barcelona", "Soy Juan y te escribo", "親愛なる友へ",
        "Дорогой друг!",
    ])
    func `an opening without a name leaves it to the subject`(_ line: String) {
        #expect(Cast.book.answer(.opening(line, subject: "José Díaz")) == "jd", "\(line)")
    }

    @Test(arguments: ["Hola Pedro,", "亲爱的何塞：", "Dear Schools for Chiapas,", "Dear friend of Manuel,", "Querida madre:"])
    func `an opening to somebody else contradicts the subject`(_ line: String) {
        #expect(Cast.book.answer(.opening(line, subject: "José Díaz")) == "? places-disagree jd", "\(line)")
    }
}
