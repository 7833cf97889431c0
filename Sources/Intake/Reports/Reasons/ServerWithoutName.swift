internal import Letters

/// The sending server's address has no name of its own (a PTR record), or another's.
enum ServerWithoutName: ReasonRule {
    static let reason = DeliveryReport.Reason.requirePTR

    static let phrases = Phrases([
        "reverse dns", "reverse-dns", "reversed dns", "rdns", "ptr record", "ptr lookup", "no ptr", "missing ptr",
        "valid ptr", "without ptr", " ptr ", "reverse lookup", "reverse address", "reverse map", "reverse hostname",
        "reverse name", "reverse record", "reverse resolution", "no reverse", "cannot find your hostname",
        "cannot find your reverse", "cannot resolve your", "could not resolve your", "can't resolve your",
        "unable to resolve your", "does not resolve to", "do not resolve to", "doesn't resolve to",
        "unverifyable sending", "unverifiable sending", "unverified client host", "mismatches client ip",
        "hostname does not match", "host name does not match", "no host name for your", "ip address has no",
        "ip has no", "must have a valid hostname", "no matches to nameserver", "dns inverso", "resolución inversa",
        "dns inverse", "résolution inverse", "逆引き", "name lookup failed", "name possibly forged",
    ])
}
