internal import Addressing
internal import Delivery
internal import Foundation
internal import Ledger
internal import Letters
internal import Words

/// What `show` shows: all that is known of one letter, for the organisers' eyes.
struct LetterPage {
    let words: Words
    let campaign: Campaign

    /// The page.
    func text(of show: ShowAnswer) -> String {
        let parts = [
            facts(show), section("cli.why", reasons(show)),
            section("cli.namings", show.namings.map(naming)),
            section("cli.findings", show.findings.flatMap(finding)),
            section("cli.parts", show.reading.parts.map(part)), cuts(show.reading.cuts),
            section("cli.history", show.events.map(history)), section("cli.text", [show.reading.blocks.plainText]),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Why it is in its state; of several findings of one kind the first tells it.
    private func reasons(_ show: ShowAnswer) -> [String] {
        let reasons = show.reasons.map { words($0) }
        return reasons.enumerated().filter { !reasons[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// What was noticed, and the passage it is about.
    private func finding(_ finding: Finding) -> [String] {
        let passage = finding.excerpt.isEmpty ? [] : [words("cli.passage", ["text": finding.excerpt])]
        return [words(finding.sentence)] + passage
    }

    private func facts(_ show: ShowAnswer) -> String {
        var table = Table()
        table.add([words("cli.letter"), show.letter.id.description])
        table.add([words("cli.state"), words("cli.state-\(show.letter.state.rawValue)")])
        table.add([words("cli.source"), show.letter.source.description])
        let known: [(String, String?)] = [
            ("cli.recipients", recipients(show)), ("cli.candidates", names(show.letter.candidates)),
            ("cli.sender", show.letter.sender), ("cli.signature", show.reading.signature),
            ("cli.received", show.letter.received?.formatted(.iso8601)), ("cli.subject", show.reading.subject),
            ("cli.language", show.letter.language), ("cli.pages", show.letter.pages.map { String($0) }),
        ]
        for case (let label, let value?) in known { table.add([words(label), value]) }
        return table.text
    }

    /// Whom it is for, and who says so.
    private func recipients(_ show: ShowAnswer) -> String? {
        guard let people = names(show.letter.recipients) else { return nil }
        return words(show.isAssigned ? "cli.assigned-by-person" : "cli.as-the-letter-says", ["people": people])
    }

    private func names(_ people: [PrisonerID]) -> String? {
        guard !people.isEmpty else { return nil }
        return people.map { id in campaign.prisoner(id).map { "\($0.name) (\(id))" } ?? id.rawValue }
            .joined(separator: ", ")
    }

    /// What one place says on whom the letter is for.
    private func naming(_ naming: AddressExplanation.Naming) -> String {
        let place = words("cli.place-\(naming.place.rawValue)")
        guard let people = names(naming.people) else { return words("cli.names-stranger", ["place": place]) }
        return words(naming.isSure ? "cli.names" : "cli.may-name", ["place": place, "people": people])
    }

    /// What became of one part that was enclosed.
    private func part(_ part: LetterPart) -> String {
        let what = words("cli.part-\(part.kind.rawValue)")
        let arguments = ["number": String(part.number), "what": what]
        return switch part.outcome {
        case .printed where part.pages > 0:
            words(Sentence("cli.part-pages", arguments, count: part.pages))
        case .printed: words("cli.part-printed", arguments)
        case .repeated: words("cli.part-repeated", arguments)
        case .leftOut(let reason): words("cli.part-left-out", arguments.merging(["why": words(reason)]) { $1 })
        case .failed(let reason): words("cli.part-failed", arguments.merging(["why": words(reason)]) { $1 })
        }
    }

    private func cuts(_ cuts: [Cut]) -> String {
        cuts.map { section("cli.cut-\($0.kind.rawValue)", [$0.text]) }.joined(separator: "\n")
    }

    private func section(_ heading: String, _ paragraphs: [String]) -> String {
        let lines = paragraphs.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        guard lines.contains(where: { !$0.isEmpty }) else { return "" }
        return words(heading) + "\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }

    private func history(_ event: Event) -> String {
        let time = event.at.formatted(.iso8601)
        return words(
            "cli.event",
            ["time": time, "what": words(event.happening.sentence(in: campaign, event.prisoner, words: words))])
    }
}
