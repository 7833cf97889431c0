/// The line that ends a mail's headers.
enum HeaderEnd {
    /// The mail with the spaces taken out of its first blank line, where a blank line has any: to a strict reader such a
    /// line is part of the last header, and so is the whole letter below it. `nil` where there is no such line.
    static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            let line = bytes[start..<end]
            let marks = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            if line.isEmpty || line == [0x0D] { return nil }
            if marks.isEmpty { return Array(bytes[..<start]) + Array(bytes[end...]) }
            start = end + 1
        }
        return nil
    }
}
