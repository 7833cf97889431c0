extension String {
    /// The text without what a terminal obeys: letters and file names come from anybody, and an escape sequence in them
    /// could draw over other lines, or a direction override show an id backwards. Such a character is shown as a dot.
    var terminalSafe: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.isObeyed ? "·" : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var isObeyed: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: properties.generalCategory == .control
        }
    }
}
