import CampaignFolder
import Foundation
import Letters
import Testing
import Words

struct StarterTests {
    private let place = FileManager.default.temporaryDirectory.appending(path: "pasamuros-\(UUID().uuidString)")

    private func make(_ languages: [String] = ["es", "en"], at url: URL) throws {
        try CampaignFolder.create(at: url, languages: languages, say: starterWords)
    }

    @Test(arguments: [["es", "en"], ["en", "es"], ["es"]])
    func `a new campaign loads, with one example of each and nothing odd`(languages: [String]) throws {
        defer { try? FileManager.default.removeItem(at: place) }
        try make(languages, at: place)
        let loaded = try CampaignFolder(at: place).load()
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.campaign.languages == languages)
        #expect(loaded.campaign.facilities.count == 1)
        #expect(loaded.campaign.prisoners.count == 1)
        #expect(loaded.campaign.groups.count == 1)
        #expect(loaded.campaign.prisoners.first?.story?.contains(languages[0] == "es" ? "ejemplo" : "example") == true)
    }

    @Test func `letters is empty, so that no note of ours becomes a letter`() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        try make(at: place)
        let letters = CampaignFolder(at: place).lettersURL
        #expect(try FileManager.default.contentsOfDirectory(atPath: letters.path).isEmpty)
        #expect(FileManager.default.fileExists(atPath: place.appending(path: "LEEME.txt").path))
    }

    @Test func `each key is explained in both languages, and what is commented out loads as well`() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        try make(at: place)
        let url = place.appending(path: "campaign.yaml")
        let page = try String(contentsOf: url, encoding: .utf8)
        #expect(page.contains("## El nombre de la campaña, como se imprime. Es lo único obligatorio.\n## The campaign"))
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        let opened = lines.map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
        try Data(opened.utf8).write(to: url)
        let loaded = try CampaignFolder(at: place).load()
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.campaign.opens == CalendarDay(year: 2026, month: 9, day: 18))
        #expect(loaded.campaign.organiser.returnAddress == "Calle de Ejemplo 1")
        #expect(loaded.campaign.organiser.contact == "000 000 0000")
        #expect(loaded.campaign.email?.smtp?.passwordEnv == "SMTP_PASSWORD")
        #expect(loaded.campaign.mailbox?.server.port == 993)
    }

    @Test func `an empty folder is taken, one with files is left alone`() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try make(at: place)
        let path = place.path(percentEncoded: false)
        let before = try Data(contentsOf: place.appending(path: "campaign.yaml"))
        let error = #expect(throws: SetupError.self) { try make(["en"], at: place) }
        #expect(
            error?.spanish
                == "La carpeta «\(path)» ya tiene archivos y no se toca. Elijan otro nombre, o una carpeta vacía.")
        #expect(
            error?.english
                == "The folder “\(path)” has files already and is left alone. Choose another name, or an empty folder.")
        #expect(try Data(contentsOf: place.appending(path: "campaign.yaml")) == before)
    }

    @Test func `a file in the way, and a place that cannot be written, have their sentence`() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        try Data().write(to: place)
        let path = place.path(percentEncoded: false)
        let inTheWay = #expect(throws: SetupError.self) { try make(at: place) }
        #expect(inTheWay?.spanish == "«\(path)» ya existe y no es una carpeta. Elijan otro nombre.")
        #expect(inTheWay?.english == "“\(path)” exists already and is not a folder. Choose another name.")
        let below = #expect(throws: SetupError.self) { try make(at: place.appending(path: "x")) }
        #expect(
            below?.spanish
                == "No se pudo hacer la campaña en «\(path)/x»; no quedó nada a medias. Revisen que puedan escribir ahí y "
                + "que haya lugar en el disco.")
        #expect(
            below?.english
                == "The campaign could not be made in “\(path)/x”; nothing was left half done. Check that you may write "
                + "there and that the disk has room.")
    }
}
