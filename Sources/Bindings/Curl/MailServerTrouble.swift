internal import CCurl

/// Why a mail server cannot be spoken to.
public enum MailServerTrouble: Error, Hashable, Sendable {
    /// No host of that name is known, or its name cannot be one.
    case noSuchHost
    /// Nobody answers there.
    case noAnswer
    /// It took too long.
    case late
    /// The server's certificate is not one to trust, or is another host's.
    case notTrusted
    /// TLS could not be agreed on.
    case noTLS
    /// The server does not offer STARTTLS.
    case noStartTLS
    /// The server does not take the account and password; with its reply code, 0 where it never replied.
    case loginRefused(reply: Int)
    /// The server does not want to be spoken to; with its reply code, 0 where it gave none.
    case turnedAway(reply: Int)
    /// The connection ended.
    case ended
    /// The file of certificates cannot be read.
    case noAuthorities

    /// What an attempt to connect came to.
    init(connecting code: CURLcode, reply: Int) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_URL_MALFORMAT: self = .noSuchHost
        case CURLE_COULDNT_CONNECT: self = .noAnswer
        case CURLE_OPERATION_TIMEDOUT: self = .late
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR: self = .notTrusted
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_NOTFOUND: self = .noTLS
        case CURLE_USE_SSL_FAILED: self = .noStartTLS
        case CURLE_LOGIN_DENIED: self = .loginRefused(reply: reply)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED: self = .turnedAway(reply: reply)
        case CURLE_SSL_CACERT_BADFILE: self = .noAuthorities
        default: self = .ended
        }
    }
}
