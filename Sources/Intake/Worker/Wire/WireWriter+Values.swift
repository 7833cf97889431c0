internal import Foundation
internal import Letters

extension WireWriter {
    typealias Beyond = BeyondBounds

    mutating func format(_ format: UntrustedItem.Format) throws(Beyond) {
        switch format {
        case .office(let office):
            number(UInt8(WireCodes.office))
            try code(office, in: WireCodes.offices)
        case .unreadable(let reason):
            number(UInt8(WireCodes.unreadable))
            try sentence(reason)
        default: try code(format, in: WireCodes.formats)
        }
    }

    /// The two bytes that begin a request. Whatever has no bytes to open is not asked for.
    mutating func request(_ format: UntrustedItem.Format) throws(Beyond) {
        try self.format(format)
        if case .office = format { return }
        number(UInt8(0))
    }

    mutating func sentence(_ sentence: Sentence) throws(Beyond) {
        try text(sentence.key)
        let arguments = sentence.arguments.sorted { $0.key < $1.key }
        try list(arguments) { writer, argument throws(Beyond) in
            try writer.text(argument.key)
            try writer.text(Self.cut(argument.value, to: WireBounds.argumentBytes))
        }
        try optional(sentence.count) { writer, count throws(Beyond) in
            try writer.count(min(max(count, 0), WireBounds.count))
        }
    }

    mutating func reading(_ reading: Reading, parts: Int) throws(Beyond) {
        try count(parts)
        try kind(reading.kind)
        try optional(reading.messageID) { writer, id throws(Beyond) in try writer.text(id) }
        try optional(Self.crossing(reading.received)) { writer, bits throws(Beyond) in writer.number(bits) }
        try optional(reading.sender) { writer, sender throws(Beyond) in try writer.correspondent(sender) }
        try list(reading.recipients) { writer, person throws(Beyond) in try writer.correspondent(person) }
        for value in [reading.subject, reading.language, reading.signature] {
            try optional(value) { writer, value throws(Beyond) in try writer.text(value) }
        }
        try blocks(reading.blocks, depth: 0)
        try list(reading.cuts) { writer, cut throws(Beyond) in
            try writer.code(cut.kind, in: WireCodes.cuts)
            try writer.text(cut.text)
        }
        try list(reading.findings) { writer, finding throws(Beyond) in try writer.finding(finding) }
        try references(reading.references)
        try optional(reading.report) { writer, report throws(Beyond) in try writer.report(report) }
    }

    private mutating func kind(_ kind: Reading.Kind) throws(Beyond) {
        switch kind {
        case .letter: number(UInt8(0))
        case .report(let reason): try because(1, reason)
        case .notALetter(let reason): try because(2, reason)
        case .unreadable(let reason): try because(3, reason)
        }
    }

    private mutating func because(_ code: UInt8, _ reason: Sentence) throws(Beyond) {
        number(code)
        try sentence(reason)
    }

    private mutating func correspondent(_ person: Correspondent) throws(Beyond) {
        try optional(person.name) { writer, name throws(Beyond) in try writer.text(name) }
        try text(person.address)
    }

    private mutating func finding(_ finding: Finding) throws(Beyond) {
        try text(finding.rule)
        try code(finding.severity, in: WireCodes.severities)
        try text(finding.excerpt)
        try optional(finding.block) { writer, block throws(Beyond) in try writer.count(block) }
        try sentence(finding.sentence)
    }

    /// A time that no calendar can write says nothing.
    private static func crossing(_ time: Date?) -> UInt64? {
        guard let seconds = time?.timeIntervalSince1970, WireBounds.seconds.contains(seconds) else { return nil }
        return seconds.bitPattern
    }

    /// The beginning of a text, cut between characters.
    private static func cut(_ text: String, to count: Int) -> String {
        guard text.utf8.count > count else { return text }
        var kept = ""
        for character in text {
            guard kept.utf8.count + character.utf8.count <= count else { break }
            kept.append(character)
        }
        return kept
    }
}

extension WireWriter {
    mutating func blocks(_ blocks: [Block], depth: Int) throws(Beyond) {
        try list(blocks) { writer, block throws(Beyond) in try writer.block(block, depth: depth) }
    }

    /// What lies deeper than the other side follows crosses as its words.
    private mutating func block(_ block: Block, depth: Int) throws(Beyond) {
        try takeBlock()
        let isTooDeep = depth >= WireBounds.depth - 1
        switch block {
        case .heading(let level, let inlines):
            number(UInt8(0))
            number(UInt8(min(max(level, 1), 3)))
            try self.inlines(inlines, depth: depth)
        case .paragraph(let inlines):
            number(UInt8(1))
            try self.inlines(inlines, depth: depth)
        case .verse(let lines):
            number(UInt8(2))
            try list(lines) { writer, line throws(Beyond) in try writer.inlines(line, depth: depth) }
        case .list, .quote:
            if isTooDeep { try words(block.plainText) } else { try nest(block, depth: depth) }
        case .separator: number(UInt8(5))
        case .notice(let sentence):
            number(UInt8(6))
            try self.sentence(sentence)
        case .slot(let part):
            guard takeSlot(part) else { return try paragraph([]) }
            number(UInt8(7))
            try count(part)
        // Not for this side to make.
        case .picture: throw BeyondBounds()
        }
    }

    private mutating func nest(_ block: Block, depth: Int) throws(Beyond) {
        if case .list(let start, let items) = block {
            number(UInt8(3))
            try optional(start) { writer, start throws(Beyond) in try writer.count(min(max(start, 0), 99_999)) }
            try list(items) { writer, item throws(Beyond) in try writer.blocks(item, depth: depth + 1) }
        } else if case .quote(let inner) = block {
            number(UInt8(4))
            try blocks(inner, depth: depth + 1)
        }
    }

    /// A paragraph of plain words.
    private mutating func words(_ text: String) throws(Beyond) {
        try paragraph(text.isEmpty ? [] : [.text(text)])
    }

    private mutating func paragraph(_ inlines: [Inline]) throws(Beyond) {
        number(UInt8(1))
        try self.inlines(inlines, depth: 0)
    }

    private mutating func inlines(_ inlines: [Inline], depth: Int) throws(Beyond) {
        try list(inlines) { writer, inline throws(Beyond) in try writer.inline(inline, depth: depth) }
    }

    private mutating func inline(_ inline: Inline, depth: Int) throws(Beyond) {
        let isTooDeep = depth >= WireBounds.depth - 1
        switch inline {
        case .emphasis(let inner) where !isTooDeep:
            number(UInt8(1))
            try inlines(inner, depth: depth + 1)
        case .strong(let inner) where !isTooDeep:
            number(UInt8(2))
            try inlines(inner, depth: depth + 1)
        case .lineBreak: number(UInt8(3))
        case .text, .emphasis, .strong:
            number(UInt8(0))
            try text(inline.plainText)
        }
    }
}
