internal import Letters

/// A row of a sheet: its cells by column, read as what the column holds.
struct Row {
    /// The file's name.
    let file: String
    /// The line the row begins on.
    let line: Int
    /// The cells that hold anything.
    let cells: [String: String]

    /// The cell on one line; `nil` where it is empty.
    func text(_ column: String) -> String? { cells[column].map { Tidy.line($0) } }

    /// The cell as lines parted by `\n`, from line ends or `|`; `nil` where it is empty.
    func lines(_ column: String) -> String? {
        cells[column].map { Tidy.lines($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The values of a cell, parted by `|`, each once.
    func list(_ column: String) -> [String] {
        var values: [String] = []
        for part in (cells[column] ?? "").split(separator: "|") {
            let value = Tidy.line(part)
            if !value.isEmpty, !values.contains(value) { values.append(value) }
        }
        return values
    }

    /// The cell on one line; noted as a problem where it is empty.
    func required(_ column: String, _ notices: inout Notices) -> String? {
        if let text = text(column) { return text }
        notices.refuse("missing-value", in: file, line: line, column: column)
        return nil
    }

    /// One of a few words; `nil` where the cell is empty or, noted, something else.
    func choice<Value: RawRepresentable & CaseIterable>(
        _ column: String, as type: Value.Type, _ notices: inout Notices
    ) -> Value? where Value.RawValue == String {
        text(column).flatMap { choice(of: $0, column, as: type, &notices) }
    }

    /// Some of a few words.
    func choices<Value: RawRepresentable & CaseIterable>(
        _ column: String, as type: Value.Type, _ notices: inout Notices
    ) -> [Value] where Value.RawValue == String {
        list(column).compactMap { choice(of: $0, column, as: type, &notices) }
    }

    /// A whole number from 1; `nil` where the cell is empty or, noted, something else.
    func number(_ column: String, _ notices: inout Notices) -> Int? {
        guard let text = text(column) else { return nil }
        if let number = Int(text), number > 0, text.allSatisfy(\.isNumber) { return number }
        notices.refuse("bad-number", in: file, line: line, column: column, ["value": Tidy.quoted(text)])
        return nil
    }

    /// Yes or no; no where the cell is empty or, noted, something else.
    func flag(_ column: String, _ notices: inout Notices) -> Bool {
        guard let text = text(column) else { return false }
        if let isYes = Choice.isYes(text) { return isYes }
        notices.refuse("bad-yes-no", in: file, line: line, column: column, ["value": Tidy.quoted(text)])
        return false
    }

    /// Languages; what is no tag is kept as written, and noted.
    func languages(_ column: String, _ notices: inout Notices) -> [String] {
        list(column).map { value in
            if let tag = LanguageTag.read(value) { return tag }
            notices.warn("odd-language", in: file, line: line, column: column, ["value": Tidy.quoted(value)])
            return value
        }
    }

    private func choice<Value: RawRepresentable & CaseIterable>(
        of text: String, _ column: String, as type: Value.Type, _ notices: inout Notices
    ) -> Value? where Value.RawValue == String {
        if let value = Choice.read(text, as: type) { return value }
        notices.refuse(
            "bad-choice", in: file, line: line, column: column,
            ["value": Tidy.quoted(text), "allowed": Choice.words(of: type)])
        return nil
    }
}
