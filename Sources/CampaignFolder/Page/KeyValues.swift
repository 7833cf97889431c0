internal import Letters

/// Values of campaign.yaml that are more than text.
extension Keys {
    /// One of a few words; `nil` where there is nothing or, noted, something else.
    func choice<Value: RawRepresentable & CaseIterable>(
        _ key: String, as type: Value.Type, _ notices: inout Notices
    ) -> Value? where Value.RawValue == String {
        guard let text = text(key, &notices) else { return nil }
        if let value = Choice.read(text, as: type) { return value }
        refuse("bad-key-choice", key, &notices, ["value": Tidy.quoted(text), "allowed": Choice.words(of: type)])
        return nil
    }

    /// A whole number within bounds; `nil` where there is nothing or, noted, something else.
    func number(_ key: String, in bounds: ClosedRange<Int>, _ notices: inout Notices) -> Int? {
        guard let text = text(key, &notices) else { return nil }
        if let number = Int(text), bounds.contains(number) { return number }
        refuse(
            "bad-key-number", key, &notices,
            ["value": Tidy.quoted(text), "least": String(bounds.lowerBound), "most": String(bounds.upperBound)])
        return nil
    }

    /// A day as `2026-09-18`; `nil` where there is nothing or, noted, something else.
    func day(_ key: String, _ notices: inout Notices) -> CalendarDay? {
        guard let text = text(key, &notices) else { return nil }
        if let day = CalendarDay(text) { return day }
        refuse("bad-day", key, &notices, ["value": Tidy.quoted(text)])
        return nil
    }

    /// Languages; what is no tag is kept as written, and noted. An empty list is a problem.
    func languages(_ key: String, _ notices: inout Notices) -> [String]? {
        guard let list = list(key, &notices) else { return nil }
        if list.isEmpty { refuse("no-language", key, &notices) }
        return list.map { value in
            if let tag = LanguageTag.read(value) { return tag }
            notices.warn(
                "odd-language", in: file, line: line(of: key), column: place(key), ["value": Tidy.quoted(value)])
            return value
        }
    }

    /// The whole path of a file, which may begin with `~/`. What does not look like one may be a password that somebody
    /// wrote there, so it is never quoted.
    func wholePath(_ key: String, _ notices: inout Notices) -> String? {
        guard let text = text(key, &notices) else { return nil }
        if text.hasPrefix("/") || text.hasPrefix("~/") { return text }
        refuse("bad-password-file", key, &notices)
        return nil
    }

    /// A program and what it is called with: a list, or words parted by blanks, where nothing in them means more to a
    /// shell, since none will read them.
    func call(_ key: String, _ notices: inout Notices) -> [String]? {
        let words = isList(key) ? items(key) : text(key, &notices)?.split(separator: " ").map(String.init)
        guard let words else { return nil }
        let isPlain = isList(key) || words.allSatisfy { $0.allSatisfy { !"\"'\\$`|&;<>*?(){}[]~#".contains($0) } }
        if isPlain, words.first?.isEmpty == false { return words }
        refuse("bad-password-command", key, &notices)
        return nil
    }

    /// The name of an environment variable (POSIX.1-2017, 8.1). What does not look like one may be a password that
    /// somebody wrote there, so it is never quoted.
    func variable(_ key: String, _ notices: inout Notices) -> String? {
        guard let text = text(key, &notices) else { return nil }
        let isName = text.unicodeScalars.allSatisfy {
            ("A"..."Z").contains($0) || ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
        }
        if isName, text.first?.isNumber == false { return text }
        refuse("bad-variable", key, &notices)
        return nil
    }
}
