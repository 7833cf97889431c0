internal import Foundation
internal import Letters

/// Writes values as `Wire` says, and counts what the other side will count.
struct WireWriter {
    /// More than may cross.
    struct BeyondBounds: Error {}

    private(set) var bytes: [UInt8] = []
    private(set) var tally: WireTally
    private var slots: Set<Int> = []

    /// - Parameter tally: what the answer may still use.
    init(tally: WireTally = WireTally()) { self.tally = tally }

    mutating func number(_ value: UInt8) { bytes.append(value) }

    mutating func number(_ value: UInt16) { append(value) }

    mutating func number(_ value: UInt32) { append(value) }

    mutating func number(_ value: UInt64) { append(value) }

    /// A count, a size, a number of a place.
    mutating func count(_ value: Int) throws(BeyondBounds) {
        guard let value = UInt32(exactly: value) else { throw BeyondBounds() }
        number(value)
    }

    mutating func raw(_ more: [UInt8]) { bytes += more }

    mutating func text(_ text: String) throws(BeyondBounds) {
        let utf8 = Array(text.utf8)
        guard tally.takeText(utf8.count) else { throw BeyondBounds() }
        try count(utf8.count)
        bytes += utf8
    }

    /// The place of a value in its list.
    mutating func code<Value: Equatable>(_ value: Value, in codes: [Value]) throws(BeyondBounds) {
        guard let place = codes.firstIndex(of: value) else { throw BeyondBounds() }
        number(UInt8(place))
    }

    mutating func optional<Value>(
        _ value: Value?, _ write: (inout WireWriter, Value) throws(BeyondBounds) -> Void
    ) throws(BeyondBounds) {
        number(UInt8(value == nil ? 0 : 1))
        if let value { try write(&self, value) }
    }

    /// A list, each element of which counts as a piece.
    mutating func list<Value>(
        _ values: [Value], _ write: (inout WireWriter, Value) throws(BeyondBounds) -> Void
    ) throws(BeyondBounds) {
        try count(values.count)
        for value in values {
            guard tally.takePiece() else { throw BeyondBounds() }
            try write(&self, value)
        }
    }

    /// Counts a block.
    mutating func takeBlock() throws(BeyondBounds) { guard tally.takeBlock() else { throw BeyondBounds() } }

    /// Whether this is the part's first slot.
    mutating func takeSlot(_ part: Int) -> Bool { slots.insert(part).inserted }

    private mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

/// What one answer has used up of its bounds. Both sides count alike.
struct WireTally {
    private var text: Int
    private var pieces: Int
    private var blocks = OpeningBounds.blocks

    /// The bounds of one answer.
    /// - Parameter reserve: room beside them for the one sentence that says that they were reached: the reading side has
    ///   it, the writing side uses it for nothing else.
    init(reserve: Int = 0) {
        text = OpeningBounds.text + reserve
        pieces = WireBounds.pieces + reserve
    }

    /// Takes so many bytes of text; false where there is no room.
    mutating func takeText(_ count: Int) -> Bool {
        guard count >= 0, count <= text else { return false }
        text -= count
        return true
    }

    /// Takes one piece; false where there is no room.
    mutating func takePiece() -> Bool {
        pieces -= 1
        return pieces >= 0
    }

    /// Takes one block; false where there is no room.
    mutating func takeBlock() -> Bool {
        blocks -= 1
        return blocks >= 0
    }
}
