import Letters

@testable import Intake

/// Answers whose sizes are right whatever else they say, so that the fuzzer gets past them.
enum MendedAnswer {
    /// One reading: its body as it is, its size and its parts' frames as they have to be.
    static func reading(_ body: [UInt8]) -> [UInt8] {
        let parts = body.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let answer = frame(Wire.reading, body) + (0..<min(parts, OpeningBounds.parts)).flatMap(part)
        // Each part is opened in its turn, and says the same again.
        return answer + answer + answer
    }

    /// Frame after frame: a byte for its kind, two for its size, and as much content, or what there is of it.
    static func frames(_ untrustedBytes: [UInt8]) -> [UInt8] {
        var rest = untrustedBytes[...]
        var answers: [UInt8] = []
        while rest.count > 3 {
            let kind = rest.removeFirst() % 3 + 1
            let size = Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())
            let content = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            answers += frame(kind, content) + behind(kind, content)
        }
        return answers
    }

    /// What follows a frame and is not looked at: pixels, a part's bytes.
    private static func behind(_ kind: UInt8, _ content: [UInt8]) -> [UInt8] {
        switch kind {
        case Wire.page:
            guard content.count > 5, let format = WireCodes.pixels[content[4]] else { return [] }
            let (width, height) = (Int(content[0]) << 8 | Int(content[1]), Int(content[2]) << 8 | Int(content[3]))
            let count = height * format.bytesPerRow(width: width)
            return count <= mostPixels ? (0..<count).map { UInt8(truncatingIfNeeded: $0) } : []
        case Wire.part: return number(0)
        default: return []
        }
    }

    private static let mostPixels = 64 << 10

    private static func part(_ place: Int) -> [UInt8] {
        let format = UInt8(place % (WireCodes.formats.count))
        let kind = UInt8(place % WireCodes.parts.count)
        return frame(Wire.part, [format, kind, 0, UInt8(place % 2)]) + number(0)
    }

    private static func frame(_ kind: UInt8, _ content: [UInt8]) -> [UInt8] { [kind] + number(content.count) + content }

    private static func number(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }
}

extension [Pixels.Format] {
    fileprivate subscript(place: UInt8) -> Pixels.Format? { indices.contains(Int(place)) ? self[Int(place)] : nil }
}
