import Foundation
import Letters
import TestSupport
import Testing
import Typesetting
import Words

@Suite struct LayoutErrorTests {
    @Test(arguments: LayoutErrorCase.tags + LayoutErrorCase.markup + LayoutErrorCase.files)
    func `a fault in a layout is told with its file and line`(_ example: LayoutErrorCase) throws {
        let error = try #require(try LayoutFolder.error([example.path: example.text]))
        let sentence = error.sentence
        #expect(Words(.spanish)(sentence).hasPrefix(example.spanish), "\(Words(.spanish)(sentence))")
        #expect(Words(.english)(sentence).hasPrefix(example.english), "\(Words(.english)(sentence))")
    }

    @Test func `a yes-or-no field is no text, and a text is not several`() throws {
        let path = "receipt.html.mustache"
        let asText = try LayoutFolder.error([path: "<sheet><p>{{for-family}}</p></sheet>"])
        #expect(asText?.fault == .misusedField("for-family"))
        let dot = try LayoutFolder.error([path: "<sheet>\n\n{{#people}}<p>{{.}}</p>{{/people}}</sheet>"])
        #expect(dot?.fault == .misusedField(".") && dot?.line == 3)
        let sentence = try #require(asText).sentence
        #expect(
            Words(.spanish)(sentence).hasPrefix(
                "layouts/receipt.html.mustache, línea 1: el dato «for-family» no se puede usar así. Un sí o no, y lo "
                    + "que viene varias veces, abre una sección con {{#for-family}}; un texto se escribe con "
                    + "{{for-family}}."))
        #expect(Words(.english)(sentence).hasPrefix("layouts/receipt.html.mustache, line 1: the field “for-family”"))
    }

    @Test(arguments: [SheetKind.facilityCover, .receipt, .manifest])
    func `what is seen at the gate cannot name the campaign or who wrote`(_ kind: SheetKind) throws {
        for field in ["campaign", "from", "sender"] {
            let error = try LayoutFolder.error([kind.rawValue + ".html.mustache": "<sheet><p>{{\(field)}}</p></sheet>"])
            guard case .unknownField(field, _)? = error?.fault else {
                Issue.record("\(kind) knows \(field)")
                continue
            }
        }
    }

    @Test func `a misspelt file name is told, and other files may lie beside`() throws {
        let error = try #require(try LayoutFolder.error(["recipt.html.mustache": "<sheet/>"]))
        #expect(error.file == "layouts/recipt.html.mustache")
        #expect(
            Words(.spanish)(error.sentence).hasPrefix(
                "layouts/recipt.html.mustache: ninguna hoja usa este archivo; quizá el nombre está mal escrito."))
        #expect(
            Words(.english)(error.sentence).hasPrefix(
                "layouts/recipt.html.mustache: no sheet uses this file; perhaps its name is misspelt."))
        #expect(try LayoutFolder.error(["notes.txt": "x"]) == nil)
    }

    @Test func `a file in another encoding, and a folder without a set, are told`() throws {
        try TestSupport.withFolder { folder in
            try Data([0x6E, 0xFA, 0x6D]).write(to: folder.appending(path: "styles.yaml"))
            let latin = #expect(throws: LayoutError.self) {
                try LayoutSet(standard: LayoutFolder.standard, overrides: folder)
            }
            #expect(latin?.fault == .notUTF8)
            let words = try #require(latin).sentence
            #expect(Words(.spanish)(words).hasSuffix("Guárdenlo de nuevo en su editor con la codificación UTF-8."))
            #expect(Words(.english)(words).hasSuffix("Save it again in your editor with the encoding UTF-8."))
            let none = #expect(throws: LayoutError.self) { try LayoutSet(standard: folder.appending(path: "none")) }
            #expect(none?.fault == .missingFile)
            #expect(none?.file == "none/styles.yaml")
            let sentence = try #require(none).sentence
            #expect(Words(.spanish)(sentence).hasPrefix("none/styles.yaml: falta este archivo o no se puede leer."))
            #expect(Words(.english)(sentence).hasPrefix("none/styles.yaml: this file is missing or cannot be read."))
        }
    }

    @Test func `a letter stands in the letter's layout only`() throws {
        let error = try LayoutFolder.error(["manifest.html.mustache": "<sheet>\n<letter/>\n</sheet>"])
        #expect(error?.fault == .misplacedElement("letter", in: "sheet"))
        #expect(error?.line == 2)
    }

    @Test func `a campaign's words stand over the standard ones, entry by entry, and may be more`() throws {
        let own = try LayoutFolder.set([
            "strings/es.yaml": "receipt: \"Recibo\"\nextra: \"más\"", "strings/en.yaml": "extra: \"more\"",
        ])
        let words = try own.sheet(SheetRecords.receipt(.family), languages: ["es", "en"], paper: .a4).content.words
        #expect(words.contains("Recibo") && words.contains("Receipt"))
        #expect(words.contains("Ejemplar para la familia"))
    }

    @Test func `a font that is not there is told with its line`() throws {
        let standard = try String(
            contentsOf: LayoutFolder.standard.appending(path: "styles.yaml"), encoding: .utf8)
        let own = standard.replacing("letter: {family: Andika", with: "letter: {family: Nunca Vista")
        let set = try LayoutFolder.set(["styles.yaml": own])
        let line = try #require(
            own.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("Nunca") })
        let error = #expect(throws: LayoutError.self) { try set.check(fonts: ["Andika"]) }
        #expect(error?.fault == .unknownFont("Nunca Vista"))
        #expect(error?.line == line + 1)
        let sentence = try #require(error).sentence
        #expect(Words(.spanish)(sentence).contains("el tipo de letra «Nunca Vista» no está instalado"))
        #expect(Words(.english)(sentence).contains("the font “Nunca Vista” is not installed"))
        #expect(throws: Never.self) { try set.check(fonts: ["Andika", "Nunca Vista"]) }
    }
}
