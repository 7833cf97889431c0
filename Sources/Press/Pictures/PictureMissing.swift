public import Letters

/// A page shows a picture that is on no shelf, or that is damaged there.
public struct PictureMissing: ExplainedError, Hashable {
    /// Says that it is missing.
    public init() {}

    /// What a person can do: what was derived from a letter can be made again.
    public var sentence: Sentence { Sentence("build.picture-missing") }
}
