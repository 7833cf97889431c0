internal import Delivery
internal import Words

/// What `doctor --json` and `check --json` answer.
struct CheckupAnswer: Encodable {
    struct Line: Encodable {
        let level: CheckupResult.Level
        let sentence: String
    }

    let checks: [Line]

    init(_ results: [CheckupResult], words: Words) {
        checks = results.map { Line(level: $0.level, sentence: words($0.sentence)) }
    }
}
