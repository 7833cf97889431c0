internal import CCurl
internal import Glibc

/// A connection to a mail server (a `CURL` easy handle with `CURLOPT_CONNECT_ONLY`): libcurl greets, agrees on TLS and
/// logs in, then hands over the line; what is said on it from then on is the owner's.
///
/// libcurl's own mail transaction cannot ask for delivery reports (RFC 3461) and tells only the last reply. Used by one
/// thread at a time.
public final class MailConnection {
    private let handle: UnsafeMutableRawPointer?

    /// Connects, agrees on TLS and logs in.
    public init(to server: MailServerAddress) throws(MailServerTrouble) {
        CurlLibrary.start
        guard let url = server.url else { throw .noSuchHost }
        handle = curl_easy_init()
        // From here on deinit cleans up, also where this throws.
        setLine(url, server)
        setTLS(server)
        setLogin(server)
        let code = curl_easy_perform(handle)
        if code != CURLE_OK { throw MailServerTrouble(connecting: code, reply: lastReply) }
    }

    deinit { curl_easy_cleanup(handle) }

    /// Sends bytes, or the first of them: gives how many went out.
    ///
    /// - Parameter hasBegun: becomes true as soon as any of the bytes may have left.
    public func send(
        _ bytes: ArraySlice<UInt8>, until deadline: SuspendingClock.Instant, hasBegun: inout Bool
    ) throws(MailServerTrouble) -> Int {
        while true {
            var sent = 0
            switch bytes.withUnsafeBytes({ curl_easy_send(handle, $0.baseAddress, $0.count, &sent) }) {
            case CURLE_OK:
                hasBegun = hasBegun || sent > 0
                return sent
            case CURLE_AGAIN:
                // TLS may have put part of a record on the line already.
                hasBegun = true
                try wait(for: Int16(POLLOUT), until: deadline)
            default: throw .ended
            }
        }
    }

    /// Receives what has come, at most so many bytes; waits for it until the deadline.
    public func receive(
        upTo count: Int, until deadline: SuspendingClock.Instant
    ) throws(MailServerTrouble) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: count)
        while true {
            var received = 0
            switch buffer.withUnsafeMutableBytes({ curl_easy_recv(handle, $0.baseAddress, $0.count, &received) }) {
            case CURLE_OK where received > 0: return Array(buffer.prefix(received))
            case CURLE_AGAIN: try wait(for: Int16(POLLIN), until: deadline)
            default: throw .ended
            }
        }
    }

    /// The code of the last reply that libcurl itself read; 0 where there was none.
    private var lastReply: Int {
        var reply = 0
        pasamuros_get_number(handle, CURLINFO_RESPONSE_CODE, &reply)
        return reply
    }

    private func wait(for events: Int16, until deadline: SuspendingClock.Instant) throws(MailServerTrouble) {
        var socket: curl_socket_t = -1
        guard pasamuros_get_socket(handle, &socket) == CURLE_OK, socket >= 0 else { throw .ended }
        while true {
            let left = SuspendingClock.now.duration(to: deadline)
            guard left > .zero else { throw .late }
            var entry = pollfd(fd: socket, events: events, revents: 0)
            let status = poll(&entry, 1, Int32(clamping: left.milliseconds + 1))
            if status > 0 { return }
            guard status == 0 || errno == EINTR else { throw .ended }
        }
    }
}

extension MailConnection {
    private func setLine(_ url: String, _ server: MailServerAddress) {
        let patience = Int(clamping: server.patience.milliseconds)
        set(CURLOPT_URL, url)
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps")
        set(CURLOPT_CONNECT_ONLY, 1)
        // No signal handler of libcurl's: there are other threads.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, patience)
        set(CURLOPT_TIMEOUT_MS, patience)
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, patience / 1000))
        // A proxy that somebody set for the web cannot reach this machine's own servers.
        if server.isLoopback { set(CURLOPT_NOPROXY, "*") }
    }

    private func setTLS(_ server: MailServerAddress) {
        let isNeeded = server.security != .none
        set(CURLOPT_USE_SSL, isNeeded ? pasamuros_tls_required : pasamuros_tls_none)
        set(CURLOPT_SSLVERSION, pasamuros_tls_version)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        // 2: the certificate has to be this host's.
        set(CURLOPT_SSL_VERIFYHOST, 2)
        if let authorities = server.authorities {
            set(CURLOPT_CAINFO, authorities)
            set(CURLOPT_CAPATH, nil)
        }
    }

    private func setLogin(_ server: MailServerAddress) {
        guard let login = server.login else { return }
        set(CURLOPT_USERNAME, login.user)
        set(CURLOPT_PASSWORD, login.password)
        // Others would speak of this machine (NTLM) or of who is logged in to it (GSSAPI).
        set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
    }

    private func set(_ option: CURLoption, _ text: String?) { pasamuros_set_text(handle, option, text) }
    private func set(_ option: CURLoption, _ number: Int) { pasamuros_set_number(handle, option, number) }
}

extension Duration {
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
