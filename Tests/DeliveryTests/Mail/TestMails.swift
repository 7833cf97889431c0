import Delivery
import Foundation
import Letters
import TestSupport

/// Mails of a campaign that is not there.
enum TestMails {
    static let campaign = "cartas@campana.example"

    static func draft(
        to address: String = "cartas@centro.example", subject: String = "Cartas", text: String = "Buen día.\n"
    ) -> MailDraft {
        MailDraft(
            from: .init(name: "Cartas por la libertad", address: campaign), to: .init(address: address),
            subject: subject, text: text, messageID: MessageID.fresh(for: campaign),
            date: Date(timeIntervalSince1970: 1_790_000_000))
    }

    static func mail(to address: String = "cartas@centro.example", subject: String = "Cartas") throws -> OutgoingMail {
        try MailComposer.compose(draft(to: address, subject: subject))
    }

    /// A carrier to a server on the loopback, without TLS or log-in.
    static func carrier(to port: Int) -> SMTPCarrier {
        SMTPCarrier(
            to: Campaign.Server(host: "127.0.0.1", port: port, security: .none), from: campaign, password: { "" })
    }
}
