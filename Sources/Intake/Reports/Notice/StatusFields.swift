/// The fields of a delivery status (RFC 3464), a disposition notification (RFC 8098) or a feedback report (RFC 5965).
struct StatusFields {
    /// Fields up to a blank line. Names in small letters.
    struct Group {
        fileprivate(set) var fields: [(name: String, value: String)] = []

        /// The first value of this name.
        subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

        /// All values of this name.
        func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
    }

    /// All groups in their order.
    private(set) var groups: [Group] = []

    /// Reads the lines of a part that holds nothing but fields, or of a text that holds them among its sentences. Some
    /// systems fold long values without the space that RFC 5322 wants.
    init(_ lines: some Sequence<Substring>) {
        var group = Group()
        for line in lines {
            if Fold.trim(line).isEmpty {
                close(&group)
            } else if let field = FieldLine(line), Self.names.contains(field.name) || field.name.hasPrefix("x-") {
                if Self.openers.contains(field.name), group[field.name] != nil { close(&group) }
                group.fields.append((field.name, String(field.value)))
            } else if !group.fields.isEmpty {
                group.fields[group.fields.count - 1].value += "\n" + Fold.trim(line)
            }
        }
        close(&group)
    }

    /// The groups that speak of a recipient.
    var recipients: [Group] {
        groups.filter { group in
            let isNamed = group["final-recipient"] != nil || group["original-recipient"] != nil
            return isNamed && ["action", "status", "diagnostic-code"].contains { group[$0] != nil }
        }
    }

    /// The first value of this name in any group.
    subscript(name: String) -> String? { groups.lazy.compactMap { $0[name] }.first }

    private mutating func close(_ group: inout Group) {
        if !group.fields.isEmpty, groups.count < 2 * ReportBounds.recipients { groups.append(group) }
        group = Group()
    }

    /// Fields that are there once for each recipient: a second one begins the next, where the blank line is missing.
    private static let openers: Set<String> = ["final-recipient", "original-recipient", "action"]

    private static let names: Set<String> = [
        "reporting-mta", "reporting-ua", "received-from-mta", "arrival-date", "original-envelope-id", "dsn-gateway",
        "final-recipient", "original-recipient", "action", "status", "remote-mta", "diagnostic-code",
        "last-attempt-date", "will-retry-until", "final-log-id", "original-message-id", "disposition",
        "feedback-type", "original-rcpt-to", "original-mail-from", "removal-recipient", "user-agent", "version",
        "reported-domain", "source-ip", "incidents", "authentication-results", "mdn-gateway", "failure", "error",
        "warning",
    ]
}
