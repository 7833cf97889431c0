/// The words of a notice, made comparable: folded, on one line, without what differs from mail to mail.
enum Wording {
    /// Words apart by one space. An address is `@`, the name of a host `%`; codes of answers are gone, since they stand
    /// in the midst of sentences (`550-5.1.1 does not 550-5.1.1 exist`); of a link its host is left, and its
    /// `?p=`, by which Google names the reason.
    static func plain(_ text: some StringProtocol) -> String {
        var words: [String] = [""]
        for word in Fold.fold(text, limit: ReportBounds.diagnosis).split(whereSeparator: \.isWhitespace) {
            if let plain = plainWord(word) { words.append(plain) }
        }
        return words.joined(separator: " ") + " "
    }

    private static func plainWord(_ word: Substring) -> String? {
        if let link = word.firstRange(of: "://") { return self.link(word[link.upperBound...]) }
        let word = withoutCode(word)
        guard !word.isEmpty else { return nil }
        if word.contains("@"), let found = AddressScanner.addresses(in: word).first {
            let bytes = Array(word.utf8)
            return text(bytes[..<found.place.lowerBound]) + "@" + text(bytes[found.place.upperBound...])
        }
        let core = word.trimming { !$0.isLetter && !$0.isNumber }
        return isHost(core) ? word.replacing(core, with: "%", maxReplacements: 1).description : String(word)
    }

    /// The word without the codes that begin it.
    private static func withoutCode(_ word: Substring) -> Substring {
        let pieces = word.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = pieces.first, first.utf8.count == 3, let code = Int(first), (200...599).contains(code) else {
            return EnhancedStatus(word) == nil ? word : ""
        }
        guard pieces.count == 2 else { return "" }
        return EnhancedStatus(pieces[1]) == nil ? pieces[1] : ""
    }

    private static func link(_ link: Substring) -> String {
        let host = "//" + link.prefix { $0 != "/" && $0 != ">" && $0 != "?" }
        guard let start = link.firstRange(of: "?p=")?.lowerBound else { return host }
        return host + " " + link[link.index(after: start)...].prefix { $0 != "&" }
    }

    /// Names with a dot and an end of two to eight letters.
    private static func isHost(_ word: Substring) -> Bool {
        let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count >= 2, let last = pieces.last, (2...8).contains(last.utf8.count) else { return false }
        return last.allSatisfy { $0.isASCII && $0.isLetter }
            && pieces.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isHostByte) }
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Substring {
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> Substring {
        let start = drop(while: isTrimmed)
        guard let last = start.lastIndex(where: { !isTrimmed($0) }) else { return "" }
        return start[...last]
    }
}
