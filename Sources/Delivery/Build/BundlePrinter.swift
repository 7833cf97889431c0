public import Foundation
public import Letters
internal import Press
public import Typesetting
public import Words

/// Sets and writes what is to be printed: the second half of `build`.
public struct BundlePrinter {
    /// What was written.
    public struct Result: Hashable, Sendable {
        /// One bundle.
        public struct Bundle: Hashable, Sendable {
            /// The facility's id.
            public var facility: FacilityID
            /// The facility's name.
            public var name: String
            /// The bundle's path below the output folder.
            public var path: String
            /// People with letters.
            public var people: Int
            /// Copies of letters.
            public var letters: Int
            /// Pages, blank versos included.
            public var pages: Int
            /// Sheets of paper.
            public var sheets: Int
        }
        /// The bundles in the campaign's order.
        public var bundles: [Bundle]
    }

    private let campaign: Campaign
    private let words: Words
    private let taken: Set<BundleCode>
    private let studio: Studio

    /// - Parameters:
    ///   - taken: codes of closed bundles.
    ///   - pictures: where the pictures of letters are kept.
    ///   - portrait: reads a prisoner's picture; `nil` where there is none.
    public init(
        campaign: Campaign, layouts: LayoutSet, words: Words, taken: Set<BundleCode> = [],
        pictures: any PictureShelf = MemoryShelf(),
        portrait: @escaping (Prisoner) -> Pixels? = { _ in nil }
    ) {
        self.campaign = campaign
        self.words = words
        self.taken = taken
        studio = Studio(campaign: campaign, layouts: layouts, words: words, pictures: pictures, portrait: portrait)
    }

    /// What laying a letter out showed.
    public struct Layout: Hashable, Sendable {
        /// Its pages at the ordinary size.
        public var pages: Int
        /// Sheets of paper of each one's copy.
        public var sheets: [PrisonerID: Int]
        /// What no font has, in the order of the letter.
        public var missing: [String]
        /// How many characters the letter has.
        public var characters: Int
        /// The resolution of each picture on paper, in dots per inch.
        public var resolutions: [Double]
    }

    /// Lays a letter out, so that what only its pages can show is known before anything is printed.
    ///
    /// - Parameter prisoners: those whose copies are counted.
    public func layOut(_ letter: Letter, for prisoners: [Prisoner] = []) throws -> Layout {
        let pages = try studio.letters.pages(of: letter, look: .plain)
        let sheets = try prisoners.map { prisoner in
            let look = LetterSetter.Look(
                of: letter, for: prisoner, under: campaign.facility(prisoner.facility)?.rules)
            let count = try studio.letters.pages(of: letter, look: look).count
            return (prisoner.id, PagesInOrder.sheets(pages: count, duplex: campaign.duplex))
        }
        return Layout(
            pages: pages.count, sheets: Dictionary(sheets) { one, _ in one },
            missing: pages.flatMap(\.missingText), characters: letter.reading.blocks.plainText.count,
            resolutions: pages.flatMap(\.resolutions))
    }

    /// Lays letters out on all processors, before `layOut` asks for them one by one.
    func layOutAhead(_ letters: [(letter: Letter, prisoners: [Prisoner])]) throws {
        try studio.letters.layOutAhead(
            letters.flatMap { letter, prisoners in
                let looks = prisoners.map { prisoner in
                    LetterSetter.Look(of: letter, for: prisoner, under: campaign.facility(prisoner.facility)?.rules)
                }
                return Set(looks + [.plain]).map { (letter, $0) }
            })
    }

