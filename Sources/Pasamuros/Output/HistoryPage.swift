internal import Delivery
internal import Foundation
internal import Ledger
internal import Letters
internal import Words

/// What `history` shows: a line for each thing that happened.
struct HistoryPage {
    let words: Words
    let campaign: Campaign

    /// The lines, in the order of time.
    /// - Parameters:
    ///   - mails: what happened to the mails that carried its copies.
    ///   - silent: whose copies nobody has answered for, and since when: no event, since nothing happened.
    func text(of events: [Event], mails: [MailEvent], silent: [(prisoner: PrisonerID, since: Date)]) -> String {
        var lines = events.map { ($0.at, $0.happening.sentence(in: campaign, $0.prisoner, words: words)) }
        lines += mails.map { ($0.at, sentence(on: $0)) }
        lines += silent.map { prisoner, since in
            let name = campaign.prisoner(prisoner)?.name ?? prisoner.rawValue
            let day = since.formatted(.iso8601.year().month().day())
            return (since, Sentence("post.step-silent", ["person": name, "day": day]))
        }
        // Stable, so that what bears the same second stays in the order of the ledger.
        let inOrder = lines.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        return inOrder.map { line(at: $0.element.0, $0.element.1) + "\n" }.joined()
    }

    private func sentence(on event: MailEvent) -> Sentence {
        var arguments = ["number": String(event.number)]
        switch event.happening {
        case .refused(let reply, _): arguments["reply"] = String(reply)
        case .notSent(let why): arguments["why"] = words(why)
        default: break
        }
        return Sentence("post.mail-\(event.happening.kind)", arguments)
    }

    private func line(at time: Date, _ sentence: Sentence) -> String {
        words("cli.event", ["time": time.formatted(.iso8601), "what": words(sentence)])
    }
}
