internal import Delivery
internal import Foundation
internal import Ledger
internal import Letters
internal import Words

/// What `history` shows: a line for each thing that happened.
struct HistoryPage {
    let words: Words
    let campaign: Campaign

    /// The lines.
    /// - Parameter silent: whose copies nobody has answered for, and since when: no event, since nothing happened.
    func text(of events: [Event], silent: [(prisoner: PrisonerID, since: Date)]) -> String {
        var lines = events.map { line(at: $0.at, $0.happening.sentence(in: campaign, $0.prisoner, words: words)) }
        lines += silent.map { prisoner, since in
            let name = campaign.prisoner(prisoner)?.name ?? prisoner.rawValue
            return line(
                at: since,
                Sentence("post.step-silent", ["person": name, "day": since.formatted(.iso8601.year().month().day())]))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func line(at time: Date, _ sentence: Sentence) -> String {
        words("cli.event", ["time": time.formatted(.iso8601), "what": words(sentence)])
    }
}
