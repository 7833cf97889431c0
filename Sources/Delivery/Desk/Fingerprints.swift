internal import Bindings
internal import Foundation
internal import Letters

/// What letters are told apart and recognised by.
enum Fingerprints {
    /// Of the blocks as they are printed.
    static func content(of blocks: [Block]) throws -> String { Digest(of: try json(blocks)).hexadecimal }

    /// Of the words and the pictures: case, accents' encoding, punctuation and line breaks change from one mail client to
    /// the next. `nil` where there are neither, and where a part could not be read, since it may hold anything: two notes
    /// of the same few words may each bring another letter.
    static func words(of reading: Reading) -> String? {
        guard !reading.parts.contains(where: \.isFailed) else { return nil }
        let text = reading.blocks.plainText.precomposedStringWithCompatibilityMapping.lowercased()
        let words = text.unicodeScalars.split { !isPartOfWord($0) }.map(String.init)
        let said = words + reading.blocks.pictures.map(\.digest)
        guard !said.isEmpty else { return nil }
        return Digest(of: said.joined(separator: " ").utf8).hexadecimal
    }

    /// Of all that decides on addressing and screening besides the letter.
    static func people(of campaign: Campaign) throws -> String {
        // Counted up whenever the rules of Addressing or Screening change, so that an update of the program applies them.
        let rules = 3
        return "\(rules)-\(Digest(of: try json(campaign)).hexadecimal)"
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        // Most of what people write; asking for a scalar's properties took a tenth of a long letter's whole time.
        if scalar.isASCII { return scalar.isASCIILetter || scalar.isASCIIDigit }
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
