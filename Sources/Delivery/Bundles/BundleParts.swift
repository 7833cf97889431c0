internal import Letters

/// Parts a bundle where the facility caps the sheets that are carried in at one time.
struct BundleParts {
    /// The parts, each a bundle; one where there is no cap or all fits.
    private(set) var parts: [BundlePlan.Bundle] = []
    /// Copies that are over the cap on their own.
    private(set) var tooLarge: [Copy] = []

    private let set: (BundlePlan.Bundle) throws -> BundlePages
    private let most: Int

    /// - Parameter set: sets a bundle, to count its sheets: cover, receipts and list count too, since they are carried.
    init(_ bundle: BundlePlan.Bundle, set: @escaping (BundlePlan.Bundle) throws -> BundlePages) throws {
        self.set = set
        most = bundle.facility.rules.maxSheetsPerBundle ?? .max
        var rest = bundle.packets
        while !rest.isEmpty {
            let taken = try take(from: rest, like: bundle)
            if taken.isEmpty {
                tooLarge.append(Copy(of: rest[0].letters[0].code, for: rest[0].prisoner.id))
                rest = Self.drop([BundlePlan.Packet(rest[0], letters: [rest[0].letters[0]])], from: rest)
            } else {
                var part = bundle
                part.packets = taken
                parts.append(part)
                rest = Self.drop(taken, from: rest)
            }
        }
        number()
    }

    /// As many letters as fit, whole packets or the beginning of one.
    private func take(from packets: [BundlePlan.Packet], like bundle: BundlePlan.Bundle) throws -> [BundlePlan.Packet] {
        let total = packets.map(\.letters.count).reduce(0, +)
        if try sheets(of: Self.first(total, of: packets), like: bundle) <= most { return packets }
        // The largest count that fits, by halving: sheets grow with letters.
        var fits = 0
        var tooMany = total
        while tooMany - fits > 1 {
            let middle = (fits + tooMany) / 2
            if try sheets(of: Self.first(middle, of: packets), like: bundle) <= most {
                fits = middle
            } else {
                tooMany = middle
            }
        }
        return Self.first(fits, of: packets)
    }

    private func sheets(of packets: [BundlePlan.Packet], like bundle: BundlePlan.Bundle) throws -> Int {
        guard most < .max else { return 0 }
        var part = bundle
        part.packets = packets
        return try set(part).pages.sheets
    }

    /// The packets with the first so many letters.
    private static func first(_ count: Int, of packets: [BundlePlan.Packet]) -> [BundlePlan.Packet] {
        var left = count
        return packets.compactMap { packet in
            let letters = Array(packet.letters.prefix(left))
            left -= letters.count
            return letters.isEmpty ? nil : BundlePlan.Packet(packet, letters: letters)
        }
    }

    private static func drop(_ taken: [BundlePlan.Packet], from packets: [BundlePlan.Packet]) -> [BundlePlan.Packet] {
        packets.compactMap { packet in
            let gone = taken.first { $0.prisoner.id == packet.prisoner.id }?.letters.count ?? 0
            let letters = Array(packet.letters.dropFirst(gone))
            return letters.isEmpty ? nil : BundlePlan.Packet(packet, letters: letters)
        }
    }

    private mutating func number() {
        for index in parts.indices {
            parts[index].ordinal.part = index + 1
            parts[index].ordinal.parts = parts.count
        }
    }
}

extension BundlePlan.Packet {
    init(_ packet: Self, letters: [Letter]) { self.init(prisoner: packet.prisoner, letters: letters) }
}
