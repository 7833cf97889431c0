/// The code of a bundle, such as `7K3Q-F2MA`: seven characters and a check character.
///
/// The check character is a sum over the field of 32 elements with a different weight for each place, so that one
/// wrong character, or two neighbours exchanged, is always noticed (a Reed-Solomon code of distance 2).
public struct BundleCode: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The code as printed, with its hyphen.
    public let description: String

    /// The first 35 bits of a digest.
    public init(digest: [UInt8]) {
        precondition(digest.count >= 8, "a digest has at least 8 bytes")
        var bits = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var values: [UInt8] = []
        for _ in 0..<7 {
            values.append(UInt8(bits & 31))
            bits >>= 5
        }
        values.append(Self.check(of: values))
        description = Self.printed(values)
    }

    /// Reads a code as people type it; `nil` where it cannot be one, or where its check character does not fit.
    public init?(_ typed: String) {
        guard let values = CodeAlphabet.values(of: typed), values.count == 8 else { return nil }
        guard Self.check(of: Array(values.prefix(7))) == values[7] else { return nil }
        description = Self.printed(values)
    }

    /// Whether what was typed has as many letters and digits as a code, whatever its check character says.
    public static func looksLikeOne(_ typed: String) -> Bool {
        typed.filter { $0.isLetter || $0.isNumber }.count == 8
    }

    /// Reads the printed code; throws where it is none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = BundleCode(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a bundle code")
        }
        self = code
    }

    /// Writes the printed code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func printed(_ values: [UInt8]) -> String {
        let characters = values.map { CodeAlphabet.characters[Int($0)] }
        return String(characters[0..<4]) + "-" + String(characters[4..<8])
    }

    /// The sum of the values, each times a power of the field's generator: a polynomial in x at x = 2.
    private static func check(of values: [UInt8]) -> UInt8 {
        values.reduce(0) { sum, value in doubled(sum ^ value) }
    }

    /// Times x in GF(32), reduced by the primitive polynomial x⁵ + x² + 1.
    private static func doubled(_ value: UInt8) -> UInt8 {
        let shifted = value << 1
        return shifted & 32 == 0 ? shifted : (shifted ^ 0b100101) & 31
    }
}
