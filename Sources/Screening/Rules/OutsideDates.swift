internal import Foundation
internal import Letters

/// `outside-dates`: a letter that came before the campaign opened or after it closed. Never dropped, only noted.
enum OutsideDates {
    static let rule = "outside-dates"

    static func findings(for reading: Reading, campaign: Campaign) -> [Finding] {
        guard let received = reading.received, let days = days(around: received) else { return [] }
        if let opens = campaign.opens, days.last < opens {
            return [note("screening.before-opening", day: days.last, limit: opens)]
        }
        if let closes = campaign.closes, days.first > closes {
            return [note("screening.after-closing", day: days.first, limit: closes)]
        }
        return []
    }

    private static func note(_ key: String, day: CalendarDay, limit: CalendarDay) -> Finding {
        Finding(
            rule: rule, severity: .note,
            sentence: Sentence(key, ["day": day.description, "limit": limit.description]))
    }

    /// The days it was, at that moment, somewhere on earth (UTC−12 to UTC+14): letters come from everywhere, and a
    /// letter is outside only where it is outside for whoever wrote it.
    private static func days(around moment: Date) -> (first: CalendarDay, last: CalendarDay)? {
        guard let first = day(moment, hours: -12), let last = day(moment, hours: 14) else { return nil }
        return (first, last)
    }

    private static func day(_ moment: Date, hours: Int) -> CalendarDay? {
        var calendar = Calendar(identifier: .gregorian)
        guard let zone = TimeZone(secondsFromGMT: hours * 3600) else { return nil }
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day], from: moment)
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
