/// One call for letters: what campaign.yaml, facilities.csv and prisoners.csv say.
public struct Campaign: Hashable, Codable, Sendable {
    /// Which letters wait for a person before they are printed.
    public enum Approval: String, Hashable, Codable, Sendable, CaseIterable {
        /// Those with a finding that holds.
        case flagged
        /// Every one.
        case all
        /// None.
        case nothing
    }

    /// Who runs the campaign, as far as it is printed.
    public struct Organiser: Hashable, Codable, Sendable {
        /// The name on sheets.
        public var name: String?
        /// Where answers are to be sent; lines parted by `\n`.
        public var returnAddress: String?
        /// How families reach the organisers, a telephone as a rule; lines parted by `\n`. On the family's sheet only.
        public var contact: String?
        /// Makes an organiser.
        public init(name: String? = nil, returnAddress: String? = nil, contact: String? = nil) {
            self.name = name
            self.returnAddress = returnAddress
            self.contact = contact
        }
    }

    /// A server and how to log in to it. Passwords are never here: only where one is read from, in one of three places.
    public struct Server: Hashable, Codable, Sendable {
        /// How the connection is kept private.
        public enum Security: String, Hashable, Codable, Sendable, CaseIterable {
            /// TLS from the first byte.
            case tls
            /// TLS after STARTTLS (RFC 3207 for SMTP, RFC 9051 section 6.2.1 for IMAP).
            case starttls
            /// None: for a server on this machine.
            case none
        }
        /// The host's name.
        public var host: String
        /// The port, where it is not the protocol's own.
        public var port: Int?
        /// How the connection is kept private.
        public var security: Security
        /// The account.
        public var user: String?
        /// The environment variable that holds the password.
        public var passwordEnv: String?
        /// The file whose first line is the password: its whole path, or one that begins with `~/`.
        public var passwordFile: String?
        /// The program, and what it is called with, whose first line of output is the password.
        public var passwordCommand: [String]?
        /// Makes a server.
        public init(
            host: String, port: Int? = nil, security: Security, user: String? = nil, passwordEnv: String? = nil,
            passwordFile: String? = nil, passwordCommand: [String]? = nil
        ) {
            self.host = host
            self.port = port
            self.security = security
            self.user = user
            self.passwordEnv = passwordEnv
            self.passwordFile = passwordFile
            self.passwordCommand = passwordCommand
        }
    }

    /// How packets are e-mailed.
    public struct Email: Hashable, Codable, Sendable {
        /// The campaign's address, which packets come from.
        public var from: String
        /// The server that takes outgoing mail.
        public var smtp: Server?
        /// Days without an answer after which e-mail counts as silent.
        public var waitDays: Int
        /// Whether only an acknowledgement counts as delivered.
        public var acknowledgementRequired: Bool
        /// The most bytes that a mail may have: what is larger is sent in parts.
        public var mostBytes: Int
        /// Seconds between two mails.
        public var pause: Double
        /// Makes an e-mail policy.
        public init(
            from: String, smtp: Server? = nil, waitDays: Int = 5, acknowledgementRequired: Bool = true,
            mostBytes: Int = 10 << 20, pause: Double = 2
        ) {
            self.mostBytes = mostBytes
            self.pause = pause
            self.from = from
            self.smtp = smtp
            self.waitDays = waitDays
            self.acknowledgementRequired = acknowledgementRequired
        }
    }

    /// The mailbox letters arrive in.
    public struct Mailbox: Hashable, Codable, Sendable {
        /// The IMAP server.
        public var server: Server
        /// The folder that is read.
        public var folder: String
        /// Makes a mailbox.
        public init(server: Server, folder: String = "INBOX") {
            self.server = server
            self.folder = folder
        }
    }

    /// The campaign's name.
    public var name: String
    /// The first day letters are expected, if said.
    public var opens: CalendarDay?
    /// The last day letters are expected, if said.
    public var closes: CalendarDay?
    /// The languages of the sheets; the first leads (BCP 47).
    public var languages: [String]
    /// The paper everything is printed on.
    public var paper: Paper
    /// How both sides of a sheet are used.
    public var duplex: Duplex
    /// Which letters wait for a person.
    public var approve: Approval
    /// Who runs the campaign.
    public var organiser: Organiser
    /// Named groups, in the order of the file.
    public var groups: [Group]
    /// How packets are e-mailed, if at all.
    public var email: Email?
    /// The mailbox letters arrive in, if any.
    public var mailbox: Mailbox?
    /// The facilities, in the order of the file.
    public var facilities: [Facility]
    /// The prisoners, in the order of the file.
    public var prisoners: [Prisoner]

    /// Makes a campaign; everything but the name has the default of the documented file.
    public init(
        name: String, opens: CalendarDay? = nil, closes: CalendarDay? = nil, languages: [String] = ["es", "en"],
        paper: Paper = .letter, duplex: Duplex = .longEdge, approve: Approval = .flagged,
        organiser: Organiser = Organiser(), groups: [Group] = [], email: Email? = nil, mailbox: Mailbox? = nil,
        facilities: [Facility] = [], prisoners: [Prisoner] = []
    ) {
        self.name = name
        self.opens = opens
        self.closes = closes
        self.languages = languages
        self.paper = paper
        self.duplex = duplex
        self.approve = approve
        self.organiser = organiser
        self.groups = groups
        self.email = email
        self.mailbox = mailbox
        self.facilities = facilities
        self.prisoners = prisoners
    }

    /// The prisoner with that id.
    public func prisoner(_ id: PrisonerID) -> Prisoner? { prisoners.first { $0.id == id } }

    /// The facility with that id.
    public func facility(_ id: FacilityID) -> Facility? { facilities.first { $0.id == id } }
}
