internal import Mustache

/// A field without a value: found by Mustache, and empty.
struct Absent: MustacheCustomRepresentation {
    var representation: Any? { nil }
}
