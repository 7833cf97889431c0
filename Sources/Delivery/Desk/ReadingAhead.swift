internal import Letters

/// Letters that are read at the same time, each in a worker of its own, so that no processor waits for another.
struct ReadingAhead {
    /// Letters at a time, and bytes that they hold in memory together: a letter with photographs waits alone.
    private static let most = 32
    private static let mostBytes = 4 << 20

    private var waiting: [Original] = []
    private var bytes = 0

    /// Takes a letter; gives those to be read now, where there are enough.
    mutating func add(_ original: Original) -> [Original]? {
        waiting.append(original)
        bytes += original.size
        return waiting.count >= Self.most || bytes >= Self.mostBytes ? rest() : nil
    }

    /// Those that are left.
    mutating func rest() -> [Original] {
        defer { (waiting, bytes) = ([], 0) }
        return waiting
    }

    /// Reads them all.
    /// - Returns: the readings, in the order of the letters whichever was read first.
    /// - Throws: what reading the first of those that fail throws.
    static func readings(of originals: [Original]) throws -> [Reading] {
        try AllProcessors.map(originals.map(\.read)) { read, _ in try read() }
    }
}
