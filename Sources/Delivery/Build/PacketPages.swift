internal import Letters
internal import Press
internal import Typesetting
internal import Words

/// A prisoner's packet, set: the cover, then the letters.
struct PacketPages {
    /// A letter's place in the packet.
    struct LetterPlace {
        let letter: Letter
        /// Its first page within the packet, from 1.
        let firstPage: Int
        /// Pages with text, without a blank verso.
        let pages: Int
    }

    let prisoner: Prisoner
    private(set) var pages: PagesInOrder
    private(set) var letters: [LetterPlace] = []

    init(_ packet: BundlePlan.Packet, rules: FacilityRules, with studio: Studio) throws {
        prisoner = packet.prisoner
        pages = PagesInOrder(duplex: studio.campaign.duplex)
        var parts: [(Letter, [Page])] = []
        for (index, letter) in packet.letters.enumerated() {
            let set = try studio.letters.pages(
                of: letter, for: prisoner, number: index + 1, of: packet.letters.count, rules: rules)
            parts.append((letter, set))
        }
        let cover = try studio.cover(of: prisoner, letters: parts, rules: rules)
        pages.add(cover, label: studio.words("build.label-cover"))
        for (letter, set) in parts {
            let first = pages.add(set, label: letter.code.description)
            letters.append(LetterPlace(letter: letter, firstPage: first, pages: set.count))
        }
    }

    /// What goes to each person, for covers and receipts.
    func line(rules: FacilityRules) -> PersonLine {
        PersonLine(name: prisoner.name, number: prisoner.number, letters: letters.count, sheets: pages.sheets)
    }

    /// The packet as a document of its own.
    func document(words: Words) -> PDFDocument {
        PDFDocument(
            title: words("build.title-packet", ["name": prisoner.name]), pages: pages.pages, labels: pages.labels,
            outline: [bookmark(startingAt: 1, words: words)])
    }

    /// The packet's entry in an outline.
    func bookmark(startingAt first: Int, words: Words) -> PDFDocument.Bookmark {
        PDFDocument.Bookmark(
            title: prisoner.name, page: first,
            children: letters.map { place in
                PDFDocument.Bookmark(
                    title: words("build.outline-letter", ["code": place.letter.code.description]),
                    page: first + place.firstPage - 1)
            })
    }
}
