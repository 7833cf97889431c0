internal import Letters
internal import Words

/// What `check` says of one PDF.
struct FileReport: Encodable {
    struct Line: Encodable {
        let rule: String
        let severity: Finding.Severity
        let sentence: String
    }

    let file: String
    let fit: Bool
    let pages: Int
    let findings: [Line]

    init(_ file: String, pages: Int, _ findings: [Finding], words: Words) {
        self.file = file
        self.pages = pages
        fit = !findings.contains { $0.severity == .hold }
        self.findings = findings.map {
            Line(rule: $0.rule, severity: $0.severity, sentence: words($0.sentence))
        }
    }

    /// For people: a verdict, then a line for each thing found.
    func text(words: Words) -> String {
        let verdict = words(fit ? "cli.fit" : "cli.not-fit", ["file": file], count: pages)
        return ([verdict] + findings.map { "  \($0.sentence)" }).map { $0 + "\n" }.joined()
    }
}
