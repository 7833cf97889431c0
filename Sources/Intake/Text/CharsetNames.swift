/// What the charsets that mails name are really read as.
enum CharsetNames {
    /// Widened as browsers do (WHATWG Encoding Standard, section 4.2): mail programs say the small name and send the
    /// large charset.
    private static let widened: [String: String] = [
        "iso-8859-1": "windows-1252", "latin1": "windows-1252", "iso8859-1": "windows-1252",
        "iso_8859-1": "windows-1252", "cp1252": "windows-1252", "iso-8859-9": "windows-1254",
        "iso8859-9": "windows-1254", "tis-620": "windows-874", "iso-8859-11": "windows-874",
        "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
        "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "euc-kr": "cp949", "ksc5601": "cp949",
        "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
        "big5": "big5-hkscs", "x-x-big5": "big5-hkscs", "x-euc-jp": "euc-jp", "iso-8859-8-i": "iso-8859-8",
        "iso-8859-8-e": "iso-8859-8", "x-mac-roman": "macintosh", "x-mac-cyrillic": "mac-cyrillic",
        "unicode-1-1-utf-7": "utf-7", "unicode-1-1-utf-8": "utf-8", "utf8": "utf-8", "x-utf-8": "utf-8",
        "iso-2022-jp": "iso-2022-jp-2", "windows-874": "cp874",
    ]

    /// Names that say nothing, which some programs send where they do not know either.
    private static let meaningless: Set<String> = [
        "", "us-ascii", "ascii", "ansi_x3.4-1968", "7bit", "8bit", "unknown", "unknown-8bit", "x-unknown", "default",
        "x-user-defined", "binary", "none", "iso-10646", "unicode",
    ]

    /// Whether a few words in the charset can be valid UTF-8 by chance: so with double bytes, and with Thai. In all
    /// other charsets, valid UTF-8 beyond ASCII is UTF-8 wrongly declared.
    static func mayLookLikeUTF8(_ charset: String?) -> Bool {
        guard let charset else { return false }
        return ["gb18030", "big5-hkscs", "cp949", "cp932", "euc-jp", "cp874", "euc-tw"].contains(charset)
    }

    /// The charset to read a declared one as, in lower case; `nil` where the declaration says nothing.
    static func reading(of declared: String?) -> String? {
        guard let declared else { return nil }
        let trimmed = declared.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" && $0 != ";" }
        if meaningless.contains(trimmed) { return nil }
        return widened[trimmed] ?? trimmed
    }
}
