internal import Letters

/// The `email` and `mailbox` keys: the servers, and how to log in to them without a password in the file.
enum MailPage {
    private enum Acknowledgement: String, CaseIterable { case required, optional }

    private static let passwords = ["password_env", "password_file", "password_command"]
    private static let server = ["host", "port", "security", "user"] + passwords

    /// How packets are e-mailed, if at all.
    static func email(_ keys: Keys, _ notices: inout Notices) -> Campaign.Email? {
        let known = ["from", "smtp", "wait_days", "acknowledgement", "max_mb", "pause_seconds"]
        guard let level = keys.level("email", known: known, &notices) else { return nil }
        let from = level.required("from", &notices)
        if let from, !MailAddress.isPlausible(from) { level.refuse("bad-key-email", "from", &notices) }
        let smtp = level.level("smtp", known: server, &notices)
        // STARTTLS is what a submission port offers (RFC 6409, port 587).
        let server = smtp.map { self.server($0, usual: .starttls, &notices) }
        let acknowledgement = level.choice("acknowledgement", as: Acknowledgement.self, &notices)
        return Campaign.Email(
            from: from ?? "", smtp: server, waitDays: level.number("wait_days", in: 1...365, &notices) ?? 5,
            acknowledgementRequired: acknowledgement != .optional,
            mostBytes: (level.number("max_mb", in: 1...100, &notices) ?? 10) << 20,
            pause: Double(level.number("pause_seconds", in: 0...600, &notices) ?? 2))
    }

    /// The mailbox letters arrive in, if any.
    static func mailbox(_ keys: Keys, _ notices: inout Notices) -> Campaign.Mailbox? {
        guard let level = keys.level("mailbox", known: server + ["folder"], &notices) else { return nil }
        let folder = level.text("folder", &notices) ?? "INBOX"
        return Campaign.Mailbox(server: server(level, usual: .tls, &notices), folder: folder)
    }

    private static func server(
        _ level: Keys, usual: Campaign.Server.Security, _ notices: inout Notices
    ) -> Campaign.Server {
        onePassword(level, &notices)
        return Campaign.Server(
            host: level.required("host", &notices) ?? "", port: level.number("port", in: 1...65_535, &notices),
            security: level.choice("security", as: Campaign.Server.Security.self, &notices) ?? usual,
            user: level.text("user", &notices), passwordEnv: level.variable("password_env", &notices),
            passwordFile: level.wholePath("password_file", &notices),
            passwordCommand: level.call("password_command", &notices))
    }

    /// A user has one password, so it is read from one place.
    private static func onePassword(_ level: Keys, _ notices: inout Notices) {
        let given = passwords.filter(level.has)
        if given.count > 1 { level.refuse("several-passwords", given[1], &notices) }
        if given.isEmpty, level.has("user") { level.refuse("no-password", "user", &notices) }
    }
}
