public import Foundation

/// How answers are written for machines: JSON with sorted keys, times in ISO 8601 (UTC), one line's end at the end.
public enum MachineAnswer {
    /// The bytes of an answer.
    public static func json(_ answer: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(answer) + Data("\n".utf8)
    }
}
