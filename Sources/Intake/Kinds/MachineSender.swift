/// How much the sender of a mail looks like a mail system.
enum MachineSender {
    /// 0 for a person; 4 for an address that no person has.
    static func weight(_ signs: MailSigns) -> Int {
        var weight = 0
        let local = signs.localPart
        if daemons.contains(where: local.hasPrefix) {
            weight += 4
        } else if names.contains(where: signs.from.contains) {
            weight += 2
        } else if masters.contains(where: local.hasPrefix) || local.isEmpty {
            weight += 1
        }
        if signs.hasNullPath { weight += 1 }
        if signs.autoSubmitted == "auto-replied" || signs.autoSubmitted == "auto-generated" { weight += 1 }
        return weight
    }

    /// An address that takes no answer, or a mail system.
    static func isRobot(_ signs: MailSigns) -> Bool {
        let local = signs.localPart
        return weight(signs) > 0 || robots.contains { local.hasPrefix($0) }
    }

    private static let daemons = [
        "mailer-daemon", "mailerdaemon", "mailer_daemon", "mail-daemon", "maildaemon", "daemon-mail",
    ]
    private static let masters = ["postmaster", "post_master", "post-master", "poostmaster"]
    private static let robots = [
        "no-reply", "noreply", "no_reply", "donotreply", "do-not-reply", "mailsystem", "bounce", "sysadmin",
    ]
    private static let names = [
        "mail delivery sub", "mail delivery sys", "mail deliver sys", "mailer daemon", "mail delivery service",
        "mail system", "ndr administrator", "system administrator", "mail administrator", "mail transport",
        "internet mail delivery",
    ]
}
