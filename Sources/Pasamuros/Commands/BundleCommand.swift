internal import ArgumentParser
internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Letters
internal import Typesetting
internal import Words

/// `bundle`: closes a bundle per facility of all that e-mail did not deliver; or notes what became of one that is closed.
struct BundleCommand: Command {
    static let configuration = CommandConfiguration(commandName: "bundle")
    @OptionGroup var globals: GlobalOptions
    @Flag var paper = false
    @Option var printed: String?
    @Option var carried: String?
    @Option var cancel: String?
    @Option var why: String?

    func run(in office: Office) throws -> ExitStatus {
        let noted = [printed, carried, cancel].compactMap { $0 }
        guard noted.count <= 1 else { throw WrongCall.tooMuch(noted[1]) }
        if let printed { return try note(.printed, on: printed, in: office) }
        if let carried { return try note(.carried, on: carried, in: office) }
        guard let cancel else { return try close(in: office) }
        guard let why, why.contains(where: { !$0.isWhitespace }) else { throw WrongCall.missingValue("--why") }
        return try note(.cancelled(why: why), on: cancel, in: office)
    }

    private func close(in office: Office) throws -> ExitStatus {
        let order = try office.order(out: office.folder.url.appending(path: "bundles"))
        let (desk, warnings) = try office.open()
        office.tell(warnings)
        if let notice = order.layouts.notice(onLanguages: desk.campaign.languages) { office.tell(notice) }
        _ = try office.collect(with: desk)
        let answer = try office.showingProgress { try desk.close(order, alsoEmail: paper, progress: $0.show) }
        office.tell(sentences(on: answer, in: desk.campaign, office))
        try office.answer(answer) {}
        return .done
    }

    private func sentences(on answer: CloseAnswer, in campaign: Campaign, _ office: Office) -> [Sentence] {
        var sentences = answer.takenOut.map { sentence(on: $0, in: campaign, office) }
        sentences += answer.closed.map { bundle in
            let facts = [
                "facility": campaign.facility(bundle.facility)?.name ?? bundle.facility.rawValue,
                "number": String(bundle.number), "code": bundle.code.description,
                "letters": String(bundle.copies.count), "path": bundle.path, "part": String(bundle.part),
                "parts": String(bundle.parts),
            ]
            return Sentence(bundle.parts > 1 ? "cli.closed-part" : "cli.closed", facts, count: bundle.sheets)
        }
        if answer.closed.isEmpty { sentences.append(Sentence("cli.nothing-to-close")) }
        if answer.forEmail > 0 { sentences.append(Sentence("cli.for-email", count: answer.forEmail)) }
        sentences += answer.tooLarge.map {
            Sentence("cli.too-large-for-bundle", ["code": $0.letter.description, "prisoner": $0.prisoner.rawValue])
        }
        if answer.waiting > 0 { sentences.append(Sentence("cli.copies-wait", count: answer.waiting)) }
        return sentences
    }

    private func sentence(on out: CloseAnswer.TakenOut, in campaign: Campaign, _ office: Office) -> Sentence {
        let facts = [
            "name": campaign.prisoner(out.prisoner)?.name ?? out.prisoner.rawValue, "code": out.bundle.description,
            "why": office.words(out.why), "first": String(out.pages.lowerBound), "last": String(out.pages.upperBound),
        ]
        return Sentence(out.isRemade ? "cli.taken-out-remade" : "cli.taken-out", facts, count: out.copies)
    }

    private func note(_ happening: BundleHappening, on typed: String, in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let bundle = try desk.note(happening, on: try desk.bundle(typed))
        try office.answer(BundleAnswer(bundle)) {
            office.tell(Sentence("cli.bundle-now-\(bundle.state.rawValue)", ["code": bundle.code.description]))
        }
        return .done
    }
}

extension Office {
    /// What making sheets needs; says which fonts are missing that some letters need.
    func order(out: URL, setup: [Sentence] = []) throws -> BuildOrder {
        let furnishings = try Furnishings()
        tell(try FontCheckup().require())
        let layouts = try LayoutSet(
            standard: furnishings.layouts.appending(path: "standard"), overrides: folder.layoutsURL)
        try layouts.check(fonts: FontCheckup.families)
        return BuildOrder(
            out: out, folder: folder.url, layouts: layouts,
            attentionPage: try AttentionPage(layouts: furnishings.layouts, words: words), words: words, setup: setup)
    }
}
