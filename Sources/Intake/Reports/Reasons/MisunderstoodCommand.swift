internal import Letters

/// The servers did not understand each other.
enum MisunderstoodCommand: ReasonRule {
    static let reason = DeliveryReport.Reason.syntaxError

    static let phrases = Phrases([
        "syntax error", "command unrecognized", "command not recognized", "command not recognised",
        "command not implemented", "command not supported", "command rejected", "unrecognized command",
        "unrecognised command", "unknown command", "unimplemented command", "bad command", "invalid command",
        "bad sequence", "improper sequence", "out of sequence", "sequence of commands", "commands out of", "need rcpt",
        "need mail", "rcpt first", "missing argument", "invalid argument", "invalid parameter", "unsupported parameter",
        "parameter not implemented", "parameter not recognized", "error de sintaxis", "erreur de syntaxe",
        "syntaxfehler", "errore di sintassi", "erro de sintaxe", "protocol violation",
    ])
}
