/// A document tree and the file it was made of, as one item: the tree names the pictures, the file holds them.
///
/// Eight bytes say how long the tree is, the highest first; then the tree, then the file.
public enum OfficeEnvelope {
    /// Puts both into one, without looking at either.
    public static func seal(untrustedTree: [UInt8], untrustedFile: [UInt8]) -> [UInt8] {
        let count = UInt64(untrustedTree.count)
        return (0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - 8 * $0)) } + untrustedTree + untrustedFile
    }

    /// The two; `nil` where the bytes are no envelope.
    static func open(_ untrustedBytes: [UInt8]) -> (tree: ArraySlice<UInt8>, file: ArraySlice<UInt8>)? {
        guard untrustedBytes.count >= 8 else { return nil }
        let count = untrustedBytes[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard let length = Int(exactly: count), length <= untrustedBytes.count - 8 else { return nil }
        return (untrustedBytes[8..<(8 + length)], untrustedBytes[(8 + length)...])
    }
}

/// How pandoc is called. It runs confined: what it reads is untrusted, and so is what it writes.
public enum Pandoc {
    /// The program, of Debian's package `pandoc`.
    public static let program = "pandoc"

    /// The file comes in on standard input, the tree goes out on standard output. Beside its libraries pandoc opens
    /// only `/usr/share/pandoc/data/abbreviations`, and does without.
    /// - Parameter megabytes: of memory; GHC's own bound, since it reserves far more address space than it uses.
    public static func arguments(reading format: UntrustedItem.OfficeFormat, megabytes: Int) -> [String] {
        ["+RTS", "-M\(megabytes)m", "-RTS", "--sandbox", "--from=\(format.rawValue)", "--to=json"]
    }
}
