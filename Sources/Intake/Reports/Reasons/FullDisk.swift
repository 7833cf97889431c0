internal import Letters

/// The server's disk is full.
enum FullDisk: ReasonRule {
    static let reason = DeliveryReport.Reason.systemFull

    static let phrases = Phrases([
        "insufficient system storage", "insufficient system resources", "insufficient disk", "insufficient free space",
        "disk full", "disk is full", "no space left on device", "not enough disk space", "out of disk",
        "low on disk space", "low disk space", "mail system full", "system is full", "queue full", "queue is full",
        "insufficient queue space", "server is out of space", "espacio en disco", "espace disque", "festplatte voll",
        "spazio su disco", "место на диске",
    ])
}
