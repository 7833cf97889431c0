internal import Bindings
public import Letters

/// Whether the fonts are there that letters are set in.
public struct FontCheckup: Checkup {
    /// A family, and the Debian package that it comes in.
    private static let wanted = [
        ("Andika", "fonts-sil-andika"), ("Noto Sans", "fonts-noto-core"), ("Noto Sans CJK JP", "fonts-noto-cjk"),
        ("Symbola", "fonts-symbola"),
    ]

    /// Makes a check-up of the fonts that `Furnishings.useFonts()` gave the process.
    public init() {}

    /// The names of all families there are.
    public static var families: Set<String> { FontConfiguration.families() }

    /// The families whose absence this check-up tells itself.
    public static var told: Set<String> { Set(wanted.map(\.0)) }

    /// For whoever is about to print.
    /// - Returns: what is missing that some letters need.
    /// - Throws: `FontMissing` where no letter would look as it should.
    public func require() throws(FontMissing) -> [Sentence] {
        let results = examine()
        if let failure = results.first(where: { $0.level == .fail }) { throw FontMissing(sentence: failure.sentence) }
        return results.filter { $0.level == .warn }.map(\.sentence)
    }

    /// Without the text face no letter looks as it should; without another, some signs come out as boxes.
    public func examine() -> [CheckupResult] {
        let families = Self.families
        let missing = Self.wanted.filter { !families.contains($0.0) }
        if missing.isEmpty { return [CheckupResult(.ok, Sentence("doctor.fonts", count: families.count))] }
        return missing.map { family, package in
            CheckupResult(
                family == "Andika" ? .fail : .warn,
                Sentence("doctor.font-missing", ["font": family, "package": package]))
        }
    }
}

/// The font is missing that all letters are set in: nothing is printed in another.
public struct FontMissing: ExplainedError, Hashable {
    /// What, why, what next.
    public let sentence: Sentence
}
