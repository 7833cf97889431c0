import Testing

@testable import Addressing

@Suite struct SalutationTests {
    static let five = Cast.five.joined(separator: " ")
    static let all = Cast.all.joined(separator: " ")

    static let onePerson: [(String, String)] = [
        ("Querido José:", "jd"), ("Querido José,", "jd"), ("querido josé", "jd"), ("QUERIDO JOSÉ:", "jd"),
        ("Querido compañero José Díaz:", "jd"), ("Compañero José:", "jd"), ("Hola José", "jd"), ("¡Hola, José!", "jd"),
        ("Hola José, te escribo desde Madrid para darte ánimo", "jd"), ("José:", "jd"), ("José Díaz,", "jd"),
        ("Hola José te escribo desde Barcelona", "jd"), ("Estimado Sr. Díaz:", "jd"), ("Sr. José Díaz:", "jd"),
        ("Mi querido José:", "jd"), ("Muy estimado José Díaz:", "jd"), ("A José Díaz", "jd"), ("Para José Díaz:", "jd"),
        ("Para: José Díaz", "jd"), ("Carta para José Díaz", "jd"), ("Querido J. Díaz:", "jd"),
        ("Querido Jose Dias:", "jd"),
        ("Dear José,", "jd"), ("Dear Jose Diaz", "jd"), ("Dear José Díaz, my name is Anna.", "jd"), ("Hi José!", "jd"),
        ("Dear José my name is Anna and I write from Leeds", "jd"), ("Dear comrade José,", "jd"),
        ("Dear Mr. Díaz,", "jd"),
        ("Lieber José,", "jd"), ("Hallo José,", "jd"), ("Lieber Genosse José Díaz,", "jd"), ("Cher José,", "jd"),
        ("Cher camarade José Díaz,", "jd"), ("Bonjour José,", "jd"), ("Caro José,", "jd"), ("Ciao José,", "jd"),
        ("Carissimo José,", "jd"), ("Caro companheiro José,", "jd"), ("Olá José!", "jd"), ("Estimat José,", "jd"),
        ("Benvolgut company José,", "jd"), ("Kaixo José,", "jd"), ("José maitea:", "jd"), ("Jose laguna:", "jd"),
        ("Beste José,", "jd"), ("Lieve José,", "jd"), ("Kære José", "jd"), ("Käre José,", "jd"), ("Hej José!", "jd"),
        ("Rakas José,", "jd"), ("Drogi José,", "jd"), ("Milý José,", "jd"), ("Dragi José,", "jd"),
        ("Dragă José,", "jd"),
        ("Kedves José!", "jd"), ("Sevgili José,", "jd"), ("Kara José,", "jd"), ("Annwyl José,", "jd"),
        ("Αγαπητέ José,", "jd"), ("Αγαπητέ Χοσέ,", "jd"), ("Αγαπητέ Χοσέ Ντίας,", "jd"), ("Γεια σου Χοσέ", "jd"),
        ("Дорогой Хосе!", "jd"), ("Здравствуй, Хосе Диас!", "jd"), ("Дорогий Хосе Діас!", "jd"),
        ("عزيزي خوسيه دياز،", "jd"), ("خوسيه دياز العزيز", "jd"), ("José عزيزي", "jd"), ("ホセ様", "jd"),
        ("ホセ・ディアス様", "jd"),
        ("ホセさんへ", "jd"), ("親愛なるホセ・ディアスさん、", "jd"), ("José Díaz 様", "jd"), ("José Díaz 様、京都から書いています。", "jd"),
        ("José maitea, Bilbotik idazten dizut.", "jd"), ("亲爱的 José Díaz：", "jd"),
        ("חוסה דיאס היקר,", "jd"), ("José Díaz님께", "jd"),
        ("Querido Juan:", "jva"), ("Querido Juan Velasco:", "jva"), ("Dear Velasco Aguilar Juan,", "jva"),
        ("Αγαπητέ Χουάν Βελάσκο,", "jva"), ("フアン・ベラスコ様", "jva"), ("عزيزي خوان فيلاسكو،", "jva"),
        ("Дорогой Хуан!", "jva"),
        ("Querido Martin:", "mpd"), ("Дорогой Мартин,", "mpd"), ("マルティンさんへ", "mpd"), ("Αγαπητέ Μαρτίν,", "mpd"),
        ("Querido Manuel Gómez:", "mgv"), ("Querido Gómez Vázquez Manuel:", "mgv"), ("Manuel Gomes Vasques:", "mgv"),
        ("Querido M. Gómez V.:", "mgv"), ("MANUEL GOMEZ VAZQUEZ:", "mgv"), ("Querido Manuel Vázquez,", "mgv"),
        ("Αγαπητέ Μανουέλ Γκόμες,", "mgv"), ("マヌエル・ゴメス・バスケス様", "mgv"), ("عزيزي مانويل غوميز فاسكيز", "mgv"),
        ("Дорогой Мануэль Гомес Васкес!", "mgv"), ("Querido Manuel Gómes Vázqez:", "mgv"),
        ("Querido Manuel Santiz:", "msc"), ("Querido Manuel Cruz:", "msc"), ("Manuel Santis Cruz:", "msc"),
        ("Querido Agustín Pérez Velasco:", "apv"), ("Querido Agustin Perez Belasco:", "apv"),
        ("Agustín Velasco:", "apv"),
        ("Querido A. Pérez V.:", "apv"), ("Dear Agustín Pérez-Velasco,", "apv"),
        ("Querido Agsutín Pérez Velasco:", "apv"),
        ("アグスティン・ペレス・ドミンゲス様", "apd"), ("Αγαπητέ Αγκουστίν Πέρες Ντομίνγκες,", "apd"),
        ("Querido Agustín Pérez Domíngues:", "apd"), ("Querido Agustín Domínguez:", "apd"),
        ("Querido compañero Martín Pérez Domínguez, recibe un abrazo", "mpd"), ("M. Pérez D.:", "mpd"),
        ("Sevgili Juan Velasco'ya", "jva"), ("Martín'e merhaba", "mpd"),
    ]

