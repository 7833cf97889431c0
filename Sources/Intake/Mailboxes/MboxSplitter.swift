/// Splits an mbox into its messages, one at a time, without ever holding more than one.
///
/// Ours, since GMime's splits at any line that begins "From ", also within a letter.
struct MboxSplitter {
    /// One message's place in the file.
    struct Slice: Hashable {
        /// From 1.
        var ordinal: Int
        /// Where its From_ line starts; `nil` for text before the first such line.
        var marker: Int?
        /// The message's bytes in the file, without the From_ line and the blank line that ends it.
        var range: Range<Int>
    }

    /// Lines are looked at up to here: RFC 5322 ends them at 998 bytes, and a separator is far shorter.
    private static let lineLimit = 1_024
    /// A message's headers are searched for Content-Length up to here.
    private static let headerLimit = 64 << 10

    private let file: FileWindow
    private var position: Int
    private var ordinal = 0

    /// Starts after a byte order mark and blank lines, if there are any.
    init(_ file: FileWindow) throws {
        self.file = file
        let head = try file.bytes(at: 0, count: 4_096)
        let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        position = mark + head.dropFirst(mark).prefix { $0 == 0x0A || $0 == 0x0D }.count
    }

    /// The next message's place; `nil` after the last. What stands before the first From_ line is a message too, as
    /// nothing is dropped.
    mutating func next() throws -> Slice? {
        guard position < file.length else { return nil }
        let marker = position
        let hasMarker = try isSeparator(at: marker, isAfterBlank: true)
        let start = hasMarker ? marker + (try line(at: marker).count) + (try lineEnd(after: marker)) : marker
        let end = try (hasMarker ? endByContentLength(from: start) : nil) ?? nextMarker(from: start)
        position = end
        ordinal += 1
        let range = start..<(try withoutBlankLine(start..<end))
        return Slice(ordinal: ordinal, marker: hasMarker ? marker : nil, range: range)
    }

    /// The bytes of a message, its `>From ` lines unquoted.
    func bytes(of slice: Slice) throws -> [UInt8] {
        FromQuoting.undone(try file.bytes(at: slice.range.lowerBound, count: slice.range.count))
    }

    /// The next separator at the start of a line from `offset` on; the file's length where there is none.
    private func nextMarker(from offset: Int) throws -> Int {
        if try isSeparator(at: offset, isAfterBlank: true) { return offset }
        var position = offset
        while position < file.length {
            let window = try file.bytes(at: position, count: FileWindow.size)
            guard window.count > FromLine.start.count else { break }
            for found in Self.lineStarts(of: window) {
                let candidate = position + found
                if try isSeparator(at: candidate, isAfterBlank: isBlankLine(before: candidate)) { return candidate }
            }
            // The next window starts a little before this one ends, so that none is missed between the two.
            position += window.count - FromLine.start.count
        }
        return file.length
    }

    /// Offsets of `From ` after a line end.
    private static func lineStarts(of window: [UInt8]) -> [Int] {
        let pattern = [0x0A] + FromLine.start
        var found: [Int] = []
        var index = 0
        while let end = window[index...].firstIndex(of: 0x0A) {
            if window[end...].starts(with: pattern) { found.append(end + 1) }
            index = end + 1
        }
        return found
    }

    private func isSeparator(at offset: Int, isAfterBlank: Bool) throws -> Bool {
        guard try file.bytes(at: offset, count: FromLine.start.count) == FromLine.start else { return false }
        let first = try line(at: offset)
        let next = try line(at: offset + first.count + lineEnd(after: offset))
        return FromLine.startsMessage(first, next: next, isAfterBlank: isAfterBlank)
    }

    /// Content-Length counts only where it leads exactly to a separator or to the end: many programs write a wrong one.
    private func endByContentLength(from start: Int) throws -> Int? {
        let head = try file.bytes(at: start, count: Self.headerLimit)
        guard let (length, bodyStart) = ContentLength.find(in: head) else { return nil }
        let end = start + bodyStart + length
        guard end <= file.length, end >= start else { return nil }
        let after = try file.bytes(at: end, count: 4)
        let blank = after.starts(with: [0x0D, 0x0A]) ? 2 : after.starts(with: [0x0A]) ? 1 : 0
        if end + blank >= file.length { return file.length }
        return try isSeparator(at: end + blank, isAfterBlank: true) ? end + blank : nil
    }

    /// The line without its end.
    private func line(at offset: Int) throws -> [UInt8] {
        let line = try file.bytes(at: offset, count: Self.lineLimit).prefix { $0 != 0x0A }
        return Array(line.last == 0x0D ? line.dropLast() : line)
    }

    /// How many bytes end the line at `offset`: 2 for CR LF, 1 for LF, 0 at the end of the file or of what is looked at.
    private func lineEnd(after offset: Int) throws -> Int {
        let bytes = try file.bytes(at: offset + line(at: offset).count, count: 2)
        return bytes == [0x0D, 0x0A] ? 2 : bytes.first == 0x0A ? 1 : 0
    }

    private func isBlankLine(before offset: Int) throws -> Bool {
        let before = try file.bytes(at: max(0, offset - 4), count: min(4, offset))
        return before.suffix(2) == [0x0A, 0x0A] || before == [0x0D, 0x0A, 0x0D, 0x0A]
    }

    private func withoutBlankLine(_ range: Range<Int>) throws -> Int {
        guard range.count >= 2, try isBlankLine(before: range.upperBound) else { return range.upperBound }
        let last = try file.bytes(at: range.upperBound - 2, count: 2)
        return max(range.lowerBound, range.upperBound - (last == [0x0D, 0x0A] ? 2 : 1))
    }
}
