internal import Foundation
internal import Glibc

/// What a Dovecot of a test reads (dovecot.conf(5)).
enum DovecotConfiguration {
    /// Where it stands, and who owns the mails.
    struct Places {
        let folder: String
        let port: Int
        let tlsPort: Int
        let user: UInt32
        let group: UInt32
    }

    /// The accounts, in the form of passwd(5).
    static func accounts(_ places: Places) -> String {
        "\(DovecotServer.user):{PLAIN}\(DovecotServer.password):\(places.user):\(places.group)::\(places.folder)/home\n"
    }

    static func main(_ places: Places, _ settings: DovecotServer.Settings) -> String {
        let folder = places.folder
        return """
            base_dir = \(folder)/run
            state_dir = \(folder)/state
            log_path = \(folder)/log
            protocols = imap
            listen = 127.0.0.1
            mail_location = maildir:\(settings.mailbox?.folder.path(percentEncoded: false) ?? "~/Maildir")
            first_valid_uid = 1
            disable_plaintext_auth = no
            auth_mechanisms = \(settings.mechanisms)
            passdb {
              driver = passwd-file
              args = \(folder)/passwd
            }
            userdb {
              driver = passwd-file
              args = \(folder)/passwd
            }
            service imap-login {
              inet_listener imap {
                port = \(places.port)
              }
              inet_listener imaps {
                port = \(settings.authority == nil ? 0 : places.tlsPort)
                ssl = yes
              }
            }
            service auth {
              unix_listener \(folder)/accounts {
                mode = 0666
              }
            }

            """ + tls(settings) + accounts(places, isRoot: geteuid() == 0)
    }

    private static func tls(_ settings: DovecotServer.Settings) -> String {
        guard let authority = settings.authority else { return "ssl = no\n" }
        return """
            ssl = yes
            ssl_cert = <\(authority.certificate.path(percentEncoded: false))
            ssl_key = <\(authority.key.path(percentEncoded: false))

            """
    }

    /// Who is not root runs everything under the own account, and cannot change the root directory.
    private static func accounts(_ places: Places, isRoot: Bool) -> String {
        guard !isRoot, let name = getpwuid(geteuid())?.pointee.pw_name, let group = getgrgid(getegid())?.pointee.gr_name
        else { return "" }
        let services = ["imap-login", "anvil", "auth", "stats"].map { "service \($0) {\n  chroot =\n}\n" }.joined()
        return """
            default_internal_user = \(String(cString: name))
            default_login_user = \(String(cString: name))
            default_internal_group = \(String(cString: group))

            """ + services
    }
}
