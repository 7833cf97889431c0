/// Tells an e-mail address from what cannot be one.
enum MailAddress {
    /// Whether there is one `@` with something on both sides, and nothing that would need quoting (RFC 5321, 4.1.2).
    ///
    /// Whether anybody reads it, only a mail can tell.
    static func isPlausible(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
                && !"<>()[],;:\\\"".unicodeScalars.contains(scalar)
        }
        return isClean && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".") && !parts[1].contains("..")
    }
}
