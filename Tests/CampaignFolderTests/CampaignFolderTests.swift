import CampaignFolder
import Foundation
import Letters
import Testing
import Words

struct CampaignFolderTests {
    @Test func `letters, ledger and layouts lie where the design says`() throws {
        let folder = CampaignFolder(at: URL(filePath: "/campaña"))
        #expect(folder.lettersURL.path(percentEncoded: false) == "/campaña/letters/")
        #expect(folder.ledgerURL.path(percentEncoded: false) == "/campaña/ledger.sqlite")
        #expect(folder.layoutsURL.path(percentEncoded: false) == "/campaña/layouts/")
    }

    @Test func `a folder without campaign.yaml is none, and only that is said`() throws {
        let desk = try Desk(page: nil, facilities: nil, prisoners: nil)
        let path = desk.url.path(percentEncoded: false)
        let error = #expect(throws: SetupError.self) { try desk.load() }
        #expect(error?.problems.count == 1)
        #expect(
            error?.spanish
                == "En «\(path)» no hay campaign.yaml, así que no es una carpeta de campaña. Para hacer una: «pasamuros "
                + "new CARPETA». Para usar otra: «-C CARPETA».")
        #expect(
            error?.english
                == "There is no campaign.yaml in “\(path)”, so it is not a campaign folder. To make one: “pasamuros new "
                + "FOLDER”. To use another: “-C FOLDER”.")
    }

    @Test func `a folder that does not exist is said`() throws {
        let error = #expect(throws: SetupError.self) { try CampaignFolder(at: URL(filePath: "/no/hay")).load() }
        #expect(
            error?.spanish
                == "No existe la carpeta «/no/hay». Revisen el nombre, o hagan una campaña nueva con «pasamuros new "
                + "CARPETA».")
        #expect(
            error?.english
                == "There is no folder “/no/hay”. Check the name, or make a new campaign with “pasamuros new FOLDER”.")
    }

    @Test func `all problems of all files are told at once, in order`() throws {
        let desk = try Desk(
            page: "paper: a5\n", facilities: "id,name,pictures\nnorte,,quizá\n",
            prisoners: "id,name,facility\nana,Ana,norte\nana,,sur\n")
        let problems = desk.problems()
        let places = problems.map { "\($0.file):\($0.line ?? 0):\($0.column ?? "")" }
        #expect(
            places == [
                "campaign.yaml:1:name", "campaign.yaml:1:paper", "facilities.csv:2:name", "facilities.csv:2:pictures",
                "prisoners.csv:3:id", "prisoners.csv:3:name", "prisoners.csv:3:facility",
            ])
    }

    @Test func `several problems are counted in one sentence`() throws {
        let error = #expect(throws: SetupError.self) { try Desk(page: "paper: a5\n").load() }
        #expect(error?.spanish == "Hay 2 cosas que corregir en la carpeta de la campaña.")
        #expect(error?.english == "2 things have to be put right in the campaign folder.")
    }

    @Test func `a broken facilities.csv does not make every prisoner a problem`() throws {
        let problems = try Desk(facilities: nil).problems()
        #expect(
            problems.map(\.spanish) == [
                "Falta facilities.csv en la carpeta de la campaña. Pónganlo ahí; «pasamuros new CARPETA» da uno de ejemplo."
            ])
        #expect(
            problems.map(\.english) == [
                "facilities.csv is missing from the campaign folder. Put it there; “pasamuros new FOLDER” gives an example."
            ])
    }

    @Test func `a folder in place of a file cannot be read`() throws {
        let desk = try Desk(prisoners: nil)
        try FileManager.default.createDirectory(
            at: desk.url.appending(path: "prisoners.csv"), withIntermediateDirectories: false)
        #expect(
            desk.problems().map(\.spanish) == [
                "No se puede leer prisoners.csv. Revisen que sea un archivo y que tengan permiso de abrirlo."
            ])
        #expect(
            desk.problems().map(\.english) == [
                "prisoners.csv cannot be read. Check that it is a file and that you may open it."
            ])
    }

    @Test func `a spreadsheet that was only renamed is no text`() throws {
        let desk = try Desk()
        try desk.write(Data("PK\u{3}\u{4}\u{14}\0\u{6}\0".utf8), "prisoners.csv")
        #expect(
            desk.problems().map(\.spanish) == [
                "prisoners.csv no es un archivo de texto; quizá es una hoja de cálculo con otro nombre. Ábranlo en su "
                    + "programa y guárdenlo como «CSV UTF-8»."
            ])
        #expect(
            desk.problems().map(\.english) == [
                "prisoners.csv is not a text file; perhaps it is a spreadsheet under another name. Open it in its "
                    + "program and save it as “CSV UTF-8”."
            ])
    }

    @Test func `a file beyond all measure is not read`() throws {
        let desk = try Desk()
        try desk.write(Data(count: 16 << 20 + 1), "prisoners.csv")
        #expect(
            desk.problems().map(\.spanish) == [
                "prisoners.csv pasa de 16 MB: no parece ser lo que dice su nombre. Revisen que sea el archivo correcto."
            ])
        #expect(
            desk.problems().map(\.english) == [
                "prisoners.csv is larger than 16 MB: it does not seem to be what its name says. Check that it is the "
                    + "right file."
            ])
    }

    @Test func `every sentence is there in both languages, with the same gaps`() {
        let spanish = Words(.spanish)
        let english = Words(.english)
        let ours = spanish.keys.union(english.keys).filter { $0.hasPrefix("setup.") || $0.hasPrefix("starter.") }
        #expect(ours.count > 60)
        for key in ours {
            #expect(spanish.keys.contains(key) && english.keys.contains(key), "\(key)")
            #expect(spanish.placeholders(of: key) == english.placeholders(of: key), "\(key)")
        }
    }
}
