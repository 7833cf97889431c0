public import Letters

/// One thing that `doctor` looks at.
public protocol Checkup {
    /// Looks, and says what it found; never throws, since a trouble is what it is there to find.
    func examine() -> [CheckupResult]
}

/// What a check-up found.
public struct CheckupResult: Hashable, Sendable {
    /// How bad it is.
    public enum Level: String, Hashable, Encodable, Sendable, CaseIterable {
        /// As it should be.
        case ok
        /// The work goes on, but somebody should know.
        case warn
        /// The work cannot be done.
        case fail
    }
    /// How bad it is.
    public var level: Level
    /// What was found, and what next where something is to be done.
    public var sentence: Sentence

    /// Makes a result.
    public init(_ level: Level, _ sentence: Sentence) {
        self.level = level
        self.sentence = sentence
    }
}
