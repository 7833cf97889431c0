internal import Letters

/// A report by the book: multipart/report (RFC 6522) with a delivery status (RFC 3464), a disposition notification
/// (RFC 8098) or a feedback report (RFC 5965). One that lies within a forwarded mail does not count.
enum MachineReport: ReportRule {
    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        let part = signs.parts.lazy.compactMap { subjects[$0.contentType] }.first
        guard part != nil || signs.mail.root.contentType == "multipart/report" else { return nil }
        let declared = signs.mail.root.parameters["report-type"].flatMap { subjects["message/" + $0.lowercased()] }
        let subject = part ?? declared ?? .delivery
        return ReportEvidence(rule: "machine-report", sentence: Sentence(key(subject)), subject: subject)
    }

    private static func key(_ subject: ReportSubject) -> String {
        switch subject {
        case .receipt: "kinds.report-read"
        case .complaint: "kinds.report-complaint"
        default: "kinds.report-delivery"
        }
    }

    private static let subjects: [String: ReportSubject] = [
        "message/delivery-status": .delivery, "message/global-delivery-status": .delivery,
        "message/disposition-notification": .receipt, "message/global-disposition-notification": .receipt,
        "message/feedback-report": .complaint,
    ]
}
