internal import Letters

/// Files of the old Office (MS-CFB): none is read, each has its advice.
enum CompoundFile {
    /// What it is and what to do, by the names of its streams, which stand in UTF-16.
    static func reason(_ bytes: [UInt8]) -> Sentence {
        let known = streams.first { holds($0.name, bytes) }
        return Sentence("documents." + (known?.reason ?? "old-office"))
    }

    private static let streams = [
        (name: "EncryptedPackage", reason: "office-encrypted"), (name: "WordDocument", reason: "old-word"),
        (name: "Workbook", reason: "sheet-or-slides"), (name: "PowerPoint Document", reason: "sheet-or-slides"),
        (name: "__properties_version1.0", reason: "outlook-message"),
    ]

    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        // The directory lies anywhere, mostly near the start.
        bytes.prefix(1 << 20).firstRange(of: name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) != nil
    }
}
