import Intake
import Letters
import Testing

@Suite struct `Who a letter says it is from` {
    @Test(
        arguments: [
            ("Con cariño,\nAna", "Ana"), ("Abrazos, Ana", "Ana"),
            ("In solidarity,\nLeeds Letter Circle", "Leeds Letter Circle"),
            ("Mit solidarischen Grüßen\nDie Briefgruppe Kassel", "Die Briefgruppe Kassel"),
            ("Με αλληλεγγύη,\nΟμάδα Αλληλεγγύης", "Ομάδα Αλληλεγγύης"), ("連帯をこめて\n京都の友人たち", "京都の友人たち"),
            ("مع التضامن،\nأصدقاء الحرية", "أصدقاء الحرية"), ("Un abrazo muy fuerte desde Atenas,\nColibrí", "Colibrí"),
            ("— Colectivo Viento Sur", "Colectivo Viento Sur"), ("Je t'embrasse,\nMaïa et\nLéo", "Maïa et Léo"),
            ("Un forte abbraccio,\nGli amici di Bologna", "Gli amici di Bologna"), ("Com carinho,\nRosa", "Rosa"),
            ("Una abraçada,\nEl Grup de Cartes", "El Grup de Cartes"), ("Besarkada bat,\nIzaro", "Izaro"),
            ("С солидарностью,\nКружок писем", "Кружок писем"), ("Dayanışmayla,\nDeniz", "Deniz"),
            ("Love,\nfern", "fern"),
            ("Con todo mi cariño,\nAna\n\nP.D. Te mando un dibujo.", "Ana"),
            ("Atentamente\nla Red de Cartas", "la Red de Cartas"),
        ])
    func `stands below its closing words`(_ end: String, _ name: String) {
        #expect(Signature.find(in: letter(end)) == name)
    }

    @Test(
        arguments: [
            ("Ahí está él y aquí estoy yo.\nEl Mosca", "El Mosca"), ("Damos un saludo de mano.\nSerçe", "Serçe"),
            ("With respect and good wishes,\nthe bicycle sisters", "the bicycle sisters"),
            ("Respectfully yours,\nthe Clockmender", "the Clockmender"),
            ("Un saludo con mucho respeto de\nLa Cartera", "La Cartera"), ("祝您身体健康。\n修鞋的老街坊", "修鞋的老街坊"),
            ("RECIBA EL RESPETO DE UN VIEJO,\nEL TELEGRAFISTA", "EL TELEGRAFISTA"),
            ("Aquí pensamos hoy en usted, con cariño. Nube", "Nube"),
            ("Que estén bien.\nSu tocayo Agustín, el de la combi", "Su tocayo Agustín, el de la combi"),
            ("Abrazos,\nuna compañera que te quiere", "una compañera que te quiere"),
            ("Nos vemos.\nNube\nColectivo Viento", "Colectivo Viento"), ("Nos vemos.\n— Nube —", "Nube"),
            ("Nos vemos.\n- La biblioteca rodante", "La biblioteca rodante"), ("Cuídate mucho.\nAbril", "Abril"),
            ("Nos vemos.\nColectivo Libertad", "Colectivo Libertad"), ("Nos vemos.\nNube 🌧️", "Nube"),
            ("Nos vemos.\nLa que no olvida", "La que no olvida"), ("건강하세요.\n책 버스 식구들 드림 📚🚌", "책 버스 식구들"),
            ("お元気で。\nあさつゆより", "あさつゆ"), ("अपना ख़याल रखिए।\nसाइकिल वाला डाकिया", "साइकिल वाला डाकिया"),
            ("Saludos a todos,\nles cuento de la lluvia.\nCae.\nNo para.\nNube", "Nube"),
        ])
    func `stands on a last line of its own`(_ end: String, _ name: String) {
        #expect(Signature.find(in: letter(end)) == name)
    }

