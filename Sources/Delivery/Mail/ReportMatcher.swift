internal import Foundation
internal import Ledger
internal import Letters

/// Finds the mail that a report or a reply speaks of: by its Message-ID; a machine's report then by the returned headers,
/// then by the address alone. Where more than one mail fits, none is taken: a person reads the report.
struct ReportMatcher {
    let messages: [OutgoingMessage]

    /// The mail that the item speaks of.
    func message(for item: Item) -> OutgoingMessage? {
        let reading = item.head
        let named = [reading.report?.originalMessageID].compactMap { $0 } + reading.references
        if let message = messages.last(where: { named.contains($0.messageID) }) { return message }
        // What people write names the mail that it answers, or speaks of none: several people's mails go to one address.
        guard reading.report != nil else { return nil }
        // A Message-ID that is not ours speaks of a mail that is not ours either.
        guard reading.report?.originalMessageID == nil else { return nil }
        let returned = reading.report?.originalRecipients ?? []
        if let message = onlyMessage(to: returned, before: item) { return message }
        let reported = reading.report?.recipients.compactMap(\.address) ?? []
        if let message = onlyMessage(to: reported, before: item) { return message }
        return onlyMessage(to: [reading.sender?.address].compactMap { $0 }, before: item)
    }

    /// The one mail to such an address of which it is not known yet what came of it.
    private func onlyMessage(to addresses: [String], before item: Item) -> OutgoingMessage? {
        let wanted = Set(addresses.map { $0.lowercased() })
        let fit = messages.filter { message in
            wanted.contains(message.address.lowercased()) && message.state == .accepted
                && message.intendedAt <= item.collectedAt
        }
        return fit.count == 1 ? fit[0] : nil
    }
}

extension Reading {
    /// What the reading says of a mail; `nil` where it is neither a report nor an answer.
    /// - Parameter address: where the mail went to: a report may speak of several recipients.
    func verdict(on address: String) -> MessageHappening.Verdict? {
        guard let report else { return .answered }
        switch report.kind {
        case .failure:
            let own = report.recipients.filter { $0.address?.lowercased() == address.lowercased() }
            let actions = (own.isEmpty ? report.recipients : own).compactMap(\.action)
            // What was given up for others alone has not failed for this address.
            return actions.isEmpty || actions.contains(.failed) ? .failed : .delivered
        case .delay: return .delayed
        case .success: return .delivered
        case .autoReply, .readReceipt, .complaint, .challenge, .listNotice: return .answered
        }
    }
}
