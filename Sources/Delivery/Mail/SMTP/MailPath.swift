/// An address as it stands in a command.
enum MailPath {
    /// The longest there is (RFC 5321, section 4.5.3.1.3, without the angle brackets).
    private static let longest = 254

    /// Whether the address can stand in a command and in a header as it is: ASCII, one `@`, nothing that needs quoting,
    /// nothing that could begin another line.
    static func isSendable(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        return address.utf8.count <= longest && parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
            && address.utf8.allSatisfy { (33...126).contains($0) && !"<>()[],;:\\\"".utf8.contains($0) }
    }

    /// What stands after the `@`.
    static func domain(of address: String) -> String { String(address.split(separator: "@").last ?? "") }
}
