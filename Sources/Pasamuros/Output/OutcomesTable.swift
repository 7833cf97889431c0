internal import Delivery
internal import Letters
internal import Words

/// What `outcomes` shows: a line a letter.
struct OutcomesTable {
    let words: Words

    /// The table; empty where there are no letters.
    func text(of outcomes: Outcomes) -> String {
        var table = Table()
        for line in outcomes.letters {
            let sentence = Sentence(
                "report.outcome-\(line.outcome.rawValue)", ["delivered": String(line.delivered)], count: line.copies)
            table.add([line.id.description, words(sentence)])
        }
        return table.text
    }
}
