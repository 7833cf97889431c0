internal import Letters

/// A mail that only its addressee's key opens: OpenPGP (RFC 3156, RFC 9580), S/MIME (RFC 8551).
enum EncryptedMail {
    static func reason(_ signs: MailSigns) -> Sentence? {
        if signs.parts.contains(where: { $0.contentType == "multipart/encrypted" }) {
            return Sentence("kinds.encrypted", ["system": "OpenPGP"])
        }
        if let part = signs.parts.first(where: isEnvelope), isAlone(part, signs) {
            let isSigned = part.parameters["smime-type"]?.lowercased() == "signed-data"
            return Sentence(isSigned ? "kinds.sealed" : "kinds.encrypted", ["system": "S/MIME"])
        }
        guard signs.body.hasPrefix("-----BEGIN PGP MESSAGE-----"), !hasWordsBehind(signs.body) else { return nil }
        return Sentence("kinds.encrypted", ["system": "OpenPGP"])
    }

    private static func hasWordsBehind(_ body: String) -> Bool {
        body.contains("-----END PGP MESSAGE-----") && !body.hasSuffix("-----END PGP MESSAGE-----")
    }

    /// What S/MIME wraps a mail in, locked or signed.
    static let envelopes: Set<String> = ["application/pkcs7-mime", "application/x-pkcs7-mime"]

    private static func isEnvelope(_ part: ParsedPart) -> Bool {
        envelopes.contains(part.contentType)
    }

    private static func isAlone(_ part: ParsedPart, _ signs: MailSigns) -> Bool {
        signs.body.isEmpty || signs.mail.root.contentType == part.contentType
    }
}
