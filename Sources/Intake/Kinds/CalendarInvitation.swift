internal import Letters

/// An invitation of a calendar (RFC 6047), and nothing a person wrote beside it. The text of an alternative says the
/// same as the invitation by what an alternative is (RFC 2046, section 5.1.4).
enum CalendarInvitation: NotALetterRule {
    static func reason(_ signs: MailSigns) -> Sentence? {
        guard let calendar = signs.parts.first(where: { $0.contentType == "text/calendar" }) else { return nil }
        let hasMethod = calendar.parameters["method"] != nil || calendar.text?.contains("METHOD:") ?? false
        let isAlternative = signs.parts.contains {
            $0.contentType == "multipart/alternative" && $0.parts.contains { $0.contentType == "text/calendar" }
        }
        let isAlone = signs.body.isEmpty || signs.mail.root.contentType == "text/calendar"
        let hasMore = signs.parts.contains { $0.disposition == "attachment" && !isCalendar($0) }
        guard !hasMore, isAlone || isAlternative && hasMethod else { return nil }
        return Sentence("kinds.calendar")
    }

    private static func isCalendar(_ part: ParsedPart) -> Bool {
        part.contentType == "text/calendar" || part.contentType == "application/ics"
    }
}
