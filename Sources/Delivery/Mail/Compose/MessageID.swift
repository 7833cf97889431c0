/// The name of a mail (RFC 5322, section 3.6.4).
public enum MessageID {
    /// A new one, without angle brackets: 128 bits from the system's random source, and nothing of this machine or of
    /// the hour.
    /// - Parameter domain: of the campaign's address.
    public static func fresh(domain: String) -> String {
        var random = SystemRandomNumberGenerator()
        let halves = [random.next(), random.next()].map { half in
            let digits = String(half, radix: 36)
            return String(repeating: "0", count: 13 - digits.count) + digits
        }
        return halves.joined() + "@" + domain
    }

    /// A new one, of the domain of an address.
    public static func fresh(for address: String) -> String { fresh(domain: MailPath.domain(of: address)) }
}
