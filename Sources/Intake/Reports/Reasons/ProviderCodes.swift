internal import Letters

/// Codes that large providers put at the end of what they say, by the lists that they publish of them.
enum ProviderCodes {
    /// The reason that a code stands for; `nil` where there is none, or none that is known.
    static func reason(_ diagnosis: Diagnosis) -> DeliveryReport.Reason? {
        codes.first { $0.phrases.areFound(in: diagnosis.words) }?.reason
    }

    private static let codes: [(reason: DeliveryReport.Reason, phrases: Phrases)] = [
        // Cox and Charter, https://www.cox.com/residential/support/email-error-codes.html
        (.blocked, Phrases(["aup#cxbl", "aup#cdrbl", "aup#ipbl", "aup#cxdns", "aup#bl"])),
        (.tooManyConnections, Phrases(["aup#cxcnct", "aup#cxmxrt", "aup#in-13", "aup#i-13", "aup#out-13"])),
        (.rejected, Phrases(["aup#cxsndr", "aup#cxsmtp", "aup#csnd"])),
        (.securityError, Phrases(["aup#cxthrt", "aup#cxmj", "aup#cxjb"])),
        // Orange, https://postmaster.orange.fr
        (.userUnknown, Phrases(["ofr_416", "ofr004_416"])),
        (.mailboxFull, Phrases(["ofr_417"])),
        (.tooManyConnections, Phrases(["ofr_104", "ofr004_104"])),
        (.blocked, Phrases(["ofr_999", "ofr_105", "ofr004_105", "ofr_102", "ofr004_102"])),
        (.spamDetected, Phrases(["ofr_506", "ofr_513", "ofr004_514"])),
        // GoDaddy, https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685
        (.authFailure, Phrases([" ib508", " ib511"])), (.spamDetected, Phrases([" ib212"])),
        (.requirePTR, Phrases([" ib504"])), (.rejected, Phrases([" ib506", " ib510"])),
        (.notCompliantRFC, Phrases([" ib501", " ib502", " ib111"])), (.securityError, Phrases([" ib401"])),
        (.tooManyConnections, Phrases([" ib007", " ib601"])),
        (.speeding, Phrases([" ib602", " ib603", " ib605", " ib607", " ib704", " ib705"])),
        (.blocked, Phrases([" ib103", " ib104", " ib105", " ib106", " ib108", " ib110", " ib112", " ib113"])),
    ]
}
