/// The line "-- " that mail programs set above a signature (RFC 3676, section 4.3), told from a dash between verses.
enum SignatureDelimiter {
    /// A signature is never longer, in lines that are not blank.
    private static let mostLines = 10
    /// A logo, and the signs of places on the net.
    private static let mostPictures = 8
    /// Bytes.
    private static let longestLine = 220

    /// Two dashes and nothing else.
    static func isDelimiter(_ line: MailLine) -> Bool { line.words == "--" }

    /// Where the signature begins that ends the range. `isTop` says that nothing of the letter stands above the range.
    static func find(in range: Range<Int>, of lines: [MailLine], isTop: Bool) -> Int? {
        var below: [MailLine] = []
        var solids = 0
        for index in range.reversed() where !lines[index].isBlank {
            let line = lines[index]
            if isDelimiter(line) {
                guard index > range.lowerBound || !isTop else { return nil }
                // A dash above nothing but a picture is no signature.
                guard solids == 0 || !below.isEmpty else { return nil }
                return isSignature(below, isExact: line.text == "-- ", above: lines[range.lowerBound..<index])
                    ? index : nil
            }
            if line.isSolid { solids += 1 } else { below.append(line) }
            if below.count > mostLines || solids > mostPictures || line.words.utf8.count > longestLine { return nil }
        }
        return nil
    }

    /// The exact mark is believed. Without its space, which is often lost on the way, it may part two verses: then
    /// believed only above an address, a link, a telephone number, or one or two short lines at its only place.
    private static func isSignature(_ below: [MailLine], isExact: Bool, above: ArraySlice<MailLine>) -> Bool {
        if isExact || below.isEmpty { return true }
        if below.contains(where: { hasContact($0) }) { return true }
        let isShort = below.count <= 2 && below.allSatisfy { $0.words.count <= 60 }
        return isShort && !above.suffix(200).contains(where: isDelimiter)
    }

    private static func hasContact(_ line: MailLine) -> Bool {
        Evidence.hasAddress(line.words) || Evidence.hasLink(line.folded) || Evidence.hasTelephone(line.folded)
    }
}
