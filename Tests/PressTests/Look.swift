import Foundation
import Letters
import Press
import TestSupport
import Testing
import Typesetting

@Test func `look`() throws {
    TestSupport.useProjectFonts()
    let blocks: [Block] = [
        .heading(level: 1, [.text("Una carta de lejos")]),
        .paragraph([.text("Querido Manuel, te escribimos desde "), .emphasis([.text("Barcelona")]), .text(". Sa lok'el tal li jch'ul; Chʼol, Kʼankujkʼ. "), .strong([.text("No estás solo.")]), .text(String(repeating: " Aquí llueve y las calles huelen a pan. ", count: 6)), .text("😀 ❤️ 🌻 👨‍👩‍👧 🇲🇽 🏳️‍🌈 🫶🏽")]),
        .verse([[.text("Caminante, son tus huellas")], [.text("el camino y nada más;")]]),
        .paragraph([.text("Αγαπητέ Μανουέλ, σου γράφουμε από την Αθήνα.")]),
        .paragraph([.text("مانويل العزيز، نكتب إليك من القاهرة في 27 septiembre 2026 مع كل التضامن.")]),
        .paragraph([.text("マヌエル様、東京から手紙を書いています。你好，馬努埃爾。안녕하세요 हिन्दी Дорогой Мануэль")]),
        .quote([.paragraph([.text("Lo que dijo alguien.")])]),
        .list(start: nil, items: [[.paragraph([.text("uno")])], [.paragraph([.text("dos")])]]),
        .list(start: 1, items: [[.paragraph([.text("uno")])], [.paragraph([.text("dos")])]]),
        .separator,
        .paragraph([.text(String(repeating: "x", count: 300))]),
        .paragraph([.text("Sin letra: \u{E000}\u{10FFFD} fin")]),
        .notice(Sentence("x.y")),
    ]
    let flow = LetterFlow(style: LetterStyle(), language: "es", notice: { _ in "Aquí falta un adjunto" }).flow(of: blocks)
    var f = FlowParagraph([FlowSpan(.text("7K3-QF2 · carta 3 de 12 · {page} de {pages}"))])
    f.align = .center
    let sheet = Sheet(paper: .letter, content: flow + flow, foot: [.paragraph(f)], language: "es")
    let pages = Compositor().pages(of: sheet)
    print(PageLog.log(pages).prefix(6000))
    var bytes: [UInt8] = []
    let doc = PDFDocument(title: "Prueba", pages: pages, labels: ["a", "b", "c"], outline: [.init(title: "Uno", page: 1, children: [.init(title: "Dos", page: 2)])])
    try PDFPress.write(doc) { bytes.append(contentsOf: $0) }
    try Data(bytes).write(to: URL(filePath: "/tmp/look.pdf"))
    #expect(!pages.isEmpty)
}
