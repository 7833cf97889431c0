internal import Bindings

/// In which language a text is written.
public enum LanguageGuess {
    /// Letters; a text with fewer is told by its function words alone.
    private static let fewLetters = 90
    private static let models = TextCategorizer.installedFolder().flatMap(TextCategorizer.init)

    /// Whether the models of libexttextcat are installed. Without them only scripts and function words are told. Asking
    /// loads them, which a worker does before it shuts itself in.
    public static var hasModels: Bool { models != nil }

    /// The language as BCP 47 writes it (`es`, `tzh`, `zh`), `nil` where it cannot be told.
    public static func language(of text: String) -> String? {
        let sample = String(text.prefix(4_000))
        let letters = sample.unicodeScalars.count { $0.properties.isAlphabetic }
        guard letters >= 2, let script = Script.dominant(in: sample) else { return nil }
        if let language = script.onlyLanguage { return language }
        switch script {
        case .arabic: return ArabicLetters.language(of: sample) ?? candidates(sample, in: script).first ?? "ar"
        case .cyrillic: return cyrillic(sample, letters)
        case .latin: return latin(sample, letters)
        default:
            let likely = letters >= fewLetters ? candidates(sample, in: script).first : nil
            return likely ?? script.likeliestLanguage
        }
    }

    private static func cyrillic(_ text: String, _ letters: Int) -> String? {
        let likely = letters >= fewLetters ? candidates(text, in: .cyrillic) : []
        return likely.count == 1 ? likely[0] : CyrillicLetters.language(of: text) ?? likely.first
    }

    private static func latin(_ text: String, _ letters: Int) -> String? {
        let words = FunctionWords.words(of: text)
        if let mayan = MayanWords.language(of: words) { return mayan }
        if let certain = LatinLetters.certain(in: text, words: words) { return certain }
        let shares = FunctionWords.shares(of: words)
        let best = FunctionWords.best(of: shares, among: words.count)
        guard letters >= fewLetters else { return best ?? LatinLetters.likely(in: text) }
        let likely = candidates(text, in: .latin)
        guard let first = likely.first else { return best ?? LatinLetters.likely(in: text) }
        let known = likely.filter { shares[$0] != nil }.max { (shares[$0] ?? 0) < (shares[$1] ?? 0) }
        guard let best else { return known ?? first }
        if likely.contains(best) { return best }
        // The models know languages whose function words are not listed; a strong share speaks against those.
        let isStrong = (shares[best] ?? 0) >= 0.3
        return isStrong || known != nil && (shares[known ?? ""] ?? 0) * 1.5 < (shares[best] ?? 0)
            ? best : known ?? first
    }

    private static func candidates(_ text: String, in script: Script) -> [String] {
        let models = models?.categories(of: ended(text)) ?? []
        return models.map(ModelNames.language).filter { ModelNames.isPlausible($0, in: script) }
    }

    /// As many whole characters as the models look at, and the zero that ends a string in C: the library reads on until
    /// it finds one, whatever length it is told, and what lay in memory behind a letter made it Galician one day and
    /// Catalan the next.
    private static func ended(_ text: String) -> String {
        var bytes = 0
        let scalars = text.unicodeScalars.prefix {
            bytes += UTF8.width($0)
            return bytes <= 4_000
        }
        return String(String.UnicodeScalarView(scalars)) + "\0"
    }
}
