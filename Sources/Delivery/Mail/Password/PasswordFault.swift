public import Letters

/// Why there is no password. Nothing here ever holds one.
public enum PasswordFault: ExplainedError, Hashable {
    /// campaign.yaml does not say where it is read from.
    case noPlace
    /// The environment variable is not set, or empty.
    case noVariable(String)
    /// The file cannot be read.
    case noFile(String)
    /// The file's first line is empty.
    case emptyFile(String)
    /// The program is not installed.
    case noProgram(String)
    /// The program said that it failed.
    case programFailed(String)
    /// The program took too long.
    case programLate(String)
    /// The program wrote nothing.
    case programSilent(String)
    /// It holds what no password can: a character that ends it early.
    case unusable

    /// What, why, what next.
    public var sentence: Sentence {
        switch self {
        case .noPlace: Sentence("post.password-no-place")
        case .noVariable(let name): Sentence("post.password-no-variable", ["name": name])
        case .noFile(let file): Sentence("post.password-no-file", ["file": file])
        case .emptyFile(let file): Sentence("post.password-empty-file", ["file": file])
        case .noProgram(let program): Sentence("post.password-no-program", ["program": program])
        case .programFailed(let program): Sentence("post.password-program-failed", ["program": program])
        case .programLate(let program): Sentence("post.password-program-late", ["program": program])
        case .programSilent(let program): Sentence("post.password-program-silent", ["program": program])
        case .unusable: Sentence("post.password-unusable")
        }
    }
}
