internal import Foundation
internal import Ledger
internal import Letters

extension Desk {
    /// Holds what was collected against the mails that were sent: reports make copies bounce, and what people answer is
    /// laid before a person. Nothing counts as acknowledged by a machine alone, but for a facility whose row names the
    /// phrase by which it confirms.
    func matchReports() throws {
        let messages = try ledger.messages()
        guard !messages.isEmpty else { return }
        let matcher = ReportMatcher(messages: messages)
        let known = Set(messages.flatMap(\.reports))
        let facilities = Set(messages.map { $0.address.lowercased() })
        for item in try ledger.items() where !known.contains(item.code) && !item.isAnswer {
            guard item.maySpeakOfMail(from: facilities) else { continue }
            guard let message = matcher.message(for: item), let verdict = item.head.verdict(on: message.address) else {
                // An answer to nobody knows which mail: it is shown, and not printed.
                if try isReply(item, from: facilities) { try ledger.noteAnswer(item.code, of: nil) }
                continue
            }
            try ledger.note(.reported(by: item.code, verdict), onMessage: message.number, under: policy)
            if item.isLetter { try ledger.noteAnswer(item.code, of: message.number) }
            if verdict == .answered, try confirms(item, message) {
                try ledger.note(
                    .acknowledged(by: item.code, byMachine: true), onMessage: message.number, under: policy)
            }
        }
    }

    private func isReply(_ item: Item, from facilities: Set<String>) throws -> Bool {
        guard item.isLetter, item.comes(from: facilities), item.decisions.assigned == nil else { return false }
        return ReplyForm.holds(item, text: try ledger.reading(of: item.code).blocks.plainText)
    }

    /// Whether a reply of the facility holds the phrase that its row names.
    private func confirms(_ item: Item, _ message: OutgoingMessage) throws -> Bool {
        guard let phrase = campaign.facility(message.facility)?.acknowledgementPhrase, item.isLetter,
            item.head.sender?.address.lowercased() == message.address.lowercased()
        else { return false }
        let text = try ledger.reading(of: item.code).blocks.plainText
        return text.range(of: phrase, options: [.caseInsensitive, .diacriticInsensitive]) != nil
    }
}

extension Item {
    /// Whether it can speak of a mail of ours: a machine's report, an answer to something, or a word from a facility.
    fileprivate func maySpeakOfMail(from facilities: Set<String>) -> Bool {
        if duplicate != nil { return false }
        if head.report != nil { return true }
        guard isLetter, served.isEmpty else { return false }
        return comes(from: facilities) || !head.references.isEmpty
    }

    fileprivate func comes(from facilities: Set<String>) -> Bool {
        head.sender.map { facilities.contains($0.address.lowercased()) } == true
    }
}
