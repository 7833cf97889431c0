/// A winmail.dat with the attributes that Outlook writes (MS-OXTNEF, 2.1.3), little-endian throughout.
struct SmallTNEF {
    private(set) var bytes: [UInt8] = [0x78, 0x9F, 0x3E, 0x22, 1, 0]

    init() { add(level: 1, 0x0006_9007, Self.four(1252) + Self.four(0)) }  // attOemCodepage

    mutating func addBody(_ text: [UInt8]) { add(level: 1, 0x0002_800C, text + [0]) }

    mutating func addFile(_ name: String, _ data: [UInt8]) {
        add(level: 2, 0x0006_9002, [UInt8](repeating: 0, count: 14))  // attAttachRenddata
        add(level: 2, 0x0001_8010, Array(name.utf8) + [0])
        add(level: 2, 0x0006_800F, data)
    }

    /// The text as RTF, stored and not compressed (MS-OXRTFCP, 2.1.3.1.1).
    mutating func addRTF(_ text: String) {
        let content = Array(text.utf8)
        addPackedRTF(
            Self.four(content.count + 12) + Self.four(content.count) + Array("MELA".utf8) + Self.four(0) + content)
    }

    /// The text as RTF, packed, as a property of the message.
    mutating func addPackedRTF(_ packed: [UInt8]) {
        let padding = [UInt8](repeating: 0, count: (4 - packed.count % 4) % 4)
        let property = Self.four(0x1009_0102) + Self.four(1) + Self.four(packed.count) + packed + padding
        add(level: 1, 0x0006_9003, Self.four(1) + property)
    }

    private mutating func add(level: UInt8, _ attribute: Int, _ data: [UInt8]) {
        let sum = data.reduce(0) { ($0 + Int($1)) & 0xFFFF }
        bytes += [level] + Self.four(attribute) + Self.four(data.count) + data + Self.four(sum).prefix(2)
    }

    private static func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 255) } }
}
