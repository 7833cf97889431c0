internal import Letters

/// Where an answer's bytes come from.
protocol AnswerSource {
    /// Exactly so many bytes, no more than `WireBounds` and `OpeningBounds` allow.
    mutating func bytes(_ count: Int) throws(AnswerFault) -> [UInt8]
}

/// The trusted side's reading of one answer, frame by frame. Whatever the bytes are, it ends with an opening within the
/// bounds or with a fault.
struct AnswerReader<Source: AnswerSource> {
    private var source: Source
    private let check: SentenceCheck
    private var tally = WireTally(reserve: WireBounds.reserve)
    private var pages = 0

    init(_ source: Source, check: SentenceCheck) {
        self.source = source
        self.check = check
    }

    /// Reads the answer to its end; pages go to the sink as they come. Once the sink has thrown they are passed over.
    mutating func opening(page sink: PageSink) throws(AnswerFault) -> Opening {
        var wantsPages = true
        while true {
            switch try source.bytes(1)[0] {
            case Wire.page:
                let page = try page()
                guard wantsPages else { continue }
                do { try sink(page) } catch { wantsPages = false }
            case Wire.reading: return try opening()
            default: throw .nonsense
            }
        }
    }

    private mutating func page() throws(AnswerFault) -> PixelPage {
        pages += 1
        guard pages <= OpeningBounds.pages else { throw .beyondBounds }
        var head = try head()
        let width = try head.u16()
        let height = try head.u16()
        let format = try head.code(in: WireCodes.pixels)
        let kind = try head.code(in: WireCodes.pictures)
        let label = try head.line()
        let text = try head.optional { reader throws(AnswerFault) in try reader.text() }
        tally = try head.finish()
        // Both are at most 65,535, so that the products below stay far within an Int.
        guard width * height <= OpeningBounds.pixels else { throw .beyondBounds }
        let bytes = try source.bytes(height * format.bytesPerRow(width: width))
        guard let pixels = Pixels(width: width, height: height, format: format, bytes: bytes, label: label) else {
            throw .nonsense
        }
        return PixelPage(pixels: pixels, kind: kind, text: text)
    }

    private mutating func opening() throws(AnswerFault) -> Opening {
        let size = try number()
        guard size <= WireBounds.readingBytes else { throw .beyondBounds }
        var body = WireReader(try source.bytes(size), tally: tally)
        let (reading, count) = try body.reading(check)
        tally = try body.finish()
        var parts: [EnclosedPart] = []
        var room = OpeningBounds.partBytes
        for _ in 0..<count { parts.append(try part(room: &room)) }
        return Opening(reading, parts: parts)
    }

    private mutating func part(room: inout Int) throws(AnswerFault) -> EnclosedPart {
        guard try source.bytes(1)[0] == Wire.part else { throw .nonsense }
        var head = try head()
        let format = try head.format(check)
        // These two are questions, which the trusted side alone asks: nobody encloses a receipt in a letter.
        guard format != .receiptPhoto, format != .mailParts else { throw .nonsense }
        let kind = try head.code(in: WireCodes.parts)
        let name = try head.optional { reader throws(AnswerFault) in try reader.line() }
        let isAlternative = try head.flag()
        let place = try head.code(in: EnclosedPart.Place.allCases)
        tally = try head.finish()
        let size = try number()
        guard size <= room else { throw .beyondBounds }
        room -= size
        return EnclosedPart(
            format: format, kind: kind, name: name, isAlternative: isAlternative, place: place,
            untrustedBytes: try source.bytes(size))
    }

    private mutating func head() throws(AnswerFault) -> WireReader {
        let size = try number()
        guard size <= WireBounds.headBytes else { throw .beyondBounds }
        return WireReader(try source.bytes(size), tally: tally)
    }

    private mutating func number() throws(AnswerFault) -> Int {
        try source.bytes(4).reduce(0) { $0 << 8 | Int($1) }
    }
}
