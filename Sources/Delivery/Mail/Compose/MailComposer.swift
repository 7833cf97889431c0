internal import Bindings
internal import Foundation
public import Letters

/// Makes a mail of a draft: a text and the PDFs beside it, with the headers a mail must have and no other.
///
/// None of them names a program, this machine or its time zone. Auto-Submitted is not set: a person sends these mails and
/// waits for an answer.
public enum MailComposer {
    /// Why there is no mail.
    public enum Fault: ExplainedError, Hashable {
        /// The sender's address cannot stand in a header.
        case oddSender
        /// The recipient's address cannot stand in a header.
        case oddRecipient

        /// Why, and what next: what stands after a colon.
        public var sentence: Sentence {
            switch self {
            case .oddSender: Sentence("post.mail-odd-sender")
            case .oddRecipient: Sentence("post.mail-odd-recipient")
            }
        }
    }

    /// Composes a mail.
    public static func compose(_ draft: MailDraft) throws(Fault) -> OutgoingMail {
        guard MailPath.isSendable(draft.from.address) else { throw .oddSender }
        guard MailPath.isSendable(draft.to.address) else { throw .oddRecipient }
        let messageID = HeaderLine.plain(draft.messageID)
        let mail = MimeDraft(messageID: messageID, date: draft.date)
        mail.setFrom(MimeAddress(draft.from))
        mail.addTo(MimeAddress(draft.to))
        mail.setSubject(HeaderLine.plain(draft.subject))
        mail.setBody(
            draft.text,
            attachments: draft.enclosures.map { (HeaderLine.plain($0.name), "application/pdf", $0.bytes) })
        return OutgoingMail(
            from: draft.from.address, to: draft.to.address, messageID: messageID, bytes: mail.bytes)
    }
}

extension MimeAddress {
    fileprivate init(_ party: MailDraft.Party) {
        self.init(name: party.name.map(HeaderLine.plain), address: party.address)
    }
}
