/// The short code a letter is known by, such as `7K3-QF2`: six characters of an alphabet without look-alikes.
public struct LetterCode: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// The code as printed, with its hyphen.
    public let description: String

    /// The first 30 bits of a digest, `attempt` places further on where the code is taken already.
    public init(digest: [UInt8], attempt: Int = 0) {
        precondition(digest.count >= 8, "a digest has at least 8 bytes")
        var bits = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } &+ UInt64(attempt)
        var values: [UInt8] = []
        for _ in 0..<6 {
            values.append(UInt8(bits & 31))
            bits >>= 5
        }
        description = Self.printed(values)
    }

    /// Reads a code as people type it: any case, hyphen or not, O for 0, I or L for 1; `nil` where it cannot be one.
    public init?(_ typed: String) {
        guard let values = CodeAlphabet.values(of: typed), values.count == 6 else { return nil }
        description = Self.printed(values)
    }

    /// Reads the printed code; throws where it is none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let written = try container.decode(String.self)
        guard let code = LetterCode(written) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a letter code")
        }
        self = code
    }

    /// Writes the printed code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Orders as printed.
    public static func < (one: Self, other: Self) -> Bool { one.description < other.description }

    private static func printed(_ values: [UInt8]) -> String {
        let characters = values.map { CodeAlphabet.characters[Int($0)] }
        return String(characters[0..<3]) + "-" + String(characters[3..<6])
    }
}
