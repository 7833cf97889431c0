import Letters
import TestSupport
import Testing
import Typesetting

@Suite struct SheetTextTests {
    private func name(_ name: String, paper: Paper = .letter) throws -> [String] {
        var record = SheetRecords.facilityCover
        record.people = [PersonLine(name: name, letters: 1, sheets: 1)]
        let sheet = try LayoutFolder.set().sheet(record, languages: ["es"], paper: paper)
        return try #require(sheet.content.tables.first { !$0.header.isEmpty }).grid[0]
    }

    @Test(arguments: [
        "<b>&{{x}}", "{{{name}}} {page} \"'`", "&lt; &amp; <!-- ]]>", "<\u{338}p> &\u{301}amp;",
        "Xunka' Tzʼakol K’ulub",
    ])
    func `a name prints as it is written, whatever it holds`(_ text: String) throws {
        #expect(try name(text)[0].unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `a character that no page can hold becomes a visible mark`() throws {
        #expect(try name("Ana\u{1B}[1m")[0] == "Ana\u{FFFD}[1m")
    }

    @Test func `white space in a value is one blank`() throws {
        #expect(try name("  Ana\r\n\tPérez ")[0] == "Ana Pérez")
    }

    @Test func `a name written from the right stands where the others stand`() throws {
        var record = SheetRecords.facilityCover
        record.people = [PersonLine(name: "نور", letters: 1, sheets: 1)]
        let sheet = try LayoutFolder.set().sheet(record, languages: ["es"], paper: .letter)
        let table = try #require(sheet.content.tables.first { !$0.header.isEmpty })
        guard case .paragraph(let paragraph)? = table.rows[0].cells[0].content.first else {
            Issue.record("no name")
            return
        }
        #expect(paragraph.direction == .leftToRight)
        #expect(paragraph.spans.first?.content == .text("نور"))
    }

    @Test func `a file of the campaign stands in for the standard one, and the rest stays`() throws {
        let own = """
            <sheet>
              <h1 class="end">{{bundle}}</h1>
              <ul>{{#people}}<li><strong>{{name}}</strong>,
                {{letters}}</li>{{/people}}</ul>
              <blockquote><p>uno<br/>dos</p></blockquote>
            </sheet>
            """
        let set = try LayoutFolder.set([SheetKind.facilityCover.rawValue + ".html.mustache": own])
        let sheet = try set.sheet(SheetRecords.facilityCover, languages: ["es"], paper: .letter)
        #expect(sheet.content.words.prefix(2) == [SheetRecords.bundle.description, "Lorenzo Tzʼuntul Díaz, 12"])
        #expect(sheet.content.words.last == "uno\ndos")
        guard case .paragraph(let item) = sheet.content[1], case .paragraph(let quote)? = sheet.content.last else {
            Issue.record("paragraphs expected")
            return
        }
        #expect(item.mark == "•" && item.role == .listItem)
        #expect(quote.sideRules == [quote.indentStart] && quote.role == .quote)
        let other = try set.sheet(SheetRecords.manifest, languages: ["es"], paper: .letter)
        #expect(other.content.words.first == "Lista de cartas")
    }

    @Test(arguments: Paper.allCases) func `a table of sixty goes over pages under the same heads`(_ paper: Paper) throws
    {
        TestSupport.useProjectFonts()
        let sheet = try LayoutFolder.set().sheet(SheetRecords.coverForSixty, languages: ["es"], paper: paper)
        let pages = Compositor().pages(of: sheet)
        #expect(pages.count > 1)
        for page in pages { #expect(page.text.contains("Hojas")) }
        #expect(pages.map(\.text).joined().contains("Persona 60 de la Lista"))
    }
}
