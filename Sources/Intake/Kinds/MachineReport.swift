internal import Letters

/// A report by the book: multipart/report (RFC 6522) with a delivery status (RFC 3464), a disposition notification
/// (RFC 8098) or a feedback report (RFC 5965). One that lies within a forwarded mail does not count.
enum MachineReport: ReportRule {
    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        let part = signs.parts.first { sentences[$0.contentType] != nil }
        let isReport = signs.mail.root.contentType == "multipart/report"
        guard isReport || part != nil else { return nil }
        let declared = signs.mail.root.parameters["report-type"].map { "message/" + $0.lowercased() }
        let key =
            part.flatMap { sentences[$0.contentType] } ?? declared.flatMap { sentences[$0] } ?? "kinds.report-delivery"
        return ReportEvidence(
            rule: "machine-report", sentence: Sentence(key), machinePart: part, returnedPart: signs.returned)
    }

    private static let sentences = [
        "message/delivery-status": "kinds.report-delivery",
        "message/global-delivery-status": "kinds.report-delivery",
        "message/disposition-notification": "kinds.report-read",
        "message/global-disposition-notification": "kinds.report-read",
        "message/feedback-report": "kinds.report-complaint",
    ]
}
