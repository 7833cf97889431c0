internal import Letters

/// What a file is: by its first bytes, since names and declared types lie; by those only where the bytes say nothing.
enum FormatSniffer {
    /// How a file, an attachment, a file of an archive is to be read, or why it is not.
    /// - Parameters:
    ///   - untrustedBytes: all of it or, where that is much, at least `FileKind.looked` bytes from its start.
    ///   - name: the file name, for its ending alone.
    ///   - type: the declared media type, without parameters.
    static func format(
        of untrustedBytes: [UInt8], name: String? = nil, type: String? = nil
    ) -> UntrustedItem.Format {
        guard !untrustedBytes.isEmpty else { return .unreadable(Sentence("intake.empty-file")) }
        let said = DeclaredKind(name: name, type: type)
        if let known = Magic.format(of: untrustedBytes, declared: said) { return known }
        let isText = TextLook.isText(untrustedBytes)
        if isText, let known = TextLook.format(of: untrustedBytes) { return known }
        return said.format(isText: isText)
    }
}
