/// Where a message lies: a file below the campaign folder, and which message of it for an mbox.
public struct SourceReference: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// The path below the campaign folder, with `/`.
    public let path: String
    /// The message's number in an mbox, from 1; `nil` for a file of its own.
    public let ordinal: Int?

    /// Makes a reference.
    public init(path: String, ordinal: Int? = nil) {
        self.path = path
        self.ordinal = ordinal
    }

    /// `letters/call.mbox#3`, as `list --json` writes it.
    public var description: String { ordinal.map { "\(path)#\($0)" } ?? path }

    /// Orders by path, byte by byte, then by number.
    public static func < (one: Self, other: Self) -> Bool {
        if one.path == other.path { return (one.ordinal ?? 0) < (other.ordinal ?? 0) }
        return one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
}
