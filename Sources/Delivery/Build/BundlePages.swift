internal import Bindings
internal import Letters
internal import Press
internal import Typesetting
internal import Words

/// A facility's bundle, set: cover, receipt in two copies, manifest, packets.
struct BundlePages {
    /// A packet and where it starts in the bundle, from 1.
    struct Placed {
        let packet: PacketPages
        let firstPage: Int
    }

    let facility: Facility
    let ordinal: BundleOrdinal
    let code: BundleCode
    private(set) var pages: PagesInOrder
    private(set) var packets: [Placed] = []
    private var outline: [PDFDocument.Bookmark] = []

    /// - Parameter taken: codes that other bundles have.
    init(_ bundle: BundlePlan.Bundle, taken: Set<BundleCode>, with studio: Studio) throws {
        facility = bundle.facility
        ordinal = bundle.ordinal
        code = Self.code(of: bundle, taken: taken)
        pages = PagesInOrder(duplex: studio.campaign.duplex)
        let set = try bundle.packets.map { try PacketPages($0, rules: bundle.facility.rules, with: studio) }
        try addOwnSheets(for: set, with: studio)
        for packet in set {
            let first = pages.append(packet.pages)
            packets.append(Placed(packet: packet, firstPage: first))
            outline.append(packet.bookmark(startingAt: first, words: studio.words))
        }
    }

    /// Where each copy stands.
    var places: [ClosedBundle.Place] {
        packets.flatMap { placed in
            placed.packet.letters.map { letter in
                ClosedBundle.Place(
                    copy: Copy(of: letter.letter.code, for: placed.packet.prisoner.id),
                    firstPage: placed.firstPage + letter.firstPage - 1, pages: letter.pages)
            }
        }
    }

    /// The sheets of each person's packet, cover included.
    var packetSheets: [PrisonerID: Int] {
        Dictionary(uniqueKeysWithValues: packets.map { ($0.packet.prisoner.id, $0.packet.pages.sheets) })
    }

    /// The bundle as a document.
    func document(words: Words) -> PDFDocument {
        PDFDocument(
            title: words("build.title-bundle", ["facility": facility.name]), pages: pages.pages, labels: pages.labels,
            outline: outline)
    }

    private mutating func addOwnSheets(for set: [PacketPages], with studio: Studio) throws {
        let people = set.map { $0.line(rules: facility.rules) }
        let receipts = try ReceiptRecord.Copy.allCases.map {
            try studio.pages(
                ReceiptRecord(copy: $0, bundle: code, facility: facility.name, people: people))
        }
        let manifest = try studio.pages(manifestRecord(of: set, duplex: studio.campaign.duplex))
        let cover = try self.cover(people: people, behind: receipts + [manifest], with: studio)
        let words = studio.words
        add(cover, label: words("build.label-cover"), title: words("build.outline-cover"))
        for receipt in receipts {
            add(receipt, label: words("build.label-receipt"), title: words("build.outline-receipt"))
        }
        add(manifest, label: words("build.label-manifest"), title: words("build.outline-manifest"))
    }

    private mutating func add(_ part: [Page], label: String, title: String) {
        outline.append(PDFDocument.Bookmark(title: title, page: pages.add(part, label: label)))
    }

    /// The cover counts its own sheets too, so it is set once to know how many they are.
    private func cover(people: [PersonLine], behind parts: [[Page]], with studio: Studio) throws -> [Page] {
        let organiser = studio.campaign.organiser
        var record = FacilityCoverRecord(
            facility: facility.name, address: facility.address.split(separator: "\n").map(String.init),
            visiting: facility.visiting, phone: facility.phone, bundle: code, number: ordinal.number,
            part: ordinal.part, parts: ordinal.parts, adds: people.map(\.letters).reduce(0, +),
            handedOver: ordinal.before, isHandOverKnown: ordinal.isBeforeKnown, people: people, ownSheets: 1,
            organiser: organiser.name,
            returnAddress: (organiser.returnAddress ?? "").split(separator: "\n").map(String.init))
        let duplex = studio.campaign.duplex
        let behind = parts.map { PagesInOrder.sheets(pages: $0.count, duplex: duplex) }.reduce(0, +)
        let once = try studio.pages(record)
        record.ownSheets = behind + PagesInOrder.sheets(pages: once.count, duplex: duplex)
        return try studio.pages(record)
    }

    /// The sheet for the family that carries the bundle; it stays with them.
    func family(organiser: Campaign.Organiser) -> FamilyRecord {
        FamilyRecord(
            facility: facility.name, address: facility.address.split(separator: "\n").map(String.init),
            visiting: facility.visiting, phone: facility.phone, bundle: code,
            people: packets.map { $0.packet.line(rules: facility.rules) }, organiser: organiser.name,
            contact: (organiser.contact ?? "").split(separator: "\n").map(String.init))
    }

    private func manifestRecord(of set: [PacketPages], duplex: Duplex) -> ManifestRecord {
        ManifestRecord(
            facility: facility.name, bundle: code,
            packets: set.map { packet in
                ManifestRecord.Packet(
                    name: packet.prisoner.name, number: packet.prisoner.number,
                    letters: packet.letters.map { place in
                        ManifestRecord.LetterLine(
                            code: place.letter.code, pages: place.pages,
                            sheets: PagesInOrder.sheets(pages: place.pages, duplex: duplex))
                    })
            })
    }

    /// A bundle is known by what is in it: the same copies in the same place among the facility's bundles have the same
    /// code, so that the paper printed before closing bears the code that closing gives.
    private static func code(of bundle: BundlePlan.Bundle, taken: Set<BundleCode>) -> BundleCode {
        var lines = ["bundle", bundle.facility.id.rawValue, "\(bundle.ordinal.number).\(bundle.ordinal.part)"]
        for packet in bundle.packets {
            lines.append(packet.prisoner.id.rawValue)
            lines += packet.letters.map(\.digest)
        }
        while true {
            let code = BundleCode(digest: Digest(of: Array(lines.joined(separator: "\n").utf8)).bytes)
            if !taken.contains(code) { return code }
            lines.append("again")
        }
    }
}
