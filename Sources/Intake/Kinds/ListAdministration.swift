internal import Letters

/// What a list server writes to its members and to those who wrote to it: a welcome, a request to confirm, a message that
/// waits for a moderator. Mailman marks these, and never a message that it passes on.
enum ListAdministration: NotALetterRule {
    static func reason(_ signs: MailSigns) -> Sentence? {
        guard signs.header("X-List-Administrivia") == "yes", !signs.has("List-Post") || signs.autoSubmitted != "" else {
            return nil
        }
        return Sentence("kinds.list-administration")
    }
}
