import Letters
import Testing

@testable import Intake

@Suite struct HTMLTextTests {
    private func blocks(_ html: String) -> [Block] { HTMLText.read(untrusted: html).blocks }
    private func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

    @Test func `paragraphs, headings and stress become blocks`() {
        #expect(
            blocks(
                "<html><body><h1>Hola</h1><p>Te <i>abrazo</i>\n  <b>fuerte</b>.</p><hr><p>Adi&oacute;s</body></html>")
                == [
                    .heading(level: 1, [.text("Hola")]),
                    .paragraph([
                        .text("Te "), .emphasis([.text("abrazo")]), .text(" "), .strong([.text("fuerte")]), .text("."),
                    ]), .separator, paragraph("Adiós"),
                ])
    }

    @Test func `the lines of a Gmail letter stay lines and its empty lines part`() {
        let html = "<div dir=ltr>Querido Manuel:<div><br></div><div>Un abrazo,</div><div>Luz</div></div>"
        #expect(
            blocks(html) == [paragraph("Querido Manuel:"), .verse([[.text("Un abrazo,")], [.text("Luz")]])])
    }

    @Test func `lists, quotations and tables of facts are told apart`() {
        let html = """
            <ol start=4><li>uno</li><li>dos<ul><li>tres</ul></li></ol><blockquote type=cite><p>dicho</blockquote>
            <table><tr><th>Día</th><th>Hora</th></tr><tr><td>lunes</td><td>9:00</td></tr></table>
            <table><tr><td><p>columna</p></td></tr></table>
            """
        #expect(
            blocks(html) == [
                .list(
                    start: 4,
                    items: [[paragraph("uno")], [paragraph("dos"), .list(start: nil, items: [[paragraph("tres")]])]]),
                .quote([paragraph("dicho")]), .verse([[.text("Día | Hora")], [.text("lunes | 9:00")]]),
                paragraph("columna"),
            ])
    }

    @Test func `a table of facts keeps its caption and shows no hidden cell`() {
        let html = """
            <style>.sin{display:none}</style><table><caption>Siembras</caption><colgroup><col></colgroup>
            <tr><th>Mes</th><th>Qué</th><th class=sin>oculto</th></tr>
            <tr><td>mayo</td><td>maíz</td><td class=sin>oculto</td></tr></table>
            """
        #expect(blocks(html) == [paragraph("Siembras"), .verse([[.text("Mes | Qué")], [.text("mayo | maíz")]])])
    }

    @Test func `what stands between the rows of a table is not lost`() {
        let words = HTMLText.read(untrusted: "<table><tr><td>uno</td><td>dos</td></tr>suelto<div>más</div></table>")
            .blocks.plainText
        for word in ["uno", "dos", "suelto", "más"] { #expect(words.contains(word)) }
    }

    @Test func `a picture in a heading stands below it`() {
        var enclosures = Enclosures()
        enclosures.contentIDs = ["a": 0]
        enclosures.parts = [part]
        let result = HTMLText.read(
            untrusted: "<h1>Hola<img src='cid:a'></h1><p>adiós</p>", enclosures: enclosures)
        #expect(result.blocks == [.heading(level: 1, [.text("Hola")]), .slot(0), paragraph("adiós")])
    }

    @Test(arguments: ["1e300,0,0", "-1e300,0,0", "inf,0,0", "nan,nan,nan", "0x1p9999 0 0 / 1"])
    func `a colour that is no number of this world takes no word away`(channels: String) {
        let html = "<p style='color:rgb(\(channels));background:rgb(255,255,255)'>hola</p>"
        #expect(HTMLText.read(untrusted: html).blocks == [paragraph("hola")])
    }

    @Test(arguments: [
        "<p style='display:none'>oculto</p>", "<span style=\"FONT-SIZE: 0px\">oculto</span>",
        "<div style='visibility : hidden !important'>oculto</div>", "<script>oculto</script>",
        "<style>oculto{}</style>", "<p hidden>oculto</p>", "<!-- oculto -->", "<title>oculto</title>",
        "<div style='mso-hide:all'>oculto</div>", "<svg><text>oculto</text></svg>",
        "<span style='color:transparent'>oculto</span>", "<span style='color:rgba(0, 0, 0, 0)'>oculto</span>",
        "<div style='position:absolute; left:-9999px'>oculto</div>", "<p style='text-indent:-5000px'>oculto</p>",
        "<span style='font-size:0.1px'>oculto</span>", "<span style='font-size: 1px'>oculto</span>",
        "<div style='height:0;overflow:hidden'>oculto</div>", "<div style='max-height:0px'>oculto</div>",
        "<span style='color:#fff;background-color:#FFFFFF'>oculto</span>", "<font color=white>oculto</font>",
        "<div style='color:#ffffff'><b>oculto</b></div>", "<div style='clip: rect(0, 0, 0, 0)'>oculto</div>",
        "<table><tr bgcolor='#000000'><td><font color='black'><p>oculto</p></font></td></tr></table>",
        "<ul><li style='opacity:0'>oculto</li></ul>",
    ]) func `text that a screen does not show is not printed`(html: String) {
        #expect(blocks("<body><p>visto</p>" + html + "</body>") == [paragraph("visto")])
    }

    @Test(arguments: [
        "<div style='font-size:0'><span style='font-size:50%'>oculto</span></div>",
        "<div style='visibility:hidden'><p>oculto</p></div>",
        "<style>.a{display:none !important}</style><p class=a style='display:block'>oculto</p>",
        "<style>.a{display:block}.a{display:none}</style><p class=a>oculto</p>",
        "<table><tr><td>visto</td><td style='visibility:hidden'>oculto</td></tr></table>",
    ]) func `text that is not seen is kept apart`(html: String) {
        let result = HTMLText.read(untrusted: html)
        #expect(!result.blocks.plainText.contains("oculto"))
        #expect(result.hidden == ["oculto"])
    }

    @Test func `a picture leaves a notice and a tracker leaves none`() {
        let html =
            "<p>a<img src='https://example.org/p.jpg' width=300>b<img src='https://example.org/t.gif' width=1></p>"
        let result = HTMLText.read(untrusted: html)
        #expect(result.blocks == [paragraph("a"), .notice(Sentence("intake.picture-not-printed")), paragraph("b")])
        #expect(result.pictures == ["https://example.org/p.jpg"])
    }

    @Test func `an emoji drawn as a picture is the emoji`() {
        #expect(blocks("<p>hola<img alt='🌱' src='https://example.org/e.png'></p>") == [paragraph("hola🌱")])
    }

    @Test func `a charset named inside is not believed, since the text is Unicode already`() {
        #expect(blocks("<meta charset=windows-1251><p>ñandú</p>") == [paragraph("ñandú")])
    }

    @Test func `HTML of ten thousand levels ends and says that it was cut`() {
        let deep = String(repeating: "<div>", count: 10_000) + "fondo"
        #expect(!HTMLText.read(untrusted: "<p>arriba</p>" + deep).isWhole)
        #expect(blocks("<p>arriba</p>" + deep) == [paragraph("arriba"), .notice(Sentence("intake.html-cut-short"))])
    }

    @Test(arguments: [
        "<style>.pre{display:none}</style><p class='x pre'>oculto</p>",
        "<style>#a, p.b { DISPLAY : none !important }</style><div id=a>oculto</div><p class=b>oculto</p>",
        "<style>@media print{p{color:red}} span{visibility:hidden}</style><span>oculto</span>",
        "<style>.sin{display:none}</style><ul><li class=sin>oculto</li></ul>",
        "<style>.sin{display:none}</style><table class=sin><tr><td>oculto</td><td>oculto</td></tr></table>",
    ]) func `text that a style sheet hides is not printed`(html: String) {
        #expect(blocks("<body><p>visto</p>" + html + "</body>") == [paragraph("visto")])
    }

    @Test(arguments: [
        "<style>@media (max-width:600px){.wide{display:none}}</style><p class=wide>visto</p>",
        "<style>.mail .pre{display:none}</style><p class=pre>visto</p>", "<style>p{display:block</style><p>visto</p>",
        "<p style='display:none;display:block'>visto</p>", "<div style='height:0'><p>visto</p></div>",
        "<div bgcolor=navy><font color=white>visto</font></div>", "<p style='font-size:0.9em'>visto</p>",
        "<div style='background:url(x.png)'><span style='color:white'>visto</span></div>",
        "<style>.oscuro{background:#222}</style><p class=oscuro style='color:white'>visto</p>",
        "<div style='font-size:0'><span style='font-size:14px'>visto</span></div>",
        "<table style='font-size:0'><tr><td style='font-size:13px'>visto</td></tr></table>",
        "<div style='visibility:hidden'><p style='visibility:visible'>visto</p></div>",
        "<style>.a{display:none}.a{display:block}</style><p class=a>visto</p>",
        "<style>.a{display:none}.b{display:block}</style><p class='b a'>visto</p>",
        "<style>.a{display:none}</style><p class=a style='display:block'>visto</p>",
        "<style>#a{display:block}.a{display:none}</style><p class=a id=a>visto</p>",
        "<p style='margin-left:-20px'>visto</p>", "<p style='color:white;background-color:green'>visto</p>",
    ]) func `what is hidden elsewhere is printed`(html: String) {
        #expect(blocks(html) == [paragraph("visto")])
    }

    @Test func `pictures of the mail stand where the HTML shows them, each once`() {
        var enclosures = Enclosures()
        enclosures.contentIDs = ["f%1@x": 1]
        enclosures.parts = [part, part]
        let html = "<p>a<img src='cid:f%251@x'>b<img src=' CID:f%251@x'><img src='cid:unknown'></p>"
        let result = HTMLText.read(untrusted: html, enclosures: enclosures)
        #expect(
            result.blocks == [paragraph("a"), .slot(1), paragraph("b"), .notice(Sentence("intake.picture-missing"))])
        #expect(result.enclosures.placed == [1])
    }

    @Test func `a picture in the HTML itself is a part of the letter`() {
        let result = HTMLText.read(untrusted: "<p>a</p><img src='data:image/png;base64,iVBORw0KGgo='>")
        #expect(result.blocks == [paragraph("a"), .slot(0)])
        #expect(result.enclosures.parts.map(\.format) == [.picture])
    }

    private var part: EnclosedPart { EnclosedPart(format: .picture, untrustedBytes: [1]) }
}
