internal import Letters

/// Finds the reason in what is said of a recipient.
enum ReasonFinder {
    /// What is known of one recipient.
    struct Evidence {
        /// What the refusing server said, as the notice quotes it in its fields; empty where it does not.
        var said = ""
        /// What the notice says of the recipient in words for people.
        var told = ""
        /// All words of the notice.
        var notice = ""
        /// The codes.
        var codes = Answer.Codes()
        /// What kind of failure the reporting system itself calls it, in a field of its own.
        var category = ""
        /// Whether a program that puts mail into mailboxes speaks in `said`.
        var isProgram = false
    }

    /// The reason: by what the server said, then by its status, then by what else the notice says.
    static func reason(_ evidence: Evidence) -> DeliveryReport.Reason {
        let texts = [evidence.said, evidence.told, evidence.notice].map { Wording.plain($0) }
        let diagnoses = diagnoses(evidence, texts)
        guard let first = diagnoses.first else { return StatusReason.reason(empty(evidence)) ?? .undefined }
        let others = diagnoses.dropFirst()
        return byWords(first) ?? StatusReason.reason(first)
            ?? others.lazy.compactMap(byWords).first
            ?? ReportedCategory.reason(evidence.category) ?? CodeReason.reason(first)
            ?? diagnoses.lazy.compactMap(byLastWords).first
            ?? (hasWords(texts[0] + texts[1]) ? .onHold : .undefined)
    }

    /// In the order of how well they know. What names a thing goes before what names a kind of thing.
    private static let rules: [any ReasonRule.Type] = [
        SuspendedMailbox.self, NullMX.self, EncryptionMissing.self, VirusFound.self, SenderNotProved.self,
        ServerWithoutName.self, MovedAddress.self, FullMailbox.self, FullDisk.self, TooLargeForRecipient.self,
        TooLargeForServer.self, FaultyProgram.self, NotLoggedIn.self, RelayDenied.self, BadName.self,
        TooManyAtOnce.self, TooFast.self, ServerShutOut.self, BrokenRules.self, LooksLikeSpam.self, AgainstPolicy.self,
        SenderRefused.self, LookupFailed.self, UnknownDomain.self, NobodyListed.self, RecipientRefused.self,
        UnknownUser.self, UnknownUserBehindFilter.self, BrokenWay.self, MisunderstoodCommand.self,
        FaultyServer.self, TimeUp.self,
    ]

    /// Words that are said of much: a status knows better.
    private static let lastRules: [any ReasonRule.Type] = [
        NotAuthorized.self, BadContent.self, QueuedTooLong.self, ListedAsRefused.self,
    ]

    private static func byWords(_ diagnosis: Diagnosis) -> DeliveryReport.Reason? {
        ProviderCodes.reason(diagnosis) ?? rules.first { $0.holds(diagnosis) }?.reason
    }

    private static func byLastWords(_ diagnosis: Diagnosis) -> DeliveryReport.Reason? {
        lastRules.first { $0.holds(diagnosis) }?.reason
    }

    /// One for each text that says something, those nearest to the refusing server first.
    private static func diagnoses(_ evidence: Evidence, _ texts: [String]) -> [Diagnosis] {
        let step = texts.lazy.compactMap { DeliveryStep.first(in: $0) }.first
        return texts.filter(hasWords).map { words in
            Diagnosis(
                words: words, status: evidence.codes.status, code: evidence.codes.code, step: step,
                isProgram: evidence.isProgram)
        }
    }

    private static func empty(_ evidence: Evidence) -> Diagnosis {
        Diagnosis(words: "", status: evidence.codes.status, code: evidence.codes.code, step: nil, isProgram: false)
    }

    private static func hasWords(_ text: String) -> Bool { text.contains(where: \.isLetter) }
}
