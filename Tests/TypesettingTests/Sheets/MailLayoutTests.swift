import Foundation
import Letters
import TestSupport
import Testing

@testable import Typesetting

@Suite struct MailLayoutTests {
    private let record = MailRecord(
        facility: "CERSS 5", name: "José Pérez & <Gómez>", number: "17-A", letters: 3, pages: 12,
        organiser: "Comité de Cartas", contact: "cartas@campana.example")

    private func layout(_ files: [String: String] = [:]) throws -> MailLayout {
        try TestSupport.withFolder { folder in
            for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
            return try MailLayout(standard: LayoutFolder.standard, overrides: folder)
        }
    }

    @Test func `the subject begins with the number and the name`() throws {
        let layout = try layout()
        #expect(
            layout.words(record, languages: ["es"]).subject
                == "17-A, José Pérez & <Gómez>: correspondencia personal")
        var part = record
        part.number = nil
        part.part = 2
        part.parts = 3
        #expect(
            layout.words(part, languages: ["en"]).subject
                == "José Pérez & <Gómez>: personal correspondence (part 2 of 3)")
    }

    @Test func `the text says how much it is, asks for an answer and names nobody who wrote`() throws {
        let (_, spanish) = try layout().words(record, languages: ["es"])
        #expect(spanish.hasPrefix("CERSS 5\nPresente\n\nPor este medio"))
        #expect(spanish.contains("dirigida a José Pérez & <Gómez>, con número 17-A."))
        #expect(spanish.contains("contiene 3 cartas y una portada a su nombre; en total, 12 páginas para imprimir."))
        #expect(spanish.contains("responder a este mensaje para confirmar que lo recibieron"))
        #expect(spanish.hasSuffix("Agradecemos su atención.\n\nComité de Cartas\n"))
        var small = record
        small.number = nil
        small.letters = 1
        small.pages = 1
        small.organiser = nil
        let (_, english) = try layout().words(small, languages: ["en"])
        #expect(english.contains("correspondence for José Pérez & <Gómez>. The attached file holds one letter and a "))
        #expect(english.contains("in all, one page to print.\n\nWe kindly ask you"))
        #expect(english.hasSuffix("Thank you for your attention.\n"))
    }

    @Test func `a mail is in the first language that there is a text in`() throws {
        let own = [
            "mail.fr.txt.mustache": "Subject: Lettres\n\nBonjour {{name}}\n", "mail.en.txt.mustache": "Subject: x\ny",
        ]
        let layout = try layout(own)
        #expect(layout.words(record, languages: ["tzh", "fr-CA", "es"]).subject == "Lettres")
        #expect(layout.words(record, languages: ["fr"]).text == "Bonjour José Pérez & <Gómez>\n")
        #expect(layout.words(record, languages: ["en"]).text == "y")
        #expect(layout.words(record, languages: ["tzh"]).text.contains("Por este medio"))
    }

    @Test func `a fault in a mail's text is told with its file and line, with every other layout`() throws {
        let name = "mail.es.txt.mustache"
        let unknown = try LayoutFolder.error([name: "Subject: x\n\n2 < 3\n{{#parts}}{{sender}}{{/parts}}\n"])
        #expect(unknown?.file == "layouts/" + name && unknown?.line == 4)
        guard case .unknownField("sender", let known)? = unknown?.fault else {
            Issue.record("\(String(describing: unknown))")
            return
        }
        #expect(!known.contains("campaign") && known.contains("contact"))
        let subject = try LayoutFolder.error([name: "Buen día\n"])
        #expect(subject?.fault == .missingSubject && subject?.line == 1)
        let open = try LayoutFolder.error([name: "Subject: x\n{{#number}}\n"])
        #expect(open?.fault == .openSection("number") && open?.line == 2)
        let misspelt = try LayoutFolder.error(["mial.es.txt.mustache": "Subject: x\n"])
        #expect(misspelt?.file == "layouts/mial.es.txt.mustache")
    }
}
