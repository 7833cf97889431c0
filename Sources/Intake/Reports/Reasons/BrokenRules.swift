internal import Letters

/// The mail breaks the rules of how mails are built (RFC 5321, RFC 5322).
enum BrokenRules: ReasonRule {
    static let reason = DeliveryReport.Reason.notCompliantRFC

    static let phrases = Phrases([
        "rfc-compliant", "rfc compliant", "rfc compliance", "rfc violation", "not compliant", "non-compliant",
        "noncompliant", "violates rfc", "duplicate header", "duplicated header", "multiple from", "multiple headers",
        "more than one from", "more than one header", "missing message-id", "missing required header", "missing header",
        "missing from", "missing date", "no message-id", "no from header", "no date header", "without a message-id",
        "bare lf", "bare cr", "bare newline", "bare linefeed", "bare carriage return", "headers are malformed",
        "invalid header found", "header syntax", "from header is missing", "encabezado duplicado", "cabecera duplicada",
        "en-tête en double", "rfc 5322 compliant", "rfc5322 compliant", "rfc 2822 compliant", "rfc2822 compliant",
        "rfc 822 compliant", "violation of rfc", "according to rfc", "conform to rfc", "conforming to rfc", "by rfc",
        "missing a valid", "multiple addresses in from", "blank from", "valid from:",
    ])
}
