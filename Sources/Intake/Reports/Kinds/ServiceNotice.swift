internal import Foundation
internal import Letters

/// What Amazon's sending service tells by JSON, by way of its notification service.
enum ServiceNotice {
    /// The report; `nil` where there is no JSON of that form.
    static func report(_ parts: NoticeParts) -> DeliveryReport? {
        let text = parts.text.lines.joined(separator: "\n")
        guard let json = json(in: text), JSONDepth.deepest(json) <= deepest,
            let notice = try? JSONDecoder().decode(Notice.self, from: Data(json))
        else { return nil }
        let recipients = notice.recipients
        guard !recipients.isEmpty else { return nil }
        return DeliveryReport(
            kind: notice.kind, originalMessageID: notice.mail?.commonHeaders?.messageId.flatMap(MessageIDs.first),
            originalRecipients: Array(
                (notice.mail?.destination ?? []).compactMap(AddressScanner.first).prefix(ReportBounds.recipients)),
            recipients: Array(recipients.prefix(ReportBounds.recipients)))
    }

    private static let deepest = 20

    /// From the first brace to the last; lines that were folded on the way (`!` at the end, a space at the start) are
    /// joined again.
    private static func json(in text: String) -> [UInt8]? {
        guard let start = text.firstIndex(of: "{"), let end = text.lastIndex(of: "}"), start < end else { return nil }
        let joined = text[start...end].replacing("!\n ", with: "").replacing("\n", with: "")
        return Array(joined.utf8)
    }

    fileprivate struct Notice: Decodable {
        var notificationType: String?
        var eventType: String?
        var bounce: Bounce?
        var complaint: Complaint?
        var delivery: Delivery?
        var mail: Mail?

        struct Bounce: Decodable {
            var bounceType: String?
            var bouncedRecipients: [Bounced]?
        }
        struct Bounced: Decodable {
            var emailAddress: String?
            var action: String?
            var status: String?
            var diagnosticCode: String?
        }
        struct Complaint: Decodable {
            var complainedRecipients: [Address]?
        }
        struct Address: Decodable {
            var emailAddress: String?
        }
        struct Delivery: Decodable {
            var recipients: [String]?
            var smtpResponse: String?
        }
        struct Mail: Decodable {
            var destination: [String]?
            var commonHeaders: Headers?
        }
        struct Headers: Decodable {
            var messageId: String?
        }
    }
}

extension ServiceNotice.Notice {
    fileprivate var kind: DeliveryReport.Kind {
        if complaint != nil { return .complaint }
        if delivery != nil { return .success }
        return bounce?.bounceType == "Transient" && recipients.allSatisfy { $0.action == .delayed } ? .delay : .failure
    }

    fileprivate var recipients: [DeliveryReport.Recipient] {
        if let complaint {
            return (complaint.complainedRecipients ?? []).map {
                .init(address: $0.emailAddress.flatMap(AddressScanner.first), reason: .feedback)
            }
        }
        if let delivery {
            return (delivery.recipients ?? []).map { recipient($0, .delivered, nil, delivery.smtpResponse) }
        }
        return (bounce?.bouncedRecipients ?? []).map { bounced in
            let action = DeliveryReport.Action(rawValue: bounced.action ?? "") ?? .failed
            return recipient(bounced.emailAddress, action, bounced.status, bounced.diagnosticCode)
        }
    }

    private func recipient(
        _ address: String?, _ action: DeliveryReport.Action, _ status: String?, _ said: String?
    ) -> DeliveryReport.Recipient {
        var evidence = ReasonFinder.Evidence()
        evidence.said = said ?? ""
        evidence.codes = Answer.codes(field: status.flatMap { EnhancedStatus($0) }, said: evidence.said, told: "")
        return Verdict.recipient(address: address.flatMap(AddressScanner.first), action: action, evidence)
    }
}
