/// A bundle's place among those of its facility, as its cover tells it.
public struct BundleOrdinal: Hashable, Sendable {
    /// Its number, from 1.
    public var number = 1
    /// Which part of the number it is, from 1.
    public var part = 1
    /// How many parts the number has.
    public var parts = 1
    /// How many copies were carried to the facility in earlier bundles and did not come back.
    public var before = 0
    /// Whether all of them are known to have been handed over at the gate.
    public var isBeforeKnown = true

    /// The first and only bundle of a facility, unless said otherwise.
    public init(number: Int = 1, part: Int = 1, parts: Int = 1, before: Int = 0, isBeforeKnown: Bool = true) {
        self.number = number
        self.part = part
        self.parts = parts
        self.before = before
        self.isBeforeKnown = isBeforeKnown
    }
}
