public import Letters

/// Every letter of a bundle by its code: how the organisers and the gate can count. It names no sender.
public struct ManifestRecord: SheetRecord, Hashable {
    /// One letter.
    public struct LetterLine: Hashable, Sendable {
        /// Its code.
        public var code: LetterCode
        /// How many pages it has.
        public var pages: Int
        /// How many sheets it takes.
        public var sheets: Int

        /// Makes a line.
        public init(code: LetterCode, pages: Int, sheets: Int) {
            self.code = code
            self.pages = pages
            self.sheets = sheets
        }

        static let fields: [Field<LetterLine>] = [
            .text("code") { $0.code.description }, .number("pages") { $0.pages }, .number("sheets") { $0.sheets },
        ]
    }

    /// One person's letters.
    public struct Packet: Hashable, Sendable {
        /// The full name, as it is printed.
        public var name: String
        /// The number the facility knows the person by.
        public var number: String?
        /// The letters, in the packet's order.
        public var letters: [LetterLine]

        /// Makes a packet.
        public init(name: String, number: String? = nil, letters: [LetterLine]) {
            self.name = name
            self.number = number
            self.letters = letters
        }

        static let fields: [Field<Packet>] = [
            .text("name") { $0.name }, .text("number") { $0.number },
            .each("letters", LetterLine.fields) { $0.letters },
            .each("rows", Row.fields) { $0.rows },
            .number("letter-count") { $0.letters.count },
            .number("page-count") { $0.letters.map(\.pages).reduce(0, +) },
            .number("sheet-count") { $0.letters.map(\.sheets).reduce(0, +) },
        ]
    }

    /// Letters that stand side by side.
    struct Row {
        static let width = 3
        let letters: ArraySlice<LetterLine>

        static let fields: [Field<Row>] = [
            .each("first", LetterLine.fields) { Array($0.letters.prefix(1)) },
            .each("second", LetterLine.fields) { Array($0.letters.dropFirst().prefix(1)) },
            .each("third", LetterLine.fields) { Array($0.letters.dropFirst(2).prefix(1)) },
        ]
    }

    /// The facility's name.
    public var facility: String
    /// The bundle's code.
    public var bundle: BundleCode
    /// The packets, in printing order.
    public var packets: [Packet]

    /// Makes a record.
    public init(facility: String, bundle: BundleCode, packets: [Packet]) {
        self.facility = facility
        self.bundle = bundle
        self.packets = packets
    }

    /// See `SheetRecord`.
    public static let kind = SheetKind.manifest
    /// See `SheetRecord`.
    public static let fields: [Field<Self>] = [
        .text("facility") { $0.facility }, .text("bundle") { $0.bundle.description },
        .each("packets", Packet.fields) { $0.packets },
        .number("letter-count") { $0.packets.flatMap(\.letters).count },
        .number("page-count") { $0.packets.flatMap(\.letters).map(\.pages).reduce(0, +) },
        .number("sheet-count") { $0.packets.flatMap(\.letters).map(\.sheets).reduce(0, +) },
    ]
}

extension ManifestRecord.Packet {
    /// The letters in rows, read from side to side.
    var rows: [ManifestRecord.Row] {
        stride(from: 0, to: letters.count, by: ManifestRecord.Row.width).map { start in
            ManifestRecord.Row(letters: letters[start..<min(start + ManifestRecord.Row.width, letters.count)])
        }
    }
}
