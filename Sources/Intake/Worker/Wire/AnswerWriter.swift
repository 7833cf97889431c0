internal import Letters

/// The worker's side of an answer: writes each page as it is made, then the rest.
struct AnswerWriter {
    private let write: ([UInt8]) -> Void
    private var tally = WireTally()
    private var pages = 0

    /// - Parameter write: takes the bytes, in order, and does not fail: who cannot write ends.
    init(_ write: @escaping ([UInt8]) -> Void) { self.write = write }

    /// Writes a page.
    /// - Throws: `WireWriter.BeyondBounds` where it is one too many, or too large.
    mutating func page(_ page: PixelPage) throws(WireWriter.BeyondBounds) {
        let pixels = page.pixels
        guard pages < OpeningBounds.pages, pixels.width * pixels.height <= OpeningBounds.pixels else {
            throw WireWriter.BeyondBounds()
        }
        var head = WireWriter(tally: tally)
        head.number(UInt16(pixels.width))
        head.number(UInt16(pixels.height))
        try head.code(pixels.format, in: WireCodes.pixels)
        try head.code(page.kind, in: WireCodes.pictures)
        try head.text(pixels.label)
        try head.optional(page.text) { writer, text throws(WireWriter.BeyondBounds) in try writer.text(text) }
        try send(Wire.page, head)
        write(pixels.bytes)
        pages += 1
    }

    /// Writes the opening, which ends the answer. What is beyond the bounds crosses as the sentence that says so.
    mutating func finish(_ opening: Opening) {
        do throws(WireWriter.BeyondBounds) {
            try put(opening)
        } catch {
            let refusal = Opening.unreadable(Sentence("intake.worker-beyond-bounds"))
            // The other side keeps a reserve for this one sentence.
            tally = WireTally()
            try? put(refusal)
        }
    }

    /// All is made before the first byte is sent, so that a refusal can still take its place.
    private mutating func put(_ opening: Opening) throws(WireWriter.BeyondBounds) {
        guard opening.parts.count <= OpeningBounds.parts else { throw WireWriter.BeyondBounds() }
        var body = WireWriter(tally: tally)
        try body.reading(opening.reading, parts: opening.parts.count)
        guard body.bytes.count <= WireBounds.readingBytes else { throw WireWriter.BeyondBounds() }
        let heads = try heads(of: opening.parts, tally: body.tally)
        try send(Wire.reading, body)
        for (head, part) in zip(heads, opening.parts) {
            try send(Wire.part, head)
            var size = WireWriter()
            try size.count(part.untrustedBytes.count)
            write(size.bytes)
            write(part.untrustedBytes)
        }
    }

    private func heads(of parts: [EnclosedPart], tally: WireTally) throws(WireWriter.BeyondBounds) -> [WireWriter] {
        var tally = tally
        var room = OpeningBounds.partBytes
        var heads: [WireWriter] = []
        for part in parts {
            guard part.untrustedBytes.count <= room else { throw WireWriter.BeyondBounds() }
            room -= part.untrustedBytes.count
            var head = WireWriter(tally: tally)
            try head.format(part.format)
            try head.code(part.kind, in: WireCodes.parts)
            try head.optional(part.name) { writer, name throws(WireWriter.BeyondBounds) in try writer.text(name) }
            head.number(UInt8(part.isAlternative ? 1 : 0))
            try head.code(part.place, in: EnclosedPart.Place.allCases)
            tally = head.tally
            heads.append(head)
        }
        return heads
    }

    private mutating func send(_ frame: UInt8, _ content: WireWriter) throws(WireWriter.BeyondBounds) {
        var size = WireWriter()
        try size.count(content.bytes.count)
        write([frame] + size.bytes)
        write(content.bytes)
        tally = content.tally
    }
}
