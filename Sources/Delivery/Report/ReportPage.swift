public import Foundation
internal import Letters
internal import Mustache
public import Words

/// The report of a campaign, as one page that any browser opens and prints: what each person got, by which way.
public struct ReportPage {
    private let template: MustacheTemplate
    private let words: Words

    /// - Parameter layouts: the folder `Layouts`, whose `pages/report.html.mustache` is the template.
    /// - Throws: what reading or parsing the template throws; the file is part of the program.
    public init(layouts: URL, words: Words) throws {
        template = try MustacheTemplate(
            string: String(contentsOf: layouts.appending(path: "pages/report.html.mustache"), encoding: .utf8))
        self.words = words
    }

    /// The page's bytes.
    /// - Parameter day: when the report is made; the day alone is told.
    public func html(of status: StatusAnswer, campaign: String, day: Date) -> Data {
        let lines = status.sections.flatMap(\.lines)
        let most = lines.map { $0.copies.values.reduce(0, +) }.max() ?? 0
        let total = Self.fates(of: lines.map(\.copies))
        let context: [String: Any] = [
            "language": words.language.rawValue, "title": words("report.title"), "campaign": campaign,
            "day": words("report.day", ["day": day.written(in: words.language)]),
            "summary": words("report.summary", count: total.values.reduce(0, +)),
            "legend": Fate.allCases.map { ["fate": $0.rawValue, "words": words("report.fate-\($0.rawValue)")] },
            "total": bar(total, of: total.values.reduce(0, +)),
            "facilities": status.sections.map { facility($0, most: most) },
            "without": status.without.isEmpty
                ? [:] as [String: Any]
                : ["heading": words("report.without"), "names": status.without.map(\.name)],
            "columns": ["person", "letters", "outcome"].map { words("report.column-\($0)") },
        ]
        return Data(template.render(context).utf8)
    }

    private func facility(_ section: StatusAnswer.Section, most: Int) -> [String: Any] {
        let people = section.lines.map { line -> [String: Any] in
            let fates = Self.fates(of: [line.copies])
            let states = CopyState.allCases.compactMap { state in
                line.copies[state].map { words("cli.copies-\(state.rawValue)", count: $0) }
            }
            return [
                "name": line.prisoner.name, "letters": line.copies.values.reduce(0, +), "bar": bar(fates, of: most),
                "states": states.isEmpty ? words("cli.no-copies") : states.joined(separator: ", "),
            ]
        }
        return ["name": section.facility.name, "people": people]
    }

    /// The pieces of a bar, each with its share of the whole width in percent.
    private func bar(_ fates: [Fate: Int], of whole: Int) -> [[String: Any]] {
        Fate.allCases.compactMap { fate in
            guard let count = fates[fate], count > 0, whole > 0 else { return nil }
            let share = Double(count) * 100 / Double(whole)
            return [
                "fate": fate.rawValue, "count": count,
                "width": share.formatted(
                    .number.precision(.fractionLength(2)).locale(Locale(identifier: "en_US_POSIX")).grouping(.never)),
                "words": words("report.fate-\(fate.rawValue)"),
            ]
        }
    }

    private static func fates(of copies: [[CopyState: Int]]) -> [Fate: Int] {
        copies.flatMap { $0 }.reduce(into: [:]) { $0[Fate($1.key), default: 0] += $1.value }
    }
}
