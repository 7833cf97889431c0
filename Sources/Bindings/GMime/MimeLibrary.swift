internal import CGMime

/// GMime as a whole: started once, before the first use.
enum MimeLibrary {
    /// Starts GMime; a `static let` does it exactly once, on whichever thread comes first.
    static let start: Void = g_mime_init()
}

/// How GMime is to read: leniently, with our charsets for headers that break the rules, remarks going to `remarks`.
final class MimeReadingOptions {
    /// What GMime remarked, gathered while the options and whatever was read with them live.
    let remarks = MimeRemarks()
    private let options: OpaquePointer?

    init(hints: [String]) {
        MimeLibrary.start
        options = g_mime_parser_options_new()
        setFallbackCharsets(hints)
        let box = Unmanaged.passUnretained(remarks).toOpaque()
        g_mime_parser_options_set_warning_callback(options, noteRemark, box)
    }

    /// For the C calls of this folder.
    func withOptions<Result>(_ body: (OpaquePointer?) -> Result) -> Result { body(options) }

    /// Raw 8-bit bytes in headers are UTF-8 (RFC 6532) or, failing that, in a charset that the mail names elsewhere, or
    /// what most old clients sent.
    private func setFallbackCharsets(_ hints: [String]) {
        let names = (["utf-8"] + hints + ["windows-1252"]).map { (name: String) in g_strdup(name) }
        defer { names.forEach { g_free($0) } }
        var list: [UnsafePointer<CChar>?] = names.map { UnsafePointer<CChar>($0) } + [nil]
        g_mime_parser_options_set_fallback_charsets(options, &list)
    }

    deinit { g_mime_parser_options_free(options) }
}

/// The box that GMime's remarks arrive in.
final class MimeRemarks {
    /// Broken mails make thousands of remarks; this many say enough.
    private static let most = 100
    private(set) var remarks: [MimeMessage.Remark] = []

    func add(_ remark: MimeMessage.Remark) {
        if remarks.count < Self.most { remarks.append(remark) }
    }
}

/// Feeds the `warning_cb` parameter of `g_mime_parser_options_set_warning_callback`.
private func noteRemark(
    offset: gint64, code: GMimeParserWarning, item: UnsafePointer<gchar>?, box: UnsafeMutableRawPointer?
) {
    guard let box, let remark = MimeMessage.Remark(code: code) else { return }
    Unmanaged<MimeRemarks>.fromOpaque(box).takeUnretainedValue().add(remark)
}
