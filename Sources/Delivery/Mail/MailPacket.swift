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
    }

    let orders: [Order]
    /// Mails of which nobody knows whether they were sent: a person has to find out.
    public let questions: [OutgoingMessage]

    /// How many people's packets there are.
    public var count: Int { orders.count }
}
