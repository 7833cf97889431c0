/// The length of its body that a message in an mbox may name (the `mboxcl` formats).
enum ContentLength {
    /// The number, and where the body starts; `nil` where the headers end beyond `head` or do not name it.
    static func find(in head: [UInt8]) -> (length: Int, bodyStart: Int)? {
        var start = 0
        var length: Int?
        while let end = head[start...].firstIndex(of: 0x0A) {
            let line = head[start..<end].last == 0x0D ? head[start..<(end - 1)] : head[start..<end]
            if line.isEmpty { return length.map { ($0, end + 1) } }
            if let named = number(in: line) { length = named }
            start = end + 1
        }
        return nil
    }

    private static let name = Array("content-length:".utf8)

    private static func number(in line: ArraySlice<UInt8>) -> Int? {
        let lower = line.prefix(name.count).map { (65...90).contains($0) ? $0 + 32 : $0 }
        guard lower == name else { return nil }
        let digits = String(decoding: line.dropFirst(name.count), as: UTF8.self).filter { !$0.isWhitespace }
        // Nothing is longer than a terabyte: larger numbers would only overflow the sums.
        return Int(digits).flatMap { (0...(1 << 40)).contains($0) ? $0 : nil }
    }
}
