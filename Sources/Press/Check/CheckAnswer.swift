internal import Letters

/// What a `CheckWorker` hands back. Nothing in it is believed but names of rules, numbers, and a few words in bounds: how
/// much a finding weighs is said on the trusted side.
struct CheckAnswer: Codable {
    /// The most bytes an answer may have.
    static let mostBytes = 1 << 20
    /// The most findings: one a page of a long document, when each is damaged.
    private static let mostFindings = 10_000
    fileprivate static let longestWord = 80

    struct Line: Codable {
        let rule: String
        let arguments: [String: String]
        let count: Int?
    }

    let pages: Int
    let lines: [Line]

    init(_ report: PDFCheck.Report) {
        pages = report.pages
        lines = report.findings.prefix(Self.mostFindings).map {
            Line(rule: $0.rule, arguments: $0.sentence.arguments, count: $0.sentence.count)
        }
    }

    /// The report; `nil` where it is none that a `CheckWorker` makes.
    var report: PDFCheck.Report? {
        guard (0...10_000_000).contains(pages), lines.count <= Self.mostFindings else { return nil }
        var findings: [Finding] = []
        for line in lines {
            guard let severity = PDFCheck.rules[line.rule], let arguments = line.words, line.count ?? 0 >= 0 else {
                return nil
            }
            findings.append(PDFCheck.finding(line.rule, severity, arguments, count: line.count))
        }
        return PDFCheck.Report(findings: findings, pages: pages)
    }
}

extension CheckAnswer.Line {
    /// A font's name and a page's number: short, on one line.
    fileprivate var words: [String: String]? {
        guard arguments.keys.allSatisfy(["font", "page"].contains) else { return nil }
        return arguments.mapValues { word in
            let seen = word.unicodeScalars.filter { $0.properties.generalCategory != .control }
            return String(String(String.UnicodeScalarView(seen)).prefix(CheckAnswer.longestWord))
        }
    }
}