    @Test(
        arguments: [
            "Estamos contigo.\nHasta la victoria siempre", "Aquí seguimos.\nLibertad a los presos", "Bye.\nThanks",
            "Que estés bien.\nCompañero", "Mañana seguimos.\n+52 55 1234 5678", "Adiós.\nVean ana.example.org",
            "Dile que sí. No sé cómo",
            "Nos vemos.\nEl domingo que viene, si no llueve mucho, te escribo", "Ánimo.\n2026",
            "Cuídate.\nAquí te esperamos siempre", "Nos vemos.\nEstamos contigo", "Take care.\nWe are with you",
            "Nos vemos.\nPuebla, 27 de septiembre", "Nos vemos.\nManuel", "Nos vemos.\nQuerido Manuel", "Bye.\nHello",
            "Scuze.\nVa multumesc", "Adiós.\n-----Original message-----", "Adiós.\n----Freundliche Grüße--",
            "Adiós.\nana arroba correo punto org", "Adiós.\nCorreo de Ana", "Adiós.\nTeléfono de Ana",
            "Adiós.\nana [at] example",
            "Adiós.\nAna [Image]", "Adiós.\n== Ana", "Adiós.\n%%EOF", "Adiós. X", "また。\nどうぞお元気でいてください",
            "またね。\nいつもありがとう", "また。\n雨の日も風の日もあなたのことを思う", "건강하세요.\n우리는 함께입니다", "再见。\n谢谢你们",
            "अलविदा।\nहम आपके साथ हैं", "Tschau.\nWir denken an euch", "Nos vemos.\nUnsubscribe",
        ])
    func `a last line that is no name is none`(_ end: String) {
        #expect(Signature.find(in: letter(end)) == nil)
    }

    @Test(
        arguments: [
            "Con cariño,\nana@example.org", "Con cariño,\nAna\n222 123 4567", "Con cariño,\nAna, 2221234567",
            "Abrazos,\nhttps://ana.example.org",
            "Abrazos,\nAna\nwww.example.org", "Abrazos,\nana.example.org",
            "Con cariño les escribo desde lejos\ny con fuerza",
            "Con amor,\n¡Hasta la victoria siempre!", "Que estés bien.", "— y nunca dejaremos de caminar",
            "Con cariño,",
            "Abrazos,\nQuien te escribe sin conocerte pero te piensa cada noche mientras llueve",
            "Abrazos,\nAna\nTel. 55",
            "Love is what we need\nto go on", "Salud es lo que te deseo,\nCompañero",
            "Saludos a Manuel,\nMaría y todos los demás de allá, que les mandan esto:\nuno\ndos",
        ])
    func `is not said where there is a doubt, or a way to find the sender`(_ end: String) {
        #expect(Signature.find(in: letter(end)) == nil)
    }

    @Test func `is not taken from a letter of one line or from a quote`() {
        #expect(Signature.find(in: [.paragraph([.text("— Ana")])]) == nil)
        let quote = Block.quote([.paragraph([.text("Con cariño,")]), .paragraph([.text("Luis")])])
        #expect(Signature.find(in: [.paragraph([.text("Hola, Manuel.")]), quote]) == nil)
        #expect(Signature.find(in: []) == nil)
    }

    @Test func `of two lines that make a block of their own the first is the name`() {
        func block(_ lines: [String]) -> [Block] {
            let inlines = lines.flatMap { [Inline.lineBreak, .text($0)] }.dropFirst()
            return [
                .paragraph([.text("Querido Manuel:")]), .paragraph([.text("Nos vemos.")]), .paragraph(Array(inlines)),
            ]
        }
        #expect(Signature.find(in: block(["Nube", "Colectivo Viento"])) == "Nube")
        #expect(Signature.find(in: block(["Y así fue.", "Nube"])) == "Nube")
        #expect(Signature.find(in: block(["Nube", "nube@example.org"])) == nil)
    }

    private func letter(_ end: String) -> [Block] {
        [.paragraph([.text("Querido Manuel:")]), .paragraph([.text("Aquí te esperamos.")])]
            + end.split(separator: "\n").map { .paragraph([.text(String($0))]) }
    }
}
