internal import Delivery
internal import Foundation
internal import Ledger
internal import Letters
internal import Words

/// What `history` shows: a line for each thing that happened.
struct HistoryPage {
    let words: Words
    let campaign: Campaign

    private struct Line {
        let at: Date
        /// The event that it is or comes after, by its sequence; what bears the same second stands in this order.
        let place: Int64
        let sentence: Sentence
    }

    /// The lines, in the order of time.
    /// - Parameters:
    ///   - side: what happened to the mails and bundles that carried its copies.
    ///   - silent: whose copies nobody has answered for, and since when: no event, since nothing happened.
    func text(of events: [Event], side: [SideEvent], silent: [(prisoner: PrisonerID, since: Date)]) -> String {
        var lines = events.map {
            Line(
                at: $0.at, place: $0.sequence,
                sentence: $0.happening.sentence(in: campaign, $0.prisoner, words: words))
        }
        lines += side.flatMap { event in
            sentences(on: event).map { Line(at: event.at, place: event.after, sentence: $0) }
        }
        lines += silent.map { prisoner, since in
            let name = campaign.prisoner(prisoner)?.name ?? prisoner.rawValue
            let day = since.formatted(.iso8601.year().month().day())
            let sentence = Sentence("post.step-silent", ["person": name, "day": day])
            return Line(at: since, place: .max, sentence: sentence)
        }
        // Stable, so that what comes after the same event stands as it was told.
        let inOrder = lines.enumerated().sorted {
            ($0.element.at, $0.element.place, $0.offset) < ($1.element.at, $1.element.place, $1.offset)
        }
        return inOrder.map { line(at: $0.element.at, $0.element.sentence) + "\n" }.joined()
    }

    private func sentences(on event: SideEvent) -> [Sentence] {
        switch event.what {
        case .mail(let number, let happening): [sentence(on: happening, ofMail: number)]
        case .gate(let bundle, let outcome):
            [
                outcome.sheets.map { Sentence("post.gate-sheets", ["bundle": bundle.description], count: $0) },
                outcome.note.map { Sentence("post.gate-note", ["bundle": bundle.description, "note": $0]) },
            ].compactMap { $0 }
        }
    }

    private func sentence(on happening: MessageHappening, ofMail number: Int64) -> Sentence {
        var arguments = ["number": String(number)]
        switch happening {
        case .refused(let reply, _): arguments["reply"] = String(reply)
        case .notSent(let why): arguments["why"] = words(why)
        default: break
        }
        return Sentence("post.mail-\(happening.kind)", arguments)
    }

    private func line(at time: Date, _ sentence: Sentence) -> String {
        words("cli.event", ["time": time.formatted(.iso8601), "what": words(sentence)])
    }
}
