internal import Foundation
internal import Letters

/// `manifest.json`: every page of every bundle, pages counted in bundle.pdf from 1.
struct ManifestFile: Codable, Hashable {
    struct FacilityEntry: Codable, Hashable {
        var id: FacilityID
        /// Path of the bundle below the output folder.
        var bundle: String
        /// SHA-256 of the bundle.
        var sha256: String
        /// Sheets of paper.
        var sheets: Int
        var prisoners: [PrisonerEntry]
    }

    struct PrisonerEntry: Codable, Hashable {
        var id: PrisonerID
        /// Path of the packet below the output folder.
        var packet: String
        var letters: [LetterEntry]
    }

    struct LetterEntry: Codable, Hashable {
        var id: LetterCode
        /// The letter's first page in the bundle.
        var firstPage: Int
        /// Pages with text, without a blank verso.
        var pages: Int
        /// SHA-256 of the original message.
        var sha256: String

        private enum CodingKeys: String, CodingKey {
            case id, pages, sha256
            case firstPage = "first_page"
        }
    }

    var facilities: [FacilityEntry]

    static let name = "manifest.json"

    /// The paths of all files that the manifest speaks of, and of itself.
    var paths: [String] { facilities.flatMap { [$0.bundle] + $0.prisoners.map(\.packet) } }

    /// The bytes of the file: keys sorted, so that two runs are alike.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    /// The manifest of the last build; `nil` where there is none that can be read, since nothing was left then.
    static func read(in folder: URL) -> ManifestFile? {
        guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
        return try? JSONDecoder().decode(ManifestFile.self, from: data)
    }
}

extension ManifestFile.FacilityEntry {
    init(_ bundle: BundlePages, path: String, sha256: String) {
        id = bundle.facility.id
        self.bundle = path
        self.sha256 = sha256
        sheets = bundle.pages.sheets
        prisoners = bundle.packets.map { placed in
            ManifestFile.PrisonerEntry(
                id: placed.packet.prisoner.id, packet: "\(bundle.facility.id)/\(placed.packet.prisoner.id).pdf",
                letters: placed.packet.letters.map { place in
                    ManifestFile.LetterEntry(
                        id: place.letter.code, firstPage: placed.firstPage + place.firstPage - 1, pages: place.pages,
                        sha256: place.letter.digest)
                })
        }
    }
}
