import Foundation
import Testing

@testable import Intake

@Suite struct `The language of a letter` {
    @Test(
        arguments: [
            ("Querido Manuel, te escribo desde Puebla para decirte que no estás solo.", "es"),
            ("¡Ánimo, compañeros!", "es"), ("Hola, somos un colectivo y los abrazamos.", "es"),
            ("Dear Manuel, I am writing to you from Leeds and I hope that you are well.", "en"),
            ("Lieber Manuel, wir denken an dich und schicken dir viel Kraft.", "de"),
            ("Cher Manuel, nous pensons à toi et nous ne t'oublions pas.", "fr"),
            ("Caro Manuel, ti scrivo per dirti che non sei solo e che siamo con te.", "it"),
            ("Querido Manuel, escrevo para dizer que você não está só e que estamos com você.", "pt"),
            ("Estimat Manuel, t'escric des de Girona per dir-te que no estàs sol i que som amb tu.", "ca"),
            ("Manuel maitea, ez zaude bakarrik eta zure askatasuna nahi dugu.", "eu"),
            ("Querido Manuel, escríboche dende Vigo para dicirche que non estás só e que nós estamos contigo.", "gl"),
            ("Beste Manuel, wij denken aan je en we hopen dat het goed met je gaat.", "nl"),
            ("Käre Manuel, jag skriver till dig för att säga att du inte är ensam.", "sv"),
            ("Αγαπητέ Μανουέλ, σε σκεφτόμαστε.", "el"), ("Дорогой Мануэль, мы думаем о тебе.", "ru"),
            ("Дорогий Мануелю, ми думаємо про тебе і її.", "uk"), ("عزيزي مانويل، نحن نفكر فيك كل يوم.", "ar"),
            ("مانوئل عزیز، ما به تو فکر می‌کنیم و پیروز خواهیم شد چون", "fa"), ("親愛なるマヌエルさんへ、いつも考えています。", "ja"),
            ("亲爱的曼努埃尔，我们想念你。", "zh"), ("사랑하는 마누엘에게", "ko"), ("מנואל היקר, אנחנו חושבים עליך", "he"),
            ("प्रिय मानुएल, हम आपके बारे में सोचते हैं।", "hi"), ("ถึงมานูเอลที่รัก", "th"),
            ("Sevgili Manuel, sana İstanbul'dan yazıyorum ve seni çok düşünüyoruz.", "tr"),
            ("Drogi Manuelu, piszę do ciebie, bo nie jesteś sam i myślimy o was.", "pl"),
            ("Kara Manuel, ni pensas pri vi ĉiutage kaj ŝatas vin.", "eo"),
            ("Te jpisiltik ya jnatik stojol te ay jk’op sok te lek ay ko’tantik.", "tzh"),
            ("Li vinike ta xk'opoj xchi'uk skotol li yajval lume, ja' jech yu'un.", "tzo"),
            ("Yu'un jich ya jkoltabatik te jpisiltik winikotik", "tzh"), ("Ĝis revido, Manuel kaj José", "eo"),
        ])
    func `is told by its script and its small words`(_ text: String, _ language: String) {
        #expect(LanguageGuess.language(of: text) == language)
    }

    @Test(arguments: ["", "Manuel Gómez Vázquez", "12345", "😀😀", "K'ankujk', Chiapas", "ok", "— — —"])
    func `is not guessed from a name or a sign`(_ text: String) {
        #expect(LanguageGuess.language(of: text) == nil)
    }

    @Test func `stops after vowels alone do not make Tahitian Tseltal`() {
        #expect(LanguageGuess.language(of: "Te mau ta'ata ato'a o te ao nei, ma te hau") != "tzh")
    }

    @Test func `place names with glottal stops do not make a Spanish letter Tseltal`() {
        let text =
            "Querido Manuel, saludamos a San Juan Cancuc, a K’ankujk’ y a Ch’ixal con todo el cariño de nuestra comunidad."
        #expect(LanguageGuess.language(of: text) == "es")
    }

    @Test(.enabled(if: CleaningCorpora.folder != nil && LanguageGuess.hasModels))
    func `the first paragraph of the Declaration is told in all languages that letters come in`() throws {
        let folder = try #require(CleaningCorpora.folder).appending(path: "text/udhr")
        let known = [
            "spa": "es", "eng": "en", "deu_1996": "de", "fra": "fr", "ita": "it", "por_BR": "pt", "por_PT": "pt",
            "cat": "ca",
            "eus": "eu", "glg": "gl", "nld": "nl", "swe": "sv", "dan": "da", "nob": "no", "fin": "fi", "pol": "pl",
            "ces": "cs",
            "hun": "hu", "ron_2006": "ro", "tur": "tr", "vie": "vi", "ell_monotonic": "el", "rus": "ru",
            "ukr": "uk",
            "bul": "bg", "arb": "ar", "pes_1": "fa", "urd": "ur", "heb": "he", "jpn": "ja", "kor": "ko",
            "cmn_hans": "zh",
            "cmn_hant": "zh", "hin": "hi", "tha": "th", "tzc": "tzo", "tzh": "tzh", "epo": "eo",
        ]
        try expectFirstParagraphs(known, in: folder)
    }

    @Test(.enabled(if: Corpora.isThere && LanguageGuess.hasModels))
    func `a text is judged by its own words, whatever was read before it`() throws {
        let texts = try Corpora.files("text/udhr", [".txt"]).prefix(120).flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").prefix(25).map(String.init)
        }
        #expect(texts.count > 2_000)
        let forward = texts.map(LanguageGuess.language)
        let backward = texts.reversed().map(LanguageGuess.language)
        #expect(zip(forward, backward.reversed()).count { $0 != $1 } == 0)
    }

    private func expectFirstParagraphs(_ known: [String: String], in folder: URL) throws {
        for (name, language) in known {
            let text = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
            let paragraph = try #require(text.split(separator: "\n").first { $0.filter(\.isLetter).count >= 60 })
            #expect(LanguageGuess.language(of: String(paragraph)) == language, "\(name)")
        }
    }
}
