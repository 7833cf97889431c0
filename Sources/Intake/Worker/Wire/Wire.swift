internal import Letters

/// What the trusted side and a worker say to each other, over two pipes.
///
/// Numbers are unsigned and stand with their highest byte first: `u8`, `u16`, `u32`, `u64`. A `text` is a `u32` count of
/// bytes and as much UTF-8. `X?` is a `u8`, 1 where an X follows and 0 where none does. `[X]` is a `u32` count and as many X.
/// A name in capitals is a `u8`, the place of the value in `WireCodes`.
///
///     greeting   "PSMR"  u8 version  u8 walls (Confinement.Strength)        worker, once, when it is shut in
///     request    u8 format  u8 0 or OFFICE  u32 count  bytes                trusted side, then waits for the answer
///     answer     page*  reading  part*                                      worker; as many parts as the reading says
///
///     page       u8 1  u32 size of head  head  pixels                       pixels: as many as width, height, format say
///       head     u16 width  u16 height  PIXELS  KIND  text label  text? words
///     reading    u8 2  u32 size of body  body
///       body     u32 count of parts, then the fields of `Reading` in their order:
///                kind  text? messageID  u64? received (bits of the double, seconds since 1970)  correspondent? sender
///                [correspondent] recipients  text? subject  text? language  text? signature  [block] blocks  [cut] cuts
///                [finding] findings  [text] references  report? report
///     part       u8 3  u32 size of head  head  u32 count  bytes
///       head     FORMAT  PART  text? name  u8 isAlternative  PLACE
///
///     kind            u8 0 letter, 1 report, 2 not a letter, 3 unreadable; 1 to 3 with a sentence
///     sentence        text key  [text name, text value]  u32? count
///     correspondent   text? name  text address
///     cut             CUT  text
///     finding         text rule  SEVERITY  text excerpt  u32? block  sentence
///     report          KIND OF REPORT  text? originalMessageID  [text] originalRecipients  [recipient] recipients
///     recipient       text? address  ACTION?  text? status  u16? replyCode  REASON  PERMANENCE
///     block           u8 0 heading: u8 level [inline]; 1 paragraph: [inline]; 2 verse: [[inline]]; 3 list: u32? start
///                     [[block]]; 4 quote: [block]; 5 separator; 6 notice: sentence; 7 slot: u32
///     inline          u8 0 text: text; 1 emphasis: [inline]; 2 strong: [inline]; 3 line break
///
/// A format that carries more than its place does: office is followed by OFFICE, unreadable by a sentence. A
/// `Block.picture` never crosses: pictures cross as pages, and it is the trusted side that packs and names them. A part has
/// one slot at most, so that no answer grows when its parts are put in their places.
enum Wire {
    /// What a greeting begins with; the last byte is the version of this format.
    static let greeting: [UInt8] = [0x50, 0x53, 0x4D, 0x52, 2]
    static let page: UInt8 = 1
    static let reading: UInt8 = 2
    static let part: UInt8 = 3
}

/// What the trusted side takes of one answer beyond `OpeningBounds`. A worker keeps within them, or is lying.
enum WireBounds {
    /// Bytes of a reading's body: its text, and a few bytes for each of its pieces.
    static let readingBytes = OpeningBounds.text + 10 * pieces
    /// Inlines, lines, items, cuts, findings, people and arguments, together: pieces of one reading.
    static let pieces = 500_000
    /// Bytes of the head of a page or a part: words, a name, and a few numbers.
    static let headBytes = OpeningBounds.text + 1_000
    /// Blocks within blocks, and runs within runs. Nobody's letter goes deeper, and each level is a call on the stack of
    /// everything that reads the letter later.
    static let depth = 64
    /// Bytes of a request: the largest file that is read.
    static let requestBytes = MailBounds.bytes
    /// Arguments of one sentence.
    static let arguments = 8
    /// Bytes of a sentence's argument: a number, a charset, a kind of file.
    static let argumentBytes = 400
    /// The largest number that a sentence counts.
    static let count = 1_000_000
    /// Text and pieces for the sentence that says that an answer would have been beyond the bounds.
    static let reserve = 1_000
    /// Reply codes of SMTP (RFC 5321, section 4.2.1).
    static let replyCodes = 200...599
    /// Seconds since 1970, from the year 1 to the year 9999: what calendars can write.
    static let seconds = -62_135_596_800.0...253_402_300_799.0
}

/// The values that cross as a number: the place in these lists. New ones go to the end.
enum WireCodes {
    static let cuts = Cut.Kind.allCases
    static let parts = LetterPart.Kind.allCases
    static let reports = DeliveryReport.Kind.allCases
    static let actions = DeliveryReport.Action.allCases
    static let reasons = DeliveryReport.Reason.allCases
    static let permanences = DeliveryReport.Permanence.allCases
    static let severities: [Finding.Severity] = [.hold, .note]
    static let pictures: [Picture.Kind] = [.writing, .page, .photograph]
    static let pixels: [Pixels.Format] = [.bilevel1, .grey8, .rgb24]
    static let offices: [UntrustedItem.OfficeFormat] = [.docx, .odt, .rtf]
    /// Those that carry nothing; `office` and `unreadable` have the two places after them.
    static let formats: [UntrustedItem.Format] = [
        .mail, .plainText, .markdown, .html, .picture, .pdf, .documentTree, .tnef, .zip, .calendar, .contact, .locked,
        .receiptPhoto, .lockedMail, .mailParts,
    ]
    static let office = formats.count
    static let unreadable = formats.count + 1
}
