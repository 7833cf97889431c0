public import Letters

/// Something about the organisers' files: a problem that stops the work, or a warning that does not.
public struct SetupNotice: Hashable, Sendable {
    /// The file, relative to the campaign folder.
    public let file: String
    /// The line, from 1, as a text editor counts; for a row that spans several, its first. `nil` for the whole file.
    public let line: Int?
    /// The column of a sheet or the key of campaign.yaml (`email.smtp.port`), where it is about one.
    public let column: String?
    /// What, where, why, what next. It names the file and line itself.
    public let sentence: Sentence
}

/// Why a campaign folder cannot be worked with: everything that has to be put right.
public struct SetupError: ExplainedError, Hashable {
    /// What has to be put right, in the order of the files and their lines; never empty.
    public let problems: [SetupNotice]
    /// What else was noticed on the way.
    public let warnings: [SetupNotice]

    /// The one problem, or how many there are: then tell `problems` one by one.
    public var sentence: Sentence {
        problems.count == 1 ? problems[0].sentence : Sentence("setup.several", count: problems.count)
    }

    init(_ notices: Notices) {
        precondition(!notices.problems.isEmpty, "an error needs a problem")
        problems = notices.problems
        warnings = notices.warnings
    }
}
