/// Numbers that look like chance and are the same in every run (Knuth's linear congruential generator, MMIX).
public struct Grain: RandomNumberGenerator {
    private var state: UInt64

    /// Begins a row of numbers of its own for each seed.
    public init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// See `RandomNumberGenerator`.
    public mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
