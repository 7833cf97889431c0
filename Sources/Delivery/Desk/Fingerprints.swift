internal import Bindings
internal import Foundation
internal import Letters

/// What letters are told apart and recognised by.
enum Fingerprints {
    /// Of the blocks as they are printed.
    static func content(of blocks: [Block]) throws -> String { Digest(of: try json(blocks)).hexadecimal }

    /// Of the words alone: case, accents' encoding, punctuation and line breaks change from one mail client to the next.
    /// `nil` where there are no words.
    static func words(of blocks: [Block]) -> String? {
        let text = blocks.plainText.precomposedStringWithCompatibilityMapping.lowercased()
        let words = text.unicodeScalars.split { !isPartOfWord($0) }.map(String.init)
        guard !words.isEmpty else { return nil }
        return Digest(of: words.joined(separator: " ").utf8).hexadecimal
    }

    /// Of all that decides on addressing and screening besides the letter.
    static func people(of campaign: Campaign) throws -> String {
        // Counted up whenever the rules of Addressing or Screening change, so that an update of the program applies them.
        let rules = 2
        return "\(rules)-\(Digest(of: try json(campaign)).hexadecimal)"
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.isEmojiPresentation
            || properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
    }

    private static func json(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(value)
    }
}
