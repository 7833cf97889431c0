internal import Bindings
internal import Letters

/// Why nothing more was fetched from a mailbox.
enum MailboxFault: ExplainedError, Hashable {
    case inTheClear
    case password(PasswordFault)
    case noPassword
    case server(MailServerTrouble)
    case session(MailboxSession.Trouble)
    case cannotWrite

    var sentence: Sentence {
        switch self {
        case .inTheClear: Sentence("post.mailbox-in-the-clear")
        case .password(let fault): fault.sentence
        case .noPassword: Sentence("post.password-no-place")
        case .cannotWrite: Sentence("post.mailbox-cannot-write")
        case .server(let trouble): Self.sentence(of: trouble)
        case .session(.noFolder): Sentence("post.mailbox-no-folder")
        case .session(.loginRefused): Sentence("post.mailbox-login-refused")
        case .session(.refused): Sentence("post.mailbox-refused")
        case .session(.ended): Sentence("post.mailbox-ended")
        }
    }

    private static func sentence(of trouble: MailServerTrouble) -> Sentence {
        switch trouble {
        case .noSuchHost: Sentence("post.mailbox-no-host")
        case .noAnswer: Sentence("post.mailbox-no-answer")
        case .late: Sentence("post.mailbox-late")
        case .notTrusted: Sentence("post.mailbox-not-trusted")
        case .noTLS: Sentence("post.mailbox-no-tls")
        case .noStartTLS: Sentence("post.mailbox-no-starttls")
        case .noAuthorities: Sentence("post.mailbox-no-authorities")
        case .loginRefused: Sentence("post.mailbox-login-refused")
        case .turnedAway: Sentence("post.mailbox-turned-away")
        case .ended: Sentence("post.mailbox-ended")
        }
    }
}
