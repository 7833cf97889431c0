import CampaignFolder
import Letters
import Testing

/// An id that cannot be used, and the sentence.
struct BadIdentifier: Sendable, CustomTestStringConvertible {
    let id: String
    let spanish: String
    let english: String
    var testDescription: String { spanish }
}

struct IdentifierTests {
    static let long = String(repeating: "a", count: 101)
    static let cut = String(repeating: "a", count: 39) + "…"

    static let bad = [
        BadIdentifier(
            id: "norte/ana",
            spanish:
                "prisoners.csv, línea 2: el id «norte/ana» tiene un signo que no puede ir en el nombre de un archivo "
                + "(/ \\ : * ? \" < > |). Usen letras, números y guiones.",
            english: "prisoners.csv, line 2: the id “norte/ana” has a character that cannot be in a file's name "
                + "(/ \\ : * ? \" < > |). Use letters, digits and hyphens."),
        BadIdentifier(
            id: "..",
            spanish:
                "prisoners.csv, línea 2: el id «..» empieza o termina con un punto, y con él se nombra un archivo. "
                + "Quiten el punto.",
            english: "prisoners.csv, line 2: the id “..” begins or ends with a dot, and names a file. Remove the dot."),
        BadIdentifier(
            id: "--yes",
            spanish: "prisoners.csv, línea 2: el id «--yes» empieza con un guion y se confundiría con una opción. "
                + "Empiecen con una letra o un número.",
            english: "prisoners.csv, line 2: the id “--yes” begins with a hyphen and would be taken for an option. "
                + "Begin with a letter or a digit."),
        BadIdentifier(
            id: "\"ana\nluna\"",
            spanish: "prisoners.csv, línea 2: el id «ana\u{FFFD}luna» tiene un salto de línea o un signo invisible. "
                + "Escríbanlo de nuevo.",
            english: "prisoners.csv, line 2: the id “ana\u{FFFD}luna” has a line break or an invisible character. Type "
                + "it again."),
        BadIdentifier(
            id: long,
            spanish: "prisoners.csv, línea 2: el id «\(cut)» es demasiado largo para nombrar un archivo (hasta 100 "
                + "bytes). Acórtenlo.",
            english:
                "prisoners.csv, line 2: the id “\(cut)” is too long to name a file (at most 100 bytes). Shorten it."
        ),
        BadIdentifier(
            id: "Bundle",
            spanish: "prisoners.csv, línea 2: el id «Bundle» es el nombre de un archivo que hace el programa. Elijan "
                + "otro.",
            english: "prisoners.csv, line 2: the id “Bundle” is the name of a file that the program makes. Choose "
                + "another."),
    ]

    @Test(arguments: bad)
    func `an id that cannot name a file is refused`(bad: BadIdentifier) throws {
        let problems = try Desk(prisoners: "id,name,facility\n\(bad.id),Ana,norte\n").problems()
        #expect(problems.map(\.spanish) == [bad.spanish])
        #expect(problems.map(\.english) == [bad.english])
    }

    @Test(arguments: ["ana", "José Díaz", "7", "tsʼi", "a_b-c.d", "мария", String(repeating: "a", count: 100)])
    func `an id may be any plain name`(id: String) throws {
        let prisoners = try Desk(prisoners: "id,name,facility\n\(id),Ana,norte\n").load().campaign.prisoners
        #expect(prisoners.map(\.id.rawValue) == [id])
    }

    @Test func `a doubled id names both lines`() throws {
        let problems = try Desk(prisoners: "id,name,facility\nana,Ana,norte\n\nana,Eva,norte\n").problems()
        #expect(
            problems.map(\.spanish) == [
                "prisoners.csv, línea 4: el id «ana» ya está en la línea 2. Cada fila necesita su propio id."
            ])
        #expect(
            problems.map(\.english) == [
                "prisoners.csv, line 4: the id “ana” is already on line 2. Every row needs an id of its own."
            ])
    }

    @Test func `two ids that one disk takes for the same are refused`() throws {
        let problems = try Desk(facilities: "id,name\nnorte,Uno\nNorte,Dos\n").problems()
        #expect(
            problems.map(\.spanish) == [
                "facilities.csv, línea 3: el id «Norte» solo se distingue por mayúsculas de «norte», de la línea 2; en "
                    + "algunos discos sus archivos serían el mismo. Cambien uno."
            ])
        #expect(
            problems.map(\.english) == [
                "facilities.csv, line 3: the id “Norte” differs only in capitals from “norte” on line 2; on some disks "
                    + "their files would be the same. Change one."
            ])
    }

    @Test func `an accent written in two ways is the same id`() throws {
        let problems = try Desk(prisoners: "id,name,facility\njosé,J,norte\njose\u{301},J,norte\n").problems()
        #expect(problems.map(\.sentence.key) == ["setup.doubled-id"])
    }

    @Test(arguments: ["manifest.json", "attention.html"])
    func `no facility takes the place of a file of out`(id: String) throws {
        let problems = try Desk(facilities: "id,name\nnorte,Norte\n\(id),Sur\n").problems()
        #expect(problems.map(\.sentence.key) == ["setup.id-taken"])
    }
}
