internal import Letters

/// A program that puts mail into the mailbox failed. What such a program says of users is not a server's word.
enum FaultyProgram: ReasonRule {
    static let reason = DeliveryReport.Reason.mailerError

    static func holds(_ diagnosis: Diagnosis) -> Bool {
        diagnosis.isProgram || phrases.areFound(in: diagnosis.words)
    }

    static let phrases = Phrases([
        "mailer error", "pipe to", "command output", "command died", "child status", "exit status", "exit code",
        "exited with", "died with", "unknown mailer", "local delivery failed", "local delivery error", "local mailer",
        "procmail", "maildrop", "delivery program", "can't create user output file", "cannot create user",
        "text was generated during the delivery attempt", "error de entrega local", "child process of",
    ])
}
