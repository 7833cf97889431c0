/// Message-IDs in headers (RFC 5322, section 3.6.4), without their angle brackets.
enum MessageIDs {
    /// All IDs of a value in their order: what stands in angle brackets or, where nothing does, words with an `@`.
    static func all(in value: some StringProtocol) -> [String] {
        let bracketed = value.split(separator: "<" as Character, omittingEmptySubsequences: false).dropFirst()
            .compactMap { piece in
                piece.firstIndex(of: ">").map { String(piece[..<$0].filter { !$0.isWhitespace }) }
            }
        let found = bracketed.isEmpty ? words(value) : bracketed
        return found.filter { $0.contains("@") && isID($0) }
    }

    /// The first ID of a value; one without an `@` is taken as well where it stands alone.
    static func first(in value: some StringProtocol) -> String? {
        if let id = all(in: value).first { return id }
        let bare = words(value).map { $0.filter { $0 != "<" && $0 != ">" } }
        return bare.count == 1 ? bare.first { isID($0) } : nil
    }

    /// Printable ASCII: what stands in a Message-ID beside it is an attempt, or damage.
    private static func isID(_ text: String) -> Bool {
        (1...ReportBounds.messageID).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func words(_ value: some StringProtocol) -> [String] {
        Substring(value).split { $0.isWhitespace }.map(String.init)
    }

    /// Which mails this one answers: In-Reply-To first, then References, each once. Of a long thread the latest are kept:
    /// they stand at the end.
    static func references(of mail: ParsedMail) -> [String] {
        let answered = all(in: mail.header("In-Reply-To") ?? "").withoutRepeats().prefix(ReportBounds.references)
        let thread = all(in: mail.header("References") ?? "").withoutRepeats().filter { !answered.contains($0) }
        return Array(answered) + thread.suffix(ReportBounds.references - answered.count)
    }
}

extension [String] {
    /// Each string once, where it stands first.
    func withoutRepeats() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
