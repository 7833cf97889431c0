public import Letters

/// A mail as it will be sent: a prisoner's packet, or a part of it where it is too large for one mail.
public struct MailPacket: Sendable {
    /// The facility it goes to.
    public let facility: Facility
    /// The facility's address.
    public let address: String
    /// Whose letters it carries.
    public let prisoner: Prisoner
    /// The copies in the PDF, in its order.
    public let copies: [Copy]
    /// Pages of the PDF.
    public let pages: Int
    /// Which part of the packet it is, from 1.
    public let part: Int
    /// How many parts the packet has.
    public let parts: Int
    /// The PDF.
    public let document: [UInt8]
}

/// What `send` would send.
public struct MailPlan: Sendable {
    /// A packet for one prisoner, not made yet.
    struct Order: Sendable {
        let facility: Facility
        let address: String
        let packet: BundlePlan.Packet

        var copies: [Copy] { packet.letters.map { Copy(of: $0.code, for: packet.prisoner.id) } }
    }

    let orders: [Order]
    /// Mails of which nobody knows whether they were sent: a person has to find out.
    public let questions: [OutgoingMessage]

    /// How many people's packets there are.
    public var count: Int { orders.count }

    /// What is said of a packet before it is made.
    public struct Packet: Encodable, Sendable {
        /// The facility it goes to.
        public let facility: Facility
        /// Whose letters it carries.
        public let prisoner: Prisoner
        /// How many letters.
        public let letters: Int

        private enum CodingKeys: String, CodingKey { case facility, prisoner, letters }

        /// Writes ids alone.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(facility.id, forKey: .facility)
            try container.encode(prisoner.id, forKey: .prisoner)
            try container.encode(letters, forKey: .letters)
        }
    }

    /// The packets, in the order of sending.
    public var packets: [Packet] {
        orders.map {
            Packet(facility: $0.facility, prisoner: $0.packet.prisoner, letters: $0.packet.letters.count)
        }
    }
}

extension MailPlan: Encodable {
    private enum CodingKeys: String, CodingKey { case packets, questions }

    /// Writes what would be sent, and what nobody knows of what was.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(packets, forKey: .packets)
        try container.encode(questions.map(MessageAnswer.init), forKey: .questions)
    }
}
