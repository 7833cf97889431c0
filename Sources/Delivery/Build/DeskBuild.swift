public import Foundation
internal import Ledger
public import Letters
public import Typesetting
public import Words

/// What a build is given besides the desk.
public struct BuildOrder {
    /// Where to write.
    public var out: URL
    /// The campaign folder, for portraits and for what is known of the mailbox.
    public var folder: URL
    /// The layouts of sheets.
    public var layouts: LayoutSet
    /// The page of what waits for a person.
    public var attentionPage: AttentionPage
    /// The language of the attention page.
    public var words: Words
    /// What was noticed in the campaign's files.
    public var setup: [Sentence]

    /// Puts an order together.
    public init(
        out: URL, folder: URL, layouts: LayoutSet, attentionPage: AttentionPage, words: Words, setup: [Sentence] = []
    ) {
        self.out = out
        self.folder = folder
        self.layouts = layouts
        self.attentionPage = attentionPage
        self.words = words
        self.setup = setup
    }
}

extension BuildOrder {
    /// Makes the folder and makes sure that it can be written to, before any longer work is done.
    public func prepare() throws(OutputError) { try OutputFolder(at: out).discard() }
}

/// How far a build has come.
public enum BuildProgress: Hashable, Sendable {
    /// So many letters of all are laid out.
    case laidOut(Int, of: Int)
    /// So many bundles of all are written.
    case written(Int, of: Int)
}

/// What a build made.
public struct BuildAnswer: Hashable, Sendable {
    /// The bundles in the campaign's order.
    public var bundles: [BundlePrinter.Result.Bundle]
    /// How many letters wait for a person.
    public var decisions: Int
    /// How many copies wait because their person is not where letters go to.
    public var waiting: Int
}

extension Desk {
    /// The second half of `build`: lays out all that is ready and writes what is to be printed.
    ///
    /// Letters are laid out first, since what only their pages can show may hold them; then the bundles are planned
    /// from what is still ready.
    /// - Throws: `OutputError` where nothing can be written, `LayoutError` where a layout is wrong; the last good
    ///   files are left then.
    public func build(_ order: BuildOrder, progress: (BuildProgress) -> Void = { _ in }) throws -> BuildAnswer {
        let portrait = Portrait(in: order.folder)
        let printer = try printer(for: order)
        try restorePictures()
        try layOut(with: printer, progress: progress)
        let plan = BundlePlan(campaign: campaign, letters: try open(), book: try BundleBook(ledger, under: policy))
        var attention = try attention(setup: order.setup + campaign.prisoners.compactMap(portrait.notice))
        attention.waiting = plan.waiting
        attention.inMailbox = campaign.mailbox?.leftMails(in: order.folder) ?? []
        let page = order.attentionPage.html(of: attention, campaign: campaign.name)
        let result = try printer.print(plan, attention: page, to: order.out) {
            progress(.written($0, of: plan.bundles.count))
        }
        return BuildAnswer(bundles: result.bundles, decisions: attention.decisions, waiting: plan.waiting.count)
    }

    func printer(for order: BuildOrder) throws -> BundlePrinter {
        BundlePrinter(
            campaign: campaign, layouts: order.layouts, words: campaign.words,
            taken: Set(try ledger.bundles().map(\.code)), pictures: ledger,
            portrait: Portrait(in: order.folder).picture)
    }

    func layOut(with printer: BundlePrinter, progress: (BuildProgress) -> Void) throws {
        let letters = try printable()
        let checks = LayoutFindings(campaign: campaign)
        var layouts: [Layout] = []
        for start in stride(from: 0, to: letters.count, by: Self.layoutsAtOnce) {
            let some = letters[start..<min(start + Self.layoutsAtOnce, letters.count)]
                .map {
                    (letter: $0.letter, recipients: $0.recipients, people: $0.recipients.compactMap(campaign.prisoner))
                }
            try printer.layOutAhead(some.map { ($0.letter, $0.people) })
            for ready in some {
                let layout = try printer.layOut(ready.letter, for: ready.people)
                let findings = checks.findings(for: ready.letter, recipients: ready.recipients, layout: layout)
                layouts.append(Layout(code: ready.letter.code, pages: layout.pages, findings: findings))
                progress(.laidOut(layouts.count, of: letters.count))
            }
        }
        try ledger.noteLayouts(layouts)
    }

    /// How many letters the processors share out among them before progress is told.
    private static let layoutsAtOnce = 64
}

extension Campaign {
    /// The words of what is printed: the sheets' leading language, whatever language the terminal speaks.
    var words: Words { spoken.first ?? Words(.spanish) }

    /// The words of all the campaign's languages that the product speaks, the first leading.
    public var spoken: [Words] { languages.compactMap(Words.Language.init).map { Words($0) } }
}
