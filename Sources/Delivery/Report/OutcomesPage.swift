public import Foundation
internal import Letters
internal import Mustache
public import Words

/// The page of codes and outcomes that a campaign may publish, in all its languages: senders look for their code.
public struct OutcomesPage {
    private let template: MustacheTemplate
    private let languages: [Words]

    /// - Parameters:
    ///   - layouts: the folder `Layouts`, whose `pages/outcomes.html.mustache` is the template.
    ///   - languages: the page's languages, the first leading.
    /// - Throws: what reading or parsing the template throws; the file is part of the program.
    public init(layouts: URL, languages: [Words]) throws {
        template = try MustacheTemplate(
            string: String(contentsOf: layouts.appending(path: "pages/outcomes.html.mustache"), encoding: .utf8))
        self.languages = languages
    }

    /// The page's bytes.
    public func html(of outcomes: Outcomes, campaign: String, day: Date) -> Data {
        let letters = outcomes.letters.map { line -> [String: Any] in
            [
                "code": line.id.description, "outcome": line.outcome.rawValue,
                "words": languages.map { ["language": $0.language.rawValue, "text": text(of: line, in: $0)] },
            ]
        }
        let heads = languages.map { words in
            [
                "language": words.language.rawValue, "title": words("report.outcomes-title"),
                "help": words("report.outcomes-help", ["day": day.written(in: words.language)]),
            ]
        }
        let context: [String: Any] = [
            "language": languages.first?.language.rawValue ?? "es", "campaign": campaign,
            "title": heads.first?["title"] ?? "", "heads": heads, "letters": letters,
        ]
        return Data(template.render(context).utf8)
    }

    private func text(of line: Outcomes.Line, in words: Words) -> String {
        words(
            Sentence(
                "report.outcome-\(line.outcome.rawValue)", ["delivered": String(line.delivered)], count: line.copies))
    }
}
