/// Where a mail server is, and how to get in.
public struct MailServerAddress: Sendable {
    /// What is spoken there.
    public enum Language: Sendable {
        /// Mail goes out (RFC 5321).
        case smtp
        /// Mail is read (RFC 3501).
        case imap
    }

    /// How the connection is kept private.
    public enum Security: Sendable {
        /// TLS from the first byte.
        case tls
        /// TLS after STARTTLS (RFC 3207), and no further word to a server that does not offer it.
        case startTLS
        /// None.
        case none
    }

    /// What is spoken there.
    public var language: Language
    /// The host's name, or its address.
    public var host: String
    /// The port.
    public var port: Int
    /// How the connection is kept private.
    public var security: Security
    /// What the client calls itself to an SMTP server (RFC 5321, section 4.1.1.1): a domain, never the name of this
    /// machine.
    public var helloName: String
    /// The account and its password, where the server asks for them.
    public var login: (user: String, password: String)?
    /// A file of certificates to trust in place of the system's.
    public var authorities: String?
    /// How long the connection may take until it can be used, log-in included.
    public var patience: Duration

    /// Makes an address.
    public init(
        language: Language, host: String, port: Int, security: Security, helloName: String = "",
        login: (user: String, password: String)? = nil,
        authorities: String? = nil, patience: Duration
    ) {
        self.language = language
        self.host = host
        self.port = port
        self.security = security
        self.helloName = helloName
        self.login = login
        self.authorities = authorities
        self.patience = patience
    }

    /// Whether the server is on this machine.
    public var isLoopback: Bool {
        host.lowercased() == "localhost" || host == "::1" || host.wholeMatch(of: /127(\.[0-9]{1,3}){3}/) != nil
    }

    /// As a URL, whose path is the name for EHLO where mail goes out; `nil` where a part holds what would be read as
    /// another part.
    var url: String? {
        guard Self.isHost(host), language == .imap || Self.isHost(helloName) else { return nil }
        let scheme = (language == .smtp ? "smtp" : "imap") + (security == .tls ? "s" : "")
        return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(helloName)"
    }

    /// Letters, digits, dots and hyphens, and the colons of IPv6. A name in another script has its `xn--` form.
    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"):
                    true
                default: false
                }
            }
    }
}
