internal import CCurl
internal import Glibc

/// libcurl as a whole: started once, before the first use.
enum CurlLibrary {
    /// Starts libcurl and its TLS library; a `static let` does it exactly once, on whichever thread comes first.
    ///
    /// A server that goes away while it is written to is an answer, not the end of us: TLS writes without MSG_NOSIGNAL.
    static let start: Void = {
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
        _ = signal(SIGPIPE, SIG_IGN)
    }()
}
