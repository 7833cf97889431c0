internal import Foundation
internal import Letters

/// Which sentences a worker may have said: it chooses among ours, and fills in what they speak of.
struct SentenceCheck: Sendable {
    /// The string files that Intake's sentences lie in.
    private static let areas: Set<Substring> = ["intake", "kinds", "documents", "pictures"]
    /// Whether there is a sentence of that key.
    let isKnown: @Sendable (String) -> Bool

    func allows(key: String) -> Bool {
        let names = key.split(separator: ".", omittingEmptySubsequences: false)
        guard names.count == 2, Self.areas.contains(names[0]), Self.isName(names[1], atMost: 64) else { return false }
        return isKnown(key)
    }

    /// Lower-case letters, digits, hyphens and underscores.
    static func isName(_ name: some StringProtocol, atMost limit: Int) -> Bool {
        let allowed = { (byte: UInt8) in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        return (1...limit).contains(name.utf8.count) && name.utf8.allSatisfy(allowed)
    }
}

extension WireReader {
    typealias Fault = AnswerFault

    mutating func format(_ check: SentenceCheck) throws(Fault) -> UntrustedItem.Format {
        let place = Int(try u8())
        if WireCodes.formats.indices.contains(place) { return WireCodes.formats[place] }
        switch place {
        case WireCodes.office: return .office(try code(in: WireCodes.offices))
        case WireCodes.unreadable: return .unreadable(try sentence(check))
        default: throw .nonsense
        }
    }

    /// The two bytes that begin a request.
    mutating func request() throws(Fault) -> UntrustedItem.Format {
        let format = try format(SentenceCheck { _ in false })
        if case .office = format { return format }
        _ = try u8()
        return format
    }

    mutating func sentence(_ check: SentenceCheck) throws(Fault) -> Sentence {
        let key = try text()
        guard check.allows(key: key) else { throw .nonsense }
        let pairs = try list(atMost: WireBounds.arguments) { reader throws(Fault) in try reader.argument() }
        guard Set(pairs.map(\.name)).count == pairs.count else { throw .nonsense }
        let count = try optional { reader throws(Fault) in try reader.u32() }
        guard count ?? 0 <= WireBounds.count else { throw .nonsense }
        return Sentence(key, Dictionary(pairs.map { ($0.name, $0.value) }) { first, _ in first }, count: count)
    }

    private mutating func argument() throws(Fault) -> (name: String, value: String) {
        let name = try text()
        let value = try line()
        guard SentenceCheck.isName(name, atMost: 32), value.utf8.count <= 3 * WireBounds.argumentBytes else {
            throw .nonsense
        }
        return (name, value)
    }

    /// A reading, and how many parts it says will follow.
    mutating func reading(_ check: SentenceCheck) throws(Fault) -> (reading: Reading, parts: Int) {
        let parts = try u32()
        guard parts <= OpeningBounds.parts else { throw .nonsense }
        var reading = Reading(kind: try kind(check))
        reading.messageID = try optional { reader throws(Fault) in try reader.line() }
        reading.received = try optional { reader throws(Fault) in try reader.date() }
        reading.sender = try optional { reader throws(Fault) in try reader.correspondent() }
        reading.recipients = try list { reader throws(Fault) in try reader.correspondent() }
        reading.subject = try optional { reader throws(Fault) in try reader.line() }
        reading.language = try optional { reader throws(Fault) in try reader.language() }
        reading.signature = try optional { reader throws(Fault) in try reader.line() }
        let bounds = BlockBounds(parts: parts, check: check)
        reading.blocks = try blocks(bounds, depth: 0)
        reading.cuts = try list { reader throws(Fault) in
            Cut(kind: try reader.code(in: WireCodes.cuts), text: try reader.text())
        }
        let places = reading.blocks.count
        reading.findings = try list { reader throws(Fault) in try reader.finding(check, places: places) }
        reading.references = try references()
        reading.report = try optional { reader throws(Fault) in try reader.report() }
        return (reading, parts)
    }

