/// What gpg says of its work, for programs (GnuPG's `doc/DETAILS`, "Format of the --status-fd output").
struct GnuPGRemarks {
    private var recipients: [Substring] = []
    private var missing: Set<Substring> = []
    private var words: Set<Substring> = []

    /// Reads the remarks; what is none is passed over.
    init(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 1, fields[0] == "[GNUPG:]" else { continue }
            words.insert(fields[1])
            guard fields.count > 2 else { continue }
            if fields[1] == "ENC_TO" { recipients.append(fields[2]) }
            if fields[1] == "NO_SECKEY" { missing.insert(fields[2]) }
        }
    }

    /// Why it was not opened.
    var lock: Lock {
        if words.contains("DECRYPTION_OKAY") { return .tooLarge }
        // A key fitted, and what it opened was not whole.
        if words.contains("DECRYPTION_INFO") || words.contains("NODATA") { return .damaged }
        if recipients.contains(where: { !missing.contains($0) }) { return .passphrase }
        if !recipients.isEmpty { return .noKey }
        return words.contains("NEED_PASSPHRASE_SYM") ? .password : .damaged
    }
}