    @Test(arguments: onePerson) func `a salutation names one person`(_ line: String, _ expected: String) {
        #expect(Cast.book.answer(.opening(line)) == expected, "\(line)")
    }

    static let several: [(String, String)] = [
        ("Querido Juan y querido Martín:", "jva mpd"), ("Queridos Juan y Martín:", "jva mpd"),
        ("Para José Díaz y Manuel Gómez Vázquez:", "jd mgv"), ("Juan, Martín & Agustín Pérez Velasco:", "apv jva mpd"),
        ("Dear José Díaz and Manuel Gómez,", "jd mgv"), ("Dear Juan, José and Martín,", "jd jva mpd"),
        ("Lieber Juan, lieber Martín,", "jva mpd"), ("Liebe Juan und José,", "jd jva"),
        ("Chers Juan et Martín,", "jva mpd"),
        ("Cari Juan e Martín,", "jva mpd"), ("Αγαπητοί Χουάν και Μαρτίν,", "jva mpd"),
        ("Дорогие Хуан и Мартин!", "jva mpd"),
        ("フアンさんとマルティンさんへ", "jva mpd"), ("Estimats Juan i José,", "jd jva"), ("Beste Juan en José,", "jd jva"),
        ("Juan eta Martín maiteak:", "jva mpd"), ("Querido Juan, querido José,", "jd jva"),
    ]

    @Test(arguments: several) func `a salutation names several people`(_ line: String, _ expected: String) {
        #expect(Cast.book.answer(.opening(line)) == expected, "\(line)")
    }

    static let groups: [String] = [
        "Queridos cinco de San Juan Cancuc:", "Los cinco de San Juan Cancuc:", "A los 5 de San Juan Cancuc",
        "Para los cinco de Cancuc:", "Queridos compañeros, los cinco de Cancuc:", "A los cinco compañeros de Cancuc:",
        "Dear San Juan Cancuc Five,", "Dear Five,", "To the Five,", "To the San Juan Cancuc 5", "Dear Cancuc Five,",
        "Liebe Fünf,", "Liebe Fünf von San Juan Cancuc,", "An die Fünf aus Cancuc:", "Chers cinq de San Juan Cancuc,",
        "Aux cinq de Cancuc,", "Cari cinque di San Juan Cancuc,", "Ai cinque di Cancuc,", "Caros cinco de Cancuc,",
        "Aos cinco de San Juan Cancuc,", "Estimats cinc de Cancuc,", "Als cinc de San Juan Cancuc,", "Αγαπητοί Πέντε,",
        "Προς τους πέντε του Σαν Χουάν Κανκούκ", "Дорогие пятеро!", "الخمسة الأعزاء،", "إلى الخمسة", "五人へ", "5人の皆さんへ",
        "Querid@s los 5 de Cancuc:", "Hola a los cinco:", "Beste vijf,", "Kära fem,", "Drodzy pięcioro,",
        "Maite bostak:",
        "Queridos 5 de Cancuc,",
    ]

    @Test(arguments: groups) func `a salutation names the Five`(_ line: String) {
        #expect(Cast.book.answer(.opening(line)) == Self.five, "\(line)")
    }

    static let everyone: [String] = [
        "Hola a todos:", "Queridos todos:", "A todos los presos:", "A todas y todos:", "Queridas todas y todos,",
        "To all the prisoners,", "Dear all,", "Hello everyone!", "An alle Gefangenen:", "Hallo an alle,",
        "A tutti i prigionieri:",
        "Ciao a tutti,", "À tous les prisonniers,", "Bonjour à tous et à toutes,", "To all seven,", "A los siete:",
        "Queridos siete:", "Olá a todos!", "Hola a tothom!", "Προς όλους τους κρατούμενους", "Всем заключённым!",
        "إلى جميع المعتقلين", "皆さんへ", "Hepinize merhaba,", "Hej alla!", "Cześć wszystkim!", "A todxs lxs presxs:",
        "Querid@s tod@s:", "To all political prisoners of Chiapas,", "Queridos todos, les escribimos",
    ]

    @Test(arguments: everyone) func `a salutation names everyone`(_ line: String) {
        #expect(Cast.book.answer(.opening(line)) == Self.all, "\(line)")
    }
}
