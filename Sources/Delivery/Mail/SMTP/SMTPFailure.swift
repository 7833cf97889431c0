internal import Bindings
internal import Letters

/// Why a mail was not handed over.
enum SMTPFailure: Error {
    /// It was not even tried.
    case notTried(Sentence)
    /// The server said no.
    case refused(SMTPReply)
    /// The server said no, and would to every mail of the campaign's account.
    case refusedAccount(OwnFault, SMTPReply)
    /// It could not be spoken to.
    case trouble(MailServerTrouble)
    /// It said something that is no reply, or not one to what it was told.
    case odd

    /// What came of the mail, before its end began to go out.
    var happening: MessageHappening {
        switch self {
        case .notTried(let why): .notSent(why: why)
        case .refused(let reply): .refused(reply: reply.code, status: reply.status)
        case .refusedAccount(let fault, let reply): .notSent(why: fault.why(reply))
        case .trouble(let trouble): .notSent(why: trouble.why)
        case .odd: .notSent(why: Sentence("post.mail-odd-server"))
        }
    }
}

extension MailServerTrouble {
    /// Why nothing was sent, and what next: what stands after a colon.
    var why: Sentence {
        switch self {
        case .noSuchHost: Sentence("post.mail-no-host")
        case .noAnswer: Sentence("post.mail-no-answer")
        case .late: Sentence("post.mail-late")
        case .notTrusted: Sentence("post.mail-not-trusted")
        case .noTLS: Sentence("post.mail-no-tls")
        case .noStartTLS: Sentence("post.mail-no-starttls")
        case .noAuthorities: Sentence("post.mail-no-authorities")
        case .ended: Sentence("post.mail-ended")
        case .loginRefused(0): Sentence("post.mail-no-login")
        case .loginRefused(let reply): Sentence("post.mail-login-refused", ["reply": String(reply)])
        case .turnedAway(let reply): Sentence("post.mail-turned-away", ["reply": String(reply)])
        }
    }
}
