internal import Letters

/// OpenPGP within the text of a mail (RFC 9580, section 6, "ASCII Armor"): locked text, and text that is signed and can be
/// read (section 7).
enum InlineLock {
    private static let locked = (start: "-----BEGIN PGP MESSAGE-----", end: "-----END PGP MESSAGE-----")
    private static let signed = "-----BEGIN PGP SIGNED MESSAGE-----"
    private static let signature = (start: "-----BEGIN PGP SIGNATURE-----", end: "-----END PGP SIGNATURE-----")

    /// Blocks that are to the sender what a visiting card is: keys, and signatures without words.
    private static let cards = ["PUBLIC KEY BLOCK", "PRIVATE KEY BLOCK", "SIGNATURE"].map {
        (start: "-----BEGIN PGP \($0)-----", end: "-----END PGP \($0)-----")
    }

    /// Whether there is any of it.
    static func isIn(_ text: String) -> Bool { text.contains("-----BEGIN PGP ") }

    /// Whether it is signed so that it can be read.
    static func isSigned(_ text: String) -> Bool { lines(of: text).contains { Fold.trim($0) == signed } }

    /// The text in pieces: what can be read, and what has to be opened first.
    static func pieces(of text: String) -> [BodyPiece] {
        guard isIn(text) else { return [.text(text)] }
        var pieces: [BodyPiece] = []
        var words: [Substring] = []
        var rest = lines(of: withoutSignature(text))[...]
        while let line = rest.popFirst() {
            let start = Fold.trim(line)
            guard let block = ([locked] + cards).first(where: { $0.start == start }) else {
                words.append(line)
                continue
            }
            // One without an end is cut short: no words either.
            let end = rest.firstIndex { Fold.trim($0) == block.end } ?? rest.endIndex
            pieces += piece(words) + [start == locked.start ? piece(locked: rest[..<end]) : card]
            words = []
            rest = rest[end...].dropFirst()
        }
        return pieces + piece(words)
    }

    private static let card = BodyPiece.enclosed(EnclosedPart(format: .contact, untrustedBytes: []), contentID: nil)

    private static func piece(_ words: [Substring]) -> [BodyPiece] {
        let text = words.joined(separator: "\n")
        return text.allSatisfy(\.isWhitespace) ? [] : [.text(text)]
    }

    /// Made whole again, where a program that shows HTML has taken out the empty line between its head and its body.
    private static func piece(locked lines: ArraySlice<Substring>) -> BodyPiece {
        let lines = lines.map { Fold.trim($0) }
        let head = lines.prefix { $0.contains(": ") }
        let body = lines.dropFirst(head.count).filter { !$0.isEmpty }
        let armour = ([locked.start] + head + [""] + body + [locked.end, ""]).joined(separator: "\n")
        return .enclosed(EnclosedPart(format: .locked, untrustedBytes: Array(armour.utf8)), contentID: nil)
    }

    /// The words of a signed text, without what proves it; a dash at the start of a line had another put before it.
    private static func withoutSignature(_ text: String) -> String {
        guard isSigned(text) else { return text }
        var words: [Substring] = []
        var place = Place.outside
        for line in lines(of: text) {
            switch (place, Fold.trim(line)) {
            case (.outside, signed): place = .head
            case (.head, ""): place = .words
            case (.head, _): break
            case (.words, signature.start): place = .proof
            case (.words, _): words.append(line.hasPrefix("- ") ? line.dropFirst(2) : line)
            case (.proof, signature.end): place = .outside
            case (.proof, _): break
            case (.outside, _): words.append(line)
            }
        }
        return words.joined(separator: "\n")
    }

    private enum Place { case outside, head, words, proof }

    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }
}
