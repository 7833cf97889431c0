/// Zip archives with files stored as they are (APPNOTE.TXT 6.3, sections 4.3.7 to 4.3.16).
struct SmallZip {
    struct File {
        var name: String
        var packed: [UInt8]
        /// 0 stored, 8 deflated.
        var method = 0
        var size: Int
        var checksum: Int
    }

    var files: [File] = []
    /// Says that the files are encrypted, without encrypting them.
    var saysEncrypted = false

    init(_ files: [(name: String, text: String)], saysEncrypted: Bool = false) {
        self.init(files.map { ($0.name, Array($0.text.utf8)) })
        self.saysEncrypted = saysEncrypted
    }

    init(_ files: [(name: String, bytes: [UInt8])]) {
        self.files = files.map {
            File(name: $0.name, packed: $0.bytes, size: $0.bytes.count, checksum: Self.checksum($0.bytes))
        }
    }

    /// Adds a file of zeros, deflated (RFC 1951, 3.2.6): a zero, then "the same 258 times" again and again.
    mutating func addZeros(_ name: String, count: Int) {
        var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
        let again: [UInt8] = [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0]
        for _ in 0..<(count - 1) / 258 { bits += again }
        bits += [UInt8](repeating: 0, count: 7 + 7)
        var packed = [UInt8](repeating: 0, count: bits.count / 8)
        for index in packed.indices {
            for place in 0..<8 { packed[index] |= bits[index * 8 + place] << UInt8(place) }
        }
        files.append(File(name: name, packed: packed, method: 8, size: (count - 1) / 258 * 258 + 1, checksum: 0))
    }

    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let place = archive.count
            let common = facts(of: file)
            archive += Array("PK\u{3}\u{4}".utf8) + common + Array(file.name.utf8) + file.packed
            directory += Array("PK\u{1}\u{2}".utf8) + two(20) + common + [UInt8](repeating: 0, count: 10)
            directory += four(place) + Array(file.name.utf8)
        }
        let end = two(0) + two(0) + two(files.count) + two(files.count) + four(directory.count) + four(archive.count)
        return archive + directory + Array("PK\u{5}\u{6}".utf8) + end + two(0)
    }

    /// From the version that it takes to the length of the extra field.
    private func facts(of file: File) -> [UInt8] {
        let flags = 0x800 + (saysEncrypted ? 1 : 0)
        let times = two(0) + two(0x21)
        return two(20) + two(flags) + two(file.method) + times + four(file.checksum) + four(file.packed.count)
            + four(file.size) + two(file.name.utf8.count) + two(0)
    }

    private func two(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
    private func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

    /// CRC-32 (APPNOTE.TXT, 4.4.7).
    private static func checksum(_ bytes: [UInt8]) -> Int {
        var remainder: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
        }
        return Int(~remainder)
    }
}
