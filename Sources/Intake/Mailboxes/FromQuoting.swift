/// Lines of a body that begin "From " stand in an mbox as ">From " (the `mboxrd` format: one more ">" each time).
enum FromQuoting {
    /// The message with one ">" taken from each such line of its body.
    static func undone(_ message: [UInt8]) -> [UInt8] {
        guard let body = bodyStart(of: message) else { return message }
        var result = Array(message[..<body])
        result.reserveCapacity(message.count)
        var start = body
        while start < message.count {
            let end = message[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? message.count
            let line = message[start..<end]
            result += isQuoted(line) ? line.dropFirst() : line
            start = end
        }
        return result
    }

    private static func isQuoted(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: ">") else { return false }
        return line.drop { $0 == UInt8(ascii: ">") }.starts(with: FromLine.start)
    }

    /// The first byte after the blank line that ends the headers.
    private static func bodyStart(of message: [UInt8]) -> Int? {
        var start = 0
        while let end = message[start...].firstIndex(of: 0x0A) {
            let length = end - start
            if length == 0 || (length == 1 && message[start] == 0x0D) { return end + 1 }
            start = end + 1
        }
        return nil
    }
}