    /// Sets and writes all bundles and packets, `manifest.json` and the attention page.
    ///
    /// - Parameters:
    ///   - attention: the bytes of attention.html.
    ///   - progress: called with the number of bundles written so far.
    /// - Throws: `OutputError` where the folder cannot be written; nothing is replaced then.
    public func print(
        _ plan: BundlePlan, attention: Data, to folder: URL, progress: (Int) -> Void = { _ in }
    ) throws -> Result {
        let old = ManifestFile.read(in: folder)
        let output = try OutputFolder(at: folder)
        do {
            var manifest = ManifestFile(facilities: [])
            var result = Result(bundles: [])
            for bundle in plan.bundles {
                let pages = try pages(of: bundle)
                manifest.facilities.append(try write(pages, to: output))
                result.bundles.append(Result.Bundle(pages, path: manifest.facilities.last?.bundle ?? ""))
                progress(result.bundles.count)
            }
            _ = try output.write("attention.html") { receive in try attention.withUnsafeBytes(receive) }
            let data = try manifest.encoded()
            _ = try output.write(ManifestFile.name) { receive in try data.withUnsafeBytes(receive) }
            // The manifest comes last: it speaks only of files that are there.
            try output.publish(manifest.paths + ["attention.html", ManifestFile.name], replacing: old?.paths ?? [])
            return result
        } catch {
            output.discard()
            throw error
        }
    }

    /// Sets a bundle.
    func pages(of bundle: BundlePlan.Bundle) throws -> BundlePages {
        try BundlePages(bundle, taken: taken, with: studio)
    }

    /// Writes the bundle's PDF.
    /// - Returns: its SHA-256, in hexadecimal digits.
    func write(_ bundle: BundlePages, at path: String, to output: OutputFolder) throws -> String {
        try Self.write(bundle.document(words: words), pictures: studio.pictures, at: path, to: output)
    }

    /// A packet's PDF in memory, as it is e-mailed, and its pages.
    func document(of packet: BundlePlan.Packet, for facility: Facility) throws -> (bytes: [UInt8], pages: Int) {
        let pages = try PacketPages(packet, rules: facility.rules, with: studio)
        let gathered = GatheredBytes()
        try PDFPress.write(pages.document(words: words), pictures: studio.pictures) { gathered.bytes += Array($0) }
        return (gathered.bytes, pages.pages.pages.count)
    }

    /// What a press writes, in memory.
    private final class GatheredBytes {
        var bytes: [UInt8] = []
    }

    /// Writes a sheet that belongs to no bundle's PDF.
    func write(_ record: some SheetRecord, title: String, at path: String, to output: OutputFolder) throws {
        let pages = PagesInOrder(of: try studio.pages(record), label: title, duplex: campaign.duplex)
        let document = PDFDocument(title: title, pages: pages.pages, labels: pages.labels, outline: [])
        _ = try Self.write(document, pictures: studio.pictures, at: path, to: output)
    }

    /// Writes a document.
    /// - Returns: its SHA-256, in hexadecimal digits.
    private static func write(
        _ document: PDFDocument, pictures: MemoryShelf, at path: String, to output: OutputFolder
    ) throws -> String {
        try output.write(path) { try PDFPress.write(document, pictures: pictures, to: $0) }
    }

    private func write(_ bundle: BundlePages, to output: OutputFolder) throws -> ManifestFile.FacilityEntry {
        let path = "\(bundle.facility.id)/bundle.pdf"
        let packets = bundle.packets.map { placed in
            (
                path: "\(bundle.facility.id)/\(placed.packet.prisoner.id).pdf",
                document: placed.packet.document(words: words)
            )
        }
        // The bundle takes as long as all its packets together: it comes first, and they are written beside it.
        let files = [(path: path, document: bundle.document(words: words))] + packets
        let pictures = studio.pictures
        let digests = try AllProcessors.map(files) { file, _ in
            try Self.write(file.document, pictures: pictures, at: file.path, to: output)
        }
        return ManifestFile.FacilityEntry(bundle, path: path, sha256: digests[0])
    }
}

extension BundlePrinter.Result.Bundle {
    init(_ bundle: BundlePages, path: String) {
        facility = bundle.facility.id
        name = bundle.facility.name
        self.path = path
        people = bundle.packets.count
        letters = bundle.packets.map(\.packet.letters.count).reduce(0, +)
        pages = bundle.pages.pages.count
        sheets = bundle.pages.sheets
    }
}
