internal import Bindings
internal import Letters

/// Makes the mails of a packet: its PDF, parted where it is too large for one mail.
struct PacketMaker {
    /// Base64 makes four bytes of three, and a line's end of every 76 (RFC 2045, section 6.8).
    private static let base64 = 78.0 / 57.0
    /// Headers and words of a mail, in bytes, with room to spare.
    private static let around = 8 << 10

    let printer: BundlePrinter
    /// The most bytes that a mail may have.
    let mostBytes: Int

    /// The mails, in order, and the copies that are too large for a mail on their own.
    func mails(of order: MailPlan.Order) throws -> (mails: [MailPacket], tooLarge: [Copy]) {
        let parting = try Parting([order.packet]) { packets in
            guard let packet = packets.first else { return true }
            return fits(try printer.document(of: packet, for: order.facility).bytes)
        }
        let mails = try parting.parts.enumerated().compactMap { index, packets -> MailPacket? in
            guard let packet = packets.first else { return nil }
            let (bytes, pages) = try printer.document(of: packet, for: order.facility)
            return MailPacket(
                facility: order.facility, address: order.address, prisoner: packet.prisoner,
                copies: packet.letters.map { Copy(of: $0.code, for: packet.prisoner.id) }, pages: pages,
                part: index + 1, parts: parting.parts.count, document: bytes)
        }
        return (mails, parting.tooLarge)
    }

    private func fits(_ document: [UInt8]) -> Bool {
        Int(Double(document.count) * Self.base64) + Self.around <= mostBytes
    }
}
