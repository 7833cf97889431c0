internal import Bindings
internal import Ledger
public import Letters

/// What sending came to.
public struct SendAnswer: Sendable {
    /// Mails that a server took.
    public var accepted = 0
    /// Mails that a server refused for good.
    public var refusals: [Refused] = []
    /// How many those are.
    public var refused: Int { refusals.count }
    /// Mails that were put off: they go with the next `send`.
    public var putOff = 0
    /// Mails that were not made, since something happened to their copies after they were planned.
    public var changed = 0
    /// Copies that are too large for a mail: they go on paper.
    public var tooLarge: [Copy] = []
    /// Why sending stopped before its end.
    public var stopped: Sentence?

    /// A mail that a server refused for good.
    public struct Refused: Hashable, Sendable {
        /// The facility it was for.
        public var facility: Facility
        /// Whose letters it carries.
        public var prisoner: Prisoner
        /// The server's reply code (RFC 5321, section 4.2).
        public var reply: Int
    }

    /// Nothing sent yet.
    public init() {}
}

/// Writes a mail: its headers, its words, its attachment.
public typealias MailWriter = (_ packet: MailPacket, _ messageID: String) throws -> OutgoingMail

extension Desk {
    /// What would be sent: the packets of facilities that take e-mail, of copies that nothing happened to yet.
    public func mailPlan(_ order: BuildOrder, progress: (BuildProgress) -> Void = { _ in }) throws -> MailPlan {
        try layOut(with: try printer(for: order), progress: progress)
        let campaign = campaign
        let letters = try open { copy, state in
            guard let facility = campaign.prisoner(copy.prisoner).flatMap({ campaign.facility($0.facility) }) else {
                return false
            }
            return Way.next(for: state, to: facility, in: campaign) == .email
        }
        let plan = BundlePlan(campaign: campaign, letters: letters)
        let orders = plan.bundles.flatMap { bundle in
            bundle.packets.compactMap { packet in
                bundle.facility.email.map {
                    MailPlan.Order(facility: bundle.facility, address: $0, packet: packet)
                }
            }
        }
        return MailPlan(orders: orders, questions: try ledger.messages().filter { $0.state == .intended })
    }

    /// Sends what is planned, one mail after the other.
    ///
    /// Before each mail the ledger is told that it is about to go out, and after it what came of it: a run that is killed
    /// between the two leaves a question for a person, and never a silent second mail.
    /// - Parameters:
    ///   - messageID: makes a fresh Message-ID.
    ///   - pause: waits a little between two mails.
    ///   - progress: told how many packets of all are done.
    public func send(
        _ plan: MailPlan, _ order: BuildOrder, mostBytes: Int, by carrier: any MailCarrier, writing write: MailWriter,
        messageID: () -> String, pause: () -> Void, progress: (Int) -> Void = { _ in }
    ) throws -> SendAnswer {
        let maker = PacketMaker(printer: try printer(for: order), mostBytes: mostBytes)
        var answer = SendAnswer()
        // Seen once for all: the ledger looks again before each mail.
        let stillOpen = Set(
            try open { $1 == .waiting }.flatMap { ready in ready.recipients.map { Copy(of: ready.letter.code, for: $0) }
            })
        for (index, order) in plan.orders.enumerated() {
            guard stillOpen.isSuperset(of: order.copies) else {
                answer.changed += 1
                continue
            }
            let (mails, tooLarge) = try maker.mails(of: order)
            try putOnPaper(tooLarge)
            answer.tooLarge += tooLarge
            for (place, mail) in mails.enumerated() {
                if index + place > 0 { pause() }
                let happening = try send(mail, by: carrier, writing: write, messageID: messageID())
                answer.count(happening, of: mail)
                if case .notSent(let why) = happening { answer.stopped = why }
                if case .lost = happening { answer.stopped = Sentence("post.lost") }
                if answer.stopped != nil { return answer }
            }
            progress(index + 1)
        }
        return answer
    }

    /// Sends the mails of each packet to the organisers, to look at. Of these the ledger keeps the Message-IDs alone, so
    /// that proofs are not taken for letters when the mailbox is collected.
    public func sendProof(
        _ plan: MailPlan, _ order: BuildOrder, mostBytes: Int, by carrier: any MailCarrier, writing write: MailWriter,
        messageID: () -> String, pause: () -> Void
    ) throws -> SendAnswer {
        let maker = PacketMaker(printer: try printer(for: order), mostBytes: mostBytes)
        var answer = SendAnswer()
        for order in plan.orders {
            for mail in try maker.mails(of: order).mails {
                if answer.accepted > 0 { pause() }
                let messageID = messageID()
                try ledger.noteProof(messageID)
                let happening = carrier.carry(try write(mail, messageID))
                answer.count(happening, of: mail)
                if case .notSent(let why) = happening {
                    answer.stopped = why
                    return answer
                }
            }
        }
        return answer
    }

    /// A person found out whether a mail was sent of which nobody knew.
    public func settle(_ number: Int64, wasSent: Bool) throws {
        try ledger.note(wasSent ? .foundSent : .foundUnsent, onMessage: number, under: policy)
    }

    private func send(
        _ mail: MailPacket, by carrier: any MailCarrier, writing write: MailWriter, messageID: String
    ) throws -> MessageHappening {
        let outgoing = try write(mail, messageID)
        let draft = MessageDraft(
            messageID: messageID, facility: mail.facility.id, prisoner: mail.prisoner.id, address: mail.address,
            part: mail.part, parts: mail.parts, sha256: Digest(of: mail.document).hexadecimal, copies: mail.copies)
        let number = try ledger.intend(draft, under: policy)
        let happening = carrier.carry(outgoing)
        try ledger.note(happening, onMessage: number, under: policy)
        return happening
    }

    /// E-mail has failed for what no mail can hold.
    private func putOnPaper(_ copies: [Copy]) throws {
        guard !copies.isEmpty else { return }
        try ledger.note(
            CopyStep(.bounced, why: Sentence("post.too-large-for-mail")), of: copies, under: policy)
    }
}

extension SendAnswer: Encodable {
    private enum CodingKeys: String, CodingKey {
        case accepted, refused, changed
        case putOff = "put_off"
        case tooLarge = "too_large"
        case isWhole = "whole"
    }

    /// Writes the counts, and whether sending came to its end.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(accepted, forKey: .accepted)
        try container.encode(refused, forKey: .refused)
        try container.encode(changed, forKey: .changed)
        try container.encode(putOff, forKey: .putOff)
        try container.encode(tooLarge, forKey: .tooLarge)
        try container.encode(stopped == nil, forKey: .isWhole)
    }
}

extension SendAnswer {
    fileprivate mutating func count(_ happening: MessageHappening, of mail: MailPacket) {
        switch happening {
        case .accepted: accepted += 1
        case .refused(let reply, _) where MessageHappening.isFinal(reply):
            refusals.append(Refused(facility: mail.facility, prisoner: mail.prisoner, reply: reply))
        case .refused: putOff += 1
        default: break
        }
    }
}
