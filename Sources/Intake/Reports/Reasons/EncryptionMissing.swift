internal import Letters

/// The connection had to be encrypted and was not.
enum EncryptionMissing: ReasonRule {
    static let reason = DeliveryReport.Reason.failedSTARTTLS

    static let phrases = Phrases([
        "does not support tls", "does not support ssl", "tls not supported", "tls is not supported",
        "tls not available", "tls is not available", "tls required", "tls is required", "requires tls", "require tls",
        "tls negotiation", "tls handshake", "tls session", "tls connection", "tls verification", "tls error",
        "ssl handshake", "ssl error", "encryption required", "encryption is required", "encryption needed",
        "requires encryption", "secure connection", "encrypted connection", "certificate verification",
        "certificate verify", "certificate has expired", "untrusted certificate", "cannot authenticate peer", "mta-sts",
        "se requiere tls", "chiffrement requis", "verschlüsselung erforderlich", "issue a starttls",
        "starttls command first", "starttls not", "offer starttls", "support starttls", "advertise starttls",
        "starttls before", "without starttls", "tls failed", "tls unsupported", "over tls", "using tls", "requiretls",
    ])
}
