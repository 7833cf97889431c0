/// What a template may do with a field.
indirect enum FieldShape: Hashable, Sendable {
    /// Words or a number: stands in text, or opens a section where it is there.
    case text
    /// Yes or no: opens a section.
    case flag
    /// A picture: named by `<img src>`, opens a section where it is there.
    case picture
    /// Several texts: opens a section, in which `{{.}}` is each of them.
    case lines
    /// One record or several: opens a section with fields of its own.
    case record([String: FieldShape])
}

/// One field of a record: its name in templates, and where its value comes from.
///
/// Name and value are declared in one place, so that a template can be held against the names without a record at hand.
public struct Field<Record>: Sendable {
    let name: String
    let shape: FieldShape
    /// The value as Mustache reads it. Never left out: a field without a value is `Absent`, since Mustache would
    /// otherwise look for the name further out, and print one person's number for another.
    let value: @Sendable (Record) -> Any
}

extension Field {
    static func text(_ name: String, _ value: @escaping @Sendable (Record) -> String?) -> Self {
        Self(name: name, shape: .text) { record in
            guard let text = value(record), !text.isEmpty else { return Absent() }
            return XMLText.printable(text)
        }
    }

    static func number(_ name: String, _ value: @escaping @Sendable (Record) -> Int?) -> Self {
        Self(name: name, shape: .text) { record in value(record).map { String($0) as Any } ?? Absent() }
    }

    static func flag(_ name: String, _ value: @escaping @Sendable (Record) -> Bool) -> Self {
        Self(name: name, shape: .flag) { value($0) }
    }

    static func picture(_ name: String, _ value: @escaping @Sendable (Record) -> Bool) -> Self {
        Self(name: name, shape: .picture) { value($0) }
    }

    static func lines(_ name: String, _ value: @escaping @Sendable (Record) -> [String]) -> Self {
        Self(name: name, shape: .lines) { value($0).filter { !$0.isEmpty }.map(XMLText.printable) }
    }

    static func each<Part>(
        _ name: String, _ fields: [Field<Part>], _ value: @escaping @Sendable (Record) -> [Part]
    ) -> Self {
        Self(name: name, shape: .record(fields.shapes())) { value($0).map(fields.values) }
    }
}

extension Array {
    /// The names and shapes, for the check of templates.
    func shapes<Record>() -> [String: FieldShape] where Element == Field<Record> {
        Dictionary(uniqueKeysWithValues: map { ($0.name, $0.shape) })
    }

    /// The values of a record as Mustache reads them.
    func values<Record>(_ record: Record) -> [String: Any] where Element == Field<Record> {
        Dictionary(uniqueKeysWithValues: map { ($0.name, $0.value(record)) })
    }
}
