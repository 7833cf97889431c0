/// What a file is that was locked: by its bytes, else by its name without the ending of the lock.
enum UnlockedFile {
    private static let locks = [".gpg", ".pgp", ".asc"]

    /// How it is to be read.
    static func format(of untrustedBytes: [UInt8], lockedAs name: String?) -> UntrustedItem.Format {
        let inner = name.map { name in
            locks.first { name.lowercased().hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
        }
        let format = FormatSniffer.format(of: untrustedBytes, name: inner)
        // Words without a name are what somebody wrote.
        return format.isReadable || !TextLook.isText(untrustedBytes) || untrustedBytes.isEmpty ? format : .plainText
    }
}
