internal import Letters

/// Why an answer is not taken.
enum AnswerFault: Error, Hashable {
    /// It is not what `Wire` says.
    case nonsense
    /// It is more than `OpeningBounds` and `WireBounds` allow.
    case beyondBounds
    /// The worker closed its end.
    case ended
    /// It took too long.
    case late
}

/// Reads values as `Wire` says out of bytes that nobody has checked. Nothing here trusts a number: every count is held
/// against what is left before it is used.
struct WireReader {
    private let untrustedBytes: [UInt8]
    private var position = 0
    private var tally: WireTally
    private var slots: Set<Int> = []

    /// - Parameter tally: what the answer may still use.
    init(_ untrustedBytes: [UInt8], tally: WireTally) {
        self.untrustedBytes = untrustedBytes
        self.tally = tally
    }

    private var left: Int { untrustedBytes.count - position }

    /// What is left of the bounds after all that was read.
    func finish() throws(AnswerFault) -> WireTally {
        guard left == 0 else { throw .nonsense }
        return tally
    }

    mutating func u8() throws(AnswerFault) -> UInt8 {
        guard left >= 1 else { throw .nonsense }
        defer { position += 1 }
        return untrustedBytes[position]
    }

    mutating func u16() throws(AnswerFault) -> Int { Int(try number(bytes: 2)) }

    mutating func u32() throws(AnswerFault) -> Int { Int(try number(bytes: 4)) }

    mutating func u64() throws(AnswerFault) -> UInt64 { try number(bytes: 8) }

    /// 0 or 1.
    mutating func flag() throws(AnswerFault) -> Bool {
        switch try u8() {
        case 0: return false
        case 1: return true
        default: throw .nonsense
        }
    }

    /// The value at the place that a byte names.
    mutating func code<Value>(in codes: [Value]) throws(AnswerFault) -> Value {
        let place = Int(try u8())
        guard codes.indices.contains(place) else { throw .nonsense }
        return codes[place]
    }

    /// Text as it may be shown: controls and marks that turn text around are gone.
    mutating func text() throws(AnswerFault) -> String {
        let count = try u32()
        guard count <= left else { throw .nonsense }
        guard tally.takeText(count) else { throw .beyondBounds }
        let utf8 = untrustedBytes[position..<position + count]
        position += count
        guard let text = String(validating: utf8, as: UTF8.self) else { throw .nonsense }
        return Sanitiser.clean(text)
    }

    /// Text of one line.
    mutating func line() throws(AnswerFault) -> String {
        String(try text().map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    mutating func optional<Value>(
        _ read: (inout WireReader) throws(AnswerFault) -> Value
    ) throws(AnswerFault) -> Value? {
        try flag() ? try read(&self) : nil
    }

    /// A list; each element takes at least one byte, so that a count beyond what is left is a lie.
    mutating func list<Value>(
        atMost limit: Int = .max, _ read: (inout WireReader) throws(AnswerFault) -> Value
    ) throws(AnswerFault) -> [Value] {
        let count = try u32()
        guard count <= left, count <= limit else { throw .nonsense }
        var values: [Value] = []
        for _ in 0..<count {
            guard tally.takePiece() else { throw .beyondBounds }
            values.append(try read(&self))
        }
        return values
    }

    /// Counts a block.
    mutating func takeBlock() throws(AnswerFault) { guard tally.takeBlock() else { throw .beyondBounds } }

    /// Takes a part's only slot.
    mutating func takeSlot(_ part: Int) throws(AnswerFault) {
        guard slots.insert(part).inserted else { throw .nonsense }
    }

    private mutating func number(bytes count: Int) throws(AnswerFault) -> UInt64 {
        guard left >= count else { throw .nonsense }
        defer { position += count }
        return untrustedBytes[position..<position + count].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
