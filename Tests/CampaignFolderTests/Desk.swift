import CampaignFolder
import Foundation
import Letters
import Testing
import Words

/// A campaign folder for one test, taken away afterwards.
final class Desk {
    static let header =
        "id,name,aliases,groups,facility,number,since,languages,large_print,status,portrait,story"
    static let page = "name: Cartas\n"
    static let facilities = "id,name\nnorte,Centro Norte\n"
    static let prisoners = "id,name,facility\nana,Ana Luna,norte\n"

    let url: URL

    /// A folder with the given files; `nil` leaves a file out.
    init(page: String? = Desk.page, facilities: String? = Desk.facilities, prisoners: String? = Desk.prisoners) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "pasamuros-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try write(page, "campaign.yaml")
        try write(facilities, "facilities.csv")
        try write(prisoners, "prisoners.csv")
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String?, _ name: String) throws {
        if let text { try write(Data(text.utf8), name) }
    }

    func write(_ data: Data, _ name: String) throws { try data.write(to: url.appending(path: name)) }

    func load() throws(SetupError) -> LoadedCampaign { try CampaignFolder(at: url).load() }

    /// The problems of a folder that cannot be worked with; empty where it can.
    func problems() -> [SetupNotice] {
        do throws(SetupError) {
            _ = try load()
            return []
        } catch {
            return error.problems
        }
    }
}

private let inSpanish = Words(.spanish)
private let inEnglish = Words(.english)

extension SetupNotice {
    var spanish: String { inSpanish(sentence) }
    var english: String { inEnglish(sentence) }
}

extension SetupError {
    var spanish: String { inSpanish(sentence) }
    var english: String { inEnglish(sentence) }
}

/// The starter's words, as the command `new` looks them up.
func starterWords(_ sentence: Sentence, _ language: String) -> String {
    language == "en" ? inEnglish(sentence) : inSpanish(sentence)
}
