public import Addressing
public import Intake
public import Letters

/// One thing that lies in `letters/`, before anybody has looked into it.
public struct Original: Sendable {
    /// Where it lies.
    public let source: SourceReference
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public let digest: String
    /// Has it read on the untrusted side. What is wrong with the letter is in the reading; throws only where its
    /// pictures cannot be kept.
    public let read: @Sendable () throws -> Reading
    /// Bytes that it holds in memory until it is read.
    public let size: Int
    /// Has it taken apart on the untrusted side, to be looked at as it came; `nil` where it has no bytes to show.
    public let untouched: @Sendable () -> UntouchedLetter?

    /// Makes an original.
    public init(
        source: SourceReference, digest: String, size: Int = 0, read: @escaping @Sendable () throws -> Reading,
        untouched: @escaping @Sendable () -> UntouchedLetter? = { nil }
    ) {
        self.source = source
        self.digest = digest
        self.size = size
        self.read = read
        self.untouched = untouched
    }
}

/// The stages that a letter goes through before it stands in the ledger. The desk knows no more of them than this.
public struct Stages {
    /// All that lies in `letters/`, in source order, one at a time.
    public var originals: () throws -> AnySequence<Original>
    /// Says whom a letter is for by what it says itself.
    public var address: (Reading, SourceReference) -> Addressee
    /// Says what each place of a letter says on that, for a person to see.
    public var explain: (Reading, SourceReference) -> [AddressExplanation.Naming]
    /// Checks a letter for the people it is for.
    public var screen: (Reading, [Prisoner]) -> [Finding]

    /// What may have been lacking when something was read, and is there by now.
    public var amends = Amends.none

    /// Puts stages together.
    public init(
        originals: @escaping () throws -> AnySequence<Original>,
        address: @escaping (Reading, SourceReference) -> Addressee,
        explain: @escaping (Reading, SourceReference) -> [AddressExplanation.Naming] = { _, _ in [] },
        screen: @escaping (Reading, [Prisoner]) -> [Finding]
    ) {
        self.originals = originals
        self.address = address
        self.explain = explain
        self.screen = screen
    }
}