    private mutating func kind(_ check: SentenceCheck) throws(Fault) -> Reading.Kind {
        switch try u8() {
        case 0: return .letter
        case 1: return .report(try sentence(check))
        case 2: return .notALetter(try sentence(check))
        case 3: return .unreadable(try sentence(check))
        default: throw .nonsense
        }
    }

    private mutating func date() throws(Fault) -> Date {
        let seconds = Double(bitPattern: try u64())
        guard WireBounds.seconds.contains(seconds) else { throw .nonsense }
        return Date(timeIntervalSince1970: seconds)
    }

    /// A language tag (BCP 47) or what could be one.
    private mutating func language() throws(Fault) -> String {
        let tag = try line()
        let isTag = (1...35).contains(tag.utf8.count) && tag.utf8.allSatisfy { $0 == 0x2D || isAlphanumeric($0) }
        guard isTag else { throw .nonsense }
        return tag
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private mutating func correspondent() throws(Fault) -> Correspondent {
        let name = try optional { reader throws(Fault) in try reader.line() }
        return Correspondent(name: name, address: try line())
    }

    private mutating func finding(_ check: SentenceCheck, places: Int) throws(Fault) -> Finding {
        let rule = try text()
        guard SentenceCheck.isName(rule, atMost: 64) else { throw .nonsense }
        let severity = try code(in: WireCodes.severities)
        let excerpt = try line()
        let block = try optional { reader throws(Fault) in try reader.u32() }
        guard block ?? 0 <= places else { throw .nonsense }
        return Finding(rule: rule, severity: severity, excerpt: excerpt, block: block, sentence: try sentence(check))
    }
}

/// What blocks are held against.
struct BlockBounds {
    let parts: Int
    let check: SentenceCheck
}

extension WireReader {
    mutating func blocks(_ bounds: BlockBounds, depth: Int) throws(Fault) -> [Block] {
        guard depth < WireBounds.depth else { throw .nonsense }
        return try list { reader throws(Fault) in try reader.block(bounds, depth: depth) }
    }

    private mutating func block(_ bounds: BlockBounds, depth: Int) throws(Fault) -> Block {
        try takeBlock()
        switch try u8() {
        case 0: return .heading(level: try level(), try inlines(depth: depth))
        case 1: return .paragraph(try inlines(depth: depth))
        case 2: return .verse(try list { reader throws(Fault) in try reader.inlines(depth: depth) })
        case 3:
            let start = try optional { reader throws(Fault) in try reader.u32() }
            guard start ?? 0 <= 99_999 else { throw .nonsense }
            let items = try list { reader throws(Fault) in try reader.blocks(bounds, depth: depth + 1) }
            return .list(start: start, items: items)
        case 4: return .quote(try blocks(bounds, depth: depth + 1))
        case 5: return .separator
        case 6: return .notice(try sentence(bounds.check))
        case 7:
            let part = try u32()
            guard part < bounds.parts else { throw .nonsense }
            try takeSlot(part)
            return .slot(part)
        default: throw .nonsense
        }
    }

    private mutating func level() throws(Fault) -> Int {
        let level = Int(try u8())
        guard (1...3).contains(level) else { throw .nonsense }
        return level
    }

    private mutating func inlines(depth: Int) throws(Fault) -> [Inline] {
        guard depth < WireBounds.depth else { throw .nonsense }
        return try list { reader throws(Fault) in try reader.inline(depth: depth) }
    }

    private mutating func inline(depth: Int) throws(Fault) -> Inline {
        switch try u8() {
        case 0: return .text(try text())
        case 1: return .emphasis(try inlines(depth: depth + 1))
        case 2: return .strong(try inlines(depth: depth + 1))
        case 3: return .lineBreak
        default: throw .nonsense
        }
    }
}
