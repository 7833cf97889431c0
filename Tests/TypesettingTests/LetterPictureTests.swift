import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// Pictures among the words of a letter.
@Suite struct LetterPictureTests {
    init() { TestSupport.useProjectFonts() }

    /// The text area of letter paper with the house margins.
    private let area = Rectangle(x: 62, y: 56, width: 612 - 124, height: 792 - 56 - 64)

    private func picture(_ kind: Picture.Kind, _ width: Int, _ height: Int) -> Block {
        .picture(Picture(digest: "\(kind) \(width)", width: width, height: height, kind: kind))
    }

    private func words(_ text: String) -> Block { .paragraph([.text(text)]) }

    private func pages(_ blocks: [Block]) -> [Page] {
        let flow = LetterFlow(style: LetterStyle(), language: "es") { $0.key }.flow(of: blocks)
        return Compositor().pages(of: Sheet(paper: .letter, content: flow, language: "es"))
    }

    private func places(on page: Page) -> [Rectangle] {
        func places(_ element: PageElement) -> [Rectangle] {
            switch element {
            case .picture(_, let place): [place]
            case .tagged(_, let elements): elements.flatMap(places)
            default: []
            }
        }
        return page.elements.flatMap(places)
    }

    @Test(arguments: [Picture.Kind.writing, .page]) func `a page of writing has a page to itself`(_ kind: Picture.Kind)
    {
        let pages = pages([words("Antes."), picture(kind, 2_000, 2_600), words("Después.")])
        #expect(pages.map(\.text) == ["Antes.", "", "Después."])
        #expect(pages.map { places(on: $0).count } == [0, 1, 0])
    }

    @Test(arguments: [(2_000, 2_600), (2_034, 3_516), (2_000, 500), (300, 3_000), (60, 80)])
    func `a page of writing keeps its shape and the margins, in the middle`(width: Int, height: Int) throws {
        let place = try #require(places(on: pages([picture(.writing, width, height)])[0]).first)
        #expect(abs(place.width / place.height - Double(width) / Double(height)) < 0.001)
        #expect(place.x >= area.x - 0.01 && place.width <= area.width + 0.01)
        #expect(place.y >= area.y - 0.01 && place.y + place.height <= area.y + area.height + 0.01)
        #expect(abs(place.x + place.width / 2 - 306) < 0.01)
        #expect(abs(place.y + place.height / 2 - (area.y + area.height / 2)) < 0.01)
        #expect(place.width <= Double(width) + 0.01, "never larger than 72 dpi")
    }

    @Test func `pages of writing one after the other are as many pages`() {
        let pages = pages((1...4).map { picture(.writing, 2_000 + $0, 2_600) })
        #expect(pages.count == 4)
        #expect(pages.allSatisfy { places(on: $0).count == 1 })
    }

    @Test(arguments: [(640, 480), (2_034, 1_525), (1_582, 2_110), (400, 4_000), (100, 100)])
    func `a photograph stands among the text and takes three fifths of the height at most`(width: Int, height: Int)
        throws
    {
        let pages = pages([words("Antes."), picture(.photograph, width, height), words("Después.")])
        #expect(pages.count == 1)
        let place = try #require(places(on: pages[0]).first)
        #expect(place.width <= area.width + 0.01 && place.height <= area.height * 0.6 + 0.01)
        #expect(abs(place.x + place.width / 2 - 306) < 0.01)
        #expect(place.width <= Double(width) + 0.01)
    }

    @Test func `a photograph that finds no room goes to the next page whole`() {
        let blocks = (1...12).map { _ in words(String(repeating: "palabra ", count: 60)) }
        let pages = pages(blocks + [picture(.photograph, 2_000, 1_500), words("Después.")])
        #expect(pages.flatMap(places).count == 1)
        for place in pages.flatMap(places) { #expect(place.y + place.height <= area.y + area.height + 0.01) }
        #expect(pages.last?.text.contains("Después.") == true)
    }

    @Test func `each picture says how fine it is on paper`() {
        let pages = pages([picture(.photograph, 2_033, 1_000), picture(.photograph, 488, 240)])
        #expect(pages.flatMap(\.resolutions).map { Int($0.rounded()) } == [300, 72])
    }

    @Test func `a page of writing and a photograph look as they did`() throws {
        let shelf = TestShelf()
        let writing = try shelf.add(#require(DrawnPictures.writing()), .writing)
        let photograph = try shelf.add(#require(DrawnPictures.photograph()), .photograph)
        let blocks = [
            words("Querida Petrona: te mando una foto del cerro, y lo que te escribió mi abuela."),
            .picture(photograph), words("Un abrazo de todas."), .picture(writing),
        ]
        let flow = LetterFlow(style: LetterStyle(), language: "es") { $0.key }.flow(of: blocks)
        let sheet = try LayoutFolder.set().sheet(
            SheetRecords.letter, languages: ["es", "en"], paper: .letter, letter: flow)
        let pages = Compositor().pages(of: sheet)
        #expect(pages.count == 2)
        for (page, name) in zip(pages, ["letter-photograph", "letter-writing"]) {
            let raster = try RasterPress.draw(page, pictures: shelf.shelf, dpi: 40)
            #expect(try GoldenPages.compare(raster, with: name) == .same)
        }
    }
}
