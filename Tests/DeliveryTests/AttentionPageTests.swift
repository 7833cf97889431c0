import Foundation
import Letters
import TestSupport
import Testing
import Words

@testable import Delivery

/// The page of what waits, as a person sees it in a browser.
@Suite struct AttentionPageTests {
    private func html(_ list: AttentionList, _ language: Words.Language = .spanish) throws -> String {
        let page = try AttentionPage(layouts: TestSupport.root.appending(path: "Layouts"), words: Words(language))
        return String(decoding: page.html(of: list, campaign: "Cartas & más"), as: UTF8.self)
    }

    private func item(_ reasons: [AttentionList.Reason], candidates: [Prisoner] = []) -> AttentionList.Item {
        AttentionList.Item(
            code: LetterCode(digest: [UInt8](repeating: 5, count: 32)), source: SourceReference(path: "letters/1.txt"),
            reasons: reasons, candidates: candidates, opening: "Hola <b>")
    }

    private let people = ["ana", "eva"].map {
        Prisoner(id: PrisonerID($0), name: $0.capitalized, facility: FacilityID("sur"))
    }

    @Test func `a reason stands once, with the passages it is about`() throws {
        var list = AttentionList()
        let words = Sentence("screening.forbidden-words", ["facility": "Sur"])
        list.held = [item([AttentionList.Reason(words, passages: ["HUELGA", "cárcel <x>"])])]
        let page = try html(list)
        #expect(page.components(separatedBy: "La carta usa palabras").count == 2)
        #expect(page.contains("«HUELGA»") && page.contains("«cárcel &lt;x&gt;»"))
        #expect(try html(list, .english).contains("“HUELGA”"))
    }

    @Test func `the commands of a letter stand under each other, and where they are typed is told`() throws {
        var list = AttentionList()
        list.questions = [item([AttentionList.Reason(Sentence("desk.several-fit"))], candidates: people)]
        let page = try html(list)
        #expect(page.components(separatedBy: "<dl>").count == 2)
        #expect(page.components(separatedBy: "<dt>").count == 4)
        #expect(page.contains("en la carpeta de la campaña"))
        #expect(!(try html(AttentionList())).contains("en la carpeta de la campaña"))
    }

    @Test func `where there are several parts, they are listed above with how much is in each`() throws {
        var list = AttentionList()
        list.held = [item([]), item([])]
        #expect(!(try html(list)).contains("<nav>"))
        list.noted = [item([])]
        let page = try html(list)
        #expect(page.contains("<a href=\"#held\">Esperan su aprobación</a> <span class=\"quiet\">· 2</span>"))
        #expect(page.contains("<section id=\"held\">") && page.contains("<section id=\"noted\">"))
    }

    @Test func `what letters and campaigns say is never markup`() throws {
        var list = AttentionList()
        list.held = [item([])]
        let page = try html(list)
        #expect(page.contains("Hola &lt;b&gt;") && page.contains("Cartas &amp; más"))
    }

    @Test func `a mail that stays in the mailbox is named, with what to do`() throws {
        var list = AttentionList()
        let facts = ["megabytes": "71", "day": "2026-10-03"]
        list.inMailbox = [Sentence("post.mailbox-left-mail-of", facts)]
        #expect(try html(list).contains("Un correo de 71 MB que llegó el 2026-10-03 es demasiado grande"))
        let english = try html(list, .english)
        #expect(english.contains("<section id=\"in-mailbox\">"))
        #expect(english.contains("A mail of 71 MB that arrived on 2026-10-03 is too large"))
    }
}
