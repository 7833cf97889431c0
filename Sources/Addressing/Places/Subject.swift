/// What is taken off subjects and addresses before they are read.
enum Subject {
    /// The subject without "Re:", "Fwd:" and list tags, in the forms mail programs of many languages write them.
    static func bare(_ subject: String) -> String {
        var rest = Substring(subject)
        while let match = rest.prefixMatch(of: prefix) { rest = rest[match.range.upperBound...] }
        return String(rest)
    }

    nonisolated(unsafe) private static let prefix =
        /\s*(?i:re|fwd?|rv|aw|wg|tr|sv|vs|vl|ynt|odp|pd|ref|rif|r|i|enc|res|απ|πρθ|отв|bls|trs|doorst|antw)\s*(\[\d+\]|\(\d+\))?\s*[:：]\s*/

    /// The tag of an address such as `cartas+manuel@…`.
    static func tag(of address: String) -> String? {
        guard let local = address.split(separator: "@").first, let plus = local.firstIndex(of: "+") else { return nil }
        let tag = local[local.index(after: plus)...]
        return tag.isEmpty ? nil : String(tag)
    }
}
