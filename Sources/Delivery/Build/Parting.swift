internal import Letters

/// Packets parted so that each part fits: under a facility's cap of sheets, or under the size of a mail.
///
/// Letters stay whole and in order; a packet is parted between two letters where it has to be.
struct Parting {
    /// The parts, in order; none is empty.
    private(set) var parts: [[BundlePlan.Packet]] = []
    /// Copies that do not fit even on their own.
    private(set) var tooLarge: [Copy] = []

    /// - Parameter fits: whether packets fit together; what fits, fits with fewer letters too.
    init(_ packets: [BundlePlan.Packet], fits: ([BundlePlan.Packet]) throws -> Bool) throws {
        var rest = packets
        while !rest.isEmpty {
            var taken = try Self.take(from: rest, fits)
            if taken.isEmpty {
                taken = Self.first(1, of: rest)
                tooLarge += taken.flatMap { packet in packet.letters.map { Copy(of: $0.code, for: packet.prisoner.id) }
                }
            } else {
                parts.append(taken)
            }
            rest = Self.drop(taken, from: rest)
        }
    }

    /// As many letters from the front as fit.
    private static func take(
        from packets: [BundlePlan.Packet], _ fits: ([BundlePlan.Packet]) throws -> Bool
    ) throws -> [BundlePlan.Packet] {
        if try fits(packets) { return packets }
        // The largest count that fits, by halving.
        var most = 0
        var tooMany = packets.map(\.letters.count).reduce(0, +)
        while tooMany - most > 1 {
            let middle = (most + tooMany) / 2
            if try fits(first(middle, of: packets)) { most = middle } else { tooMany = middle }
        }
        return first(most, of: packets)
    }

    /// The packets with the first so many letters.
    private static func first(_ count: Int, of packets: [BundlePlan.Packet]) -> [BundlePlan.Packet] {
        var left = count
        return packets.compactMap { packet in
            let letters = Array(packet.letters.prefix(left))
            left -= letters.count
            return letters.isEmpty ? nil : BundlePlan.Packet(prisoner: packet.prisoner, letters: letters)
        }
    }

    private static func drop(_ taken: [BundlePlan.Packet], from packets: [BundlePlan.Packet]) -> [BundlePlan.Packet] {
        packets.compactMap { packet in
            let gone = taken.first { $0.prisoner.id == packet.prisoner.id }?.letters.count ?? 0
            let letters = Array(packet.letters.dropFirst(gone))
            return letters.isEmpty ? nil : BundlePlan.Packet(prisoner: packet.prisoner, letters: letters)
        }
    }
}
