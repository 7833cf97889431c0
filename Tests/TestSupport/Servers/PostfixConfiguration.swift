internal import Foundation

/// What a Postfix of a test reads (postconf(5), master(5)).
enum PostfixConfiguration {
    /// Where it stands.
    struct Places {
        let folder: String
        let port: Int
        let tlsPort: Int
        let mailOwner: UInt32
    }

    static func main(_ places: Places, _ settings: PostfixServer.Settings) -> String {
        let folder = places.folder
        return """
            compatibility_level = 3.6
            queue_directory = \(folder)/queue
            data_directory = \(folder)/data
            command_directory = /usr/sbin
            daemon_directory = /usr/lib/postfix/sbin
            mail_owner = postfix
            setgid_group = postdrop
            default_privs = nobody
            maillog_file = \(folder)/mail.log
            maillog_file_prefixes = \(folder)
            inet_interfaces = loopback-only
            inet_protocols = ipv4
            myhostname = mx.centro.example
            mydomain = centro.example
            mydestination =
            local_recipient_maps =
            local_transport = error:no local mail
            alias_maps =
            alias_database =
            disable_dns_lookups = yes
            virtual_mailbox_domains = \(settings.domains.joined(separator: ", "))
            virtual_mailbox_base = \(folder)/mail
            virtual_mailbox_maps = texthash:\(folder)/conf/mailboxes
            virtual_minimum_uid = 1
            virtual_uid_maps = static:\(places.mailOwner)
            virtual_gid_maps = static:\(places.mailOwner)
            virtual_mailbox_limit = 0
            transport_maps = texthash:\(folder)/conf/transport
            message_size_limit = \(settings.largestMail)
            smtpd_timeout = \(settings.idleSeconds)s
            smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
            smtpd_recipient_restrictions = reject_unlisted_recipient, check_policy_service unix:private/grey
            smtpd_end_of_data_restrictions = check_recipient_access texthash:\(folder)/conf/filter
            smtpd_discard_ehlo_keywords = \(settings.offersReports ? "" : "dsn")

            """ + tls(settings) + accounts(settings)
    }

    private static func tls(_ settings: PostfixServer.Settings) -> String {
        guard let authority = settings.authority else { return "" }
        return """
            smtpd_tls_security_level = may
            smtpd_tls_cert_file = \(authority.certificate.path(percentEncoded: false))
            smtpd_tls_key_file = \(authority.key.path(percentEncoded: false))
            smtpd_tls_auth_only = yes

            """
    }

    private static func accounts(_ settings: PostfixServer.Settings) -> String {
        guard let accounts = settings.accounts else { return "" }
        return """
            smtpd_sasl_auth_enable = yes
            smtpd_sasl_type = dovecot
            smtpd_sasl_path = \(accounts.path(percentEncoded: false))
            smtpd_client_restrictions = permit_sasl_authenticated, reject

            """
    }

    static func services(_ places: Places, _ settings: PostfixServer.Settings) -> String {
        let usual = """
            127.0.0.1:\(places.port) inet n - n - - smtpd
            pickup unix n - n 60 1 pickup
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 300 1 qmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            verify unix - - n - 1 verify
            error unix - - n - - error
            later unix - n n - - pipe user=nobody argv=\(places.folder)/nobody-here
            retry unix - - n - - error
            discard unix - - n - - discard
            virtual unix - n n - - virtual
            smtp unix - - n - - smtp
            relay unix - - n - - smtp
            anvil unix - - n - 1 anvil
            scache unix - - n - 1 scache
            proxymap unix - - n - - proxymap
            tlsmgr unix - - n 1000? 1 tlsmgr
            postlog unix-dgram n - n - 1 postlogd
            grey unix - n n - 0 spawn user=nobody argv=\(places.folder)/greylist

            """
        guard settings.authority != nil else { return usual }
        return usual + "127.0.0.1:\(places.tlsPort) inet n - n - - smtpd -o smtpd_tls_wrappermode=yes\n"
    }
}
