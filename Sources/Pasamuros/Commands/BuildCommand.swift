internal import ArgumentParser
internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Letters
internal import Typesetting

/// `build [--out OUT]`: collects, then lays out all that is ready.
struct BuildCommand: Command {
    static let configuration = CommandConfiguration(commandName: "build")
    @OptionGroup var globals: GlobalOptions
    @Option(transform: GlobalOptions.place) var out = "out"

    func run(in office: Office) throws -> ExitStatus {
        let place = URL(filePath: out, directoryHint: .isDirectory)
        try office.keepOut(of: place, or: "cli.out-among-own", letters: "cli.out-among-letters")
        // Layouts come first: where one is wrong, nothing is collected either.
        var order = try office.order(out: place)
        let (desk, warnings) = try office.open()
        let setup = warnings + [order.layouts.notice(onLanguages: desk.campaign.languages)].compactMap { $0 }
        office.tell(setup)
        order.setup = setup
        try order.prepare()
        let collected = try office.collect(with: desk)
        let built = try office.showingProgress { try desk.build(order, progress: $0.show) }
        for bundle in built.bundles { office.tell(Self.sentence(on: bundle, in: out)) }
        if built.waiting > 0 { office.tell(Sentence("cli.copies-wait", count: built.waiting)) }
        office.tell(Sentence("cli.built", ["file": "\(out)/attention.html"], count: built.bundles.count))
        try office.answer(BuildReport(collected: collected, built: built)) {}
        return .done
    }

    private static func sentence(on bundle: BundlePrinter.Result.Bundle, in out: String) -> Sentence {
        let facts = [
            "facility": bundle.name, "people": String(bundle.people), "letters": String(bundle.letters),
            "file": "\(out)/\(bundle.path)",
        ]
        return Sentence("cli.bundle", facts, count: bundle.sheets)
    }
}

/// What `build --json` answers.
struct BuildReport: Encodable {
    private struct Bundle: Encodable {
        let facility: FacilityID
        let path: String
        let letters: Int
        let sheets: Int
    }

    private let collected: CollectAnswer
    private let bundles: [Bundle]
    private let attention: Int

    init(collected: CollectAnswer, built: BuildAnswer) {
        self.collected = collected
        attention = built.decisions
        bundles = built.bundles.map {
            Bundle(facility: $0.facility, path: $0.path, letters: $0.letters, sheets: $0.sheets)
        }
    }
}
