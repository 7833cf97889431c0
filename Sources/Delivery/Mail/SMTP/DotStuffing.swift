/// How a mail stands on the line, so that nothing in it ends it early (RFC 5321, section 4.5.2).
enum DotStuffing {
    /// The mail with every line ended by CR LF, and a dot put before each line that begins with one. Without the dot
    /// that ends it all.
    ///
    /// A CR or LF that stands alone becomes a line's end too: servers disagree on whether it is one, and what one of them
    /// takes for the end of a mail another hands on.
    static func stuffed(_ mail: [UInt8]) -> [UInt8] {
        var stuffed: [UInt8] = []
        stuffed.reserveCapacity(mail.count + mail.count / 32 + 2)
        var startsLine = true
        var previous: UInt8 = 0
        for byte in mail {
            if byte == lineFeed {
                if previous != carriageReturn { stuffed += [carriageReturn, lineFeed] }
                startsLine = true
            } else if byte == carriageReturn {
                stuffed += [carriageReturn, lineFeed]
                startsLine = true
            } else {
                if startsLine, byte == dot { stuffed.append(dot) }
                stuffed.append(byte)
                startsLine = false
            }
            previous = byte
        }
        if !startsLine { stuffed += [carriageReturn, lineFeed] }
        return stuffed
    }

    /// The line that ends a mail.
    static let end: [UInt8] = [dot, carriageReturn, lineFeed]

    private static let dot = UInt8(ascii: ".")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")
}
