import Foundation

/// What a build says it wrote: the pages and bytes of its bundles.
struct Manifest {
    private struct File: Decodable {
        struct Facility: Decodable {
            struct Prisoner: Decodable {
                struct Letter: Decodable {
                    let first_page: Int
                    let pages: Int
                }
                let letters: [Letter]
            }
            let bundle: String
            let prisoners: [Prisoner]
        }
        let facilities: [Facility]
    }

    let pages: Int
    let bytes: Int

    /// Reads `manifest.json` in an output folder; covers before the last letter's end are counted as its pages are.
    init(at out: URL) throws {
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: out.appending(path: "manifest.json")))
        pages = file.facilities.reduce(0) { sum, facility in
            sum + (facility.prisoners.flatMap(\.letters).map { $0.first_page + $0.pages - 1 }.max() ?? 0)
        }
        bytes = try file.facilities.reduce(0) { sum, facility in
            let attributes = try FileManager.default.attributesOfItem(
                atPath: out.appending(path: facility.bundle).path)
            return sum + (attributes[.size] as? Int ?? 0)
        }
    }
}
