internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Letters
internal import Words

/// What `send` needs besides the desk: the server, the campaign's words, and a little patience between two mails.
struct PostOffice {
    private let campaign: Campaign
    private let email: Campaign.Email
    private let carrier: SMTPCarrier
    private let letter: PacketMail

    /// Asks for the password at once, and once for all mails: where there is none, or where whoever types it gives up, no
    /// mail has been begun of which nobody would know whether it went out.
    /// - Throws: `PasswordFault`.
    init(office: Office, campaign: Campaign, email: Campaign.Email, server: Campaign.Server) throws {
        self.campaign = campaign
        self.email = email
        let password = try office.password(for: server)
        carrier = SMTPCarrier(
            to: server, from: email.from, password: { password }, trusting: Office.authorities)
        letter = try PacketMail(
            layouts: try Furnishings().layouts.appending(path: "standard"), overrides: office.folder.layoutsURL)
    }

    /// Sends what is planned.
    func send(_ plan: MailPlan, _ order: BuildOrder, at desk: Desk, progress: (Int) -> Void) throws -> SendAnswer {
        try desk.send(
            plan, order, mostBytes: email.mostBytes, by: carrier, writing: { try write($0, $1, to: $0.address) },
            messageID: { MessageID.fresh(for: email.from) }, pause: pause, progress: progress)
    }

    /// Sends it to the campaign's own address, to look at.
    func prove(_ plan: MailPlan, _ order: BuildOrder, at desk: Desk) throws -> SendAnswer {
        try desk.sendProof(
            plan, order, mostBytes: email.mostBytes, by: carrier, writing: { try write($0, $1, to: email.from) },
            messageID: { MessageID.fresh(for: email.from) }, pause: pause)
    }

    private func write(_ packet: MailPacket, _ messageID: String, to address: String) throws -> OutgoingMail {
        let (subject, text) = letter.words(for: packet, of: campaign)
        return try MailComposer.compose(
            MailDraft(
                from: MailDraft.Party(name: campaign.organiser.name, address: email.from),
                to: MailDraft.Party(address: address), subject: subject, text: text, messageID: messageID, date: Date(),
                enclosures: [MailDraft.Enclosure(name: "\(packet.prisoner.id).pdf", bytes: packet.document)]))
    }

    /// Servers take a burst of mails for spam.
    private func pause() { Thread.sleep(forTimeInterval: email.pause) }
}

extension Office {
    /// The password of a server, where it has an account; says where others could read it too.
    /// - Throws: `PasswordFault`.
    func password(for server: Campaign.Server) throws(PasswordFault) -> String {
        guard server.user != nil else { return "" }
        let source = PasswordSource(server)
        if let warning = source.warning { tell(warning) }
        return try source.password()
    }
}
