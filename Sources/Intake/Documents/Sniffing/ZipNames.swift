/// The names of what a zip archive holds (APPNOTE.TXT 6.3, sections 4.3.7 to 4.3.16), without unpacking anything.
///
/// They stand in the directory at its end. Where only its beginning is there, the first entries tell. Archives within the
/// archive are not looked into: a docx in a zip does not make the zip a document.
struct ZipNames {
    /// The first entry's name.
    let first: String
    private let names: Set<String>
    /// Where the entry `mimetype` begins, in an archive of which the directory is there.
    private let mediaTypePlace: Int?
    private let bytes: [UInt8]

    /// Entries that are looked at.
    private static let most = 2_000
    /// The end of the directory, with the longest comment there can be behind it.
    private static let reach = 22 + 65_535

    init(_ bytes: [UInt8]) {
        let entries = Self.directory(of: bytes) ?? Self.beginning(of: bytes)
        names = Set(entries.map(\.name))
        first = LocalHeader(bytes, at: 0)?.name ?? ""
        mediaTypePlace = entries.first { $0.name == Self.mediaType }?.place
        self.bytes = bytes
    }

    /// The entry by which OpenDocument and EPUB say what they are.
    static let mediaType = "mimetype"

    /// What stands in that entry, and all behind it, where it is stored as it is; `nil` where there is none.
    var mediaTypeContent: ArraySlice<UInt8>? {
        guard let mediaTypePlace, let header = LocalHeader(bytes, at: mediaTypePlace), header.name == Self.mediaType
        else {
            return nil
        }
        return bytes[min(header.content, bytes.count)...]
    }

    /// Whether there is an entry of that name.
    func has(_ name: String) -> Bool { names.contains(name) }

    /// Whether there is an entry in that folder.
    func hasFolder(_ folder: String) -> Bool { names.contains { $0.hasPrefix(folder) } }

    /// All names, out of the directory at the end; `nil` where there is none.
    private static func directory(of bytes: [UInt8]) -> [(name: String, place: Int)]? {
        let mark: [UInt8] = [0x50, 0x4B, 5, 6]
        let tail = bytes.suffix(reach)
        guard let end = tail.indices.reversed().first(where: { bytes[$0...].starts(with: mark) }),
            var place = number(bytes, end + 16, 4)
        else { return nil }
        var names: [(String, Int)] = []
        while names.count < most, place + 46 <= end, bytes[place...].starts(with: [0x50, 0x4B, 1, 2]),
            let length = number(bytes, place + 28, 2), let extra = number(bytes, place + 30, 2),
            let comment = number(bytes, place + 32, 2), let start = number(bytes, place + 42, 4),
            place + 46 + length <= bytes.count
        {
            names.append((String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self), start))
            place += 46 + length + extra + comment
        }
        return names
    }

    /// The names of the first entries: as far as each says where the next one begins.
    private static func beginning(of bytes: [UInt8]) -> [(name: String, place: Int)] {
        var names: [(String, Int)] = []
        var place: Int? = 0
        while names.count < most, let start = place, let header = LocalHeader(bytes, at: start) {
            names.append((header.name, start))
            place = header.next
        }
        return names
    }

    /// What stands before each entry.
    private struct LocalHeader {
        let name: String
        /// Where what it holds begins.
        let content: Int
        /// Where the next one begins; `nil` where that is said only behind the content.
        let next: Int?

        init?(_ bytes: [UInt8], at place: Int) {
            guard place + 30 <= bytes.count, bytes[place...].starts(with: [0x50, 0x4B, 3, 4]),
                let flags = number(bytes, place + 6, 2), let size = number(bytes, place + 18, 4),
                let length = number(bytes, place + 26, 2), let extra = number(bytes, place + 28, 2),
                place + 30 + length <= bytes.count
            else { return nil }
            name = String(decoding: bytes[(place + 30)..<(place + 30 + length)], as: UTF8.self)
            content = place + 30 + length + extra
            next = flags & 8 == 0 ? content + size : nil
        }
    }

    /// A number, its lowest byte first.
    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
