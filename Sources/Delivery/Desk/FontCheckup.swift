internal import Bindings
internal import Letters

/// Whether the fonts are there that letters are set in.
public struct FontCheckup: Checkup {
    /// A family, and the Debian package that it comes in.
    private static let wanted = [
        ("Andika", "fonts-sil-andika"), ("Noto Sans", "fonts-noto-core"), ("Noto Sans CJK JP", "fonts-noto-cjk"),
        ("Symbola", "fonts-symbola"),
    ]

    /// Makes a check-up of the fonts that `Furnishings.useFonts()` gave the process.
    public init() {}

    /// Without the text face no letter looks as it should; without another, some signs come out as boxes.
    public func examine() -> [CheckupResult] {
        let families = Set(FontConfiguration.faces().map(\.family))
        let missing = Self.wanted.filter { !families.contains($0.0) }
        if missing.isEmpty { return [CheckupResult(.ok, Sentence("doctor.fonts", count: families.count))] }
        return missing.map { family, package in
            CheckupResult(
                family == "Andika" ? .fail : .warn,
                Sentence("doctor.font-missing", ["font": family, "package": package]))
        }
    }
}
