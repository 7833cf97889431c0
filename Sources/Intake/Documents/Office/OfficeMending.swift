internal import Bindings

/// A docx or an odt made over so that pandoc sees what it would leave out without a word: text boxes (it reads none), and
/// the rows that head a table of OpenDocument (up to 3.1.12 it reads them as empty).
enum OfficeMending {
    /// The document made over; the same bytes where it needs nothing, or cannot be taken apart.
    static func mended(_ untrustedBytes: [UInt8], _ format: UntrustedItem.OfficeFormat) -> [UInt8] {
        switch format {
        case .docx: made(untrustedBytes, part: "word/document.xml", TextBoxes.unboxed)
        case .odt: made(untrustedBytes, part: "content.xml", TableHeads.asRows)
        case .rtf: RTFText.plain(untrustedBytes)
        }
    }

    private static func made(
        _ untrustedBytes: [UInt8], part: String, _ change: ([UInt8]) -> [UInt8]?
    ) -> [UInt8] {
        var entries: [(path: String, bytes: [UInt8])] = []
        let isWhole = ZipReader.read(untrustedBytes) { gather(from: $0, into: &entries) }
        guard isWhole == true, let place = entries.firstIndex(where: { $0.path == part }),
            let changed = change(entries[place].bytes)
        else { return untrustedBytes }
        entries[place].bytes = changed
        return ZipWriter.archive(entries) ?? untrustedBytes
    }

    /// Takes all files; false where one cannot be had, or there are too many.
    private static func gather(
        from reader: ZipReader, into entries: inout [(path: String, bytes: [UInt8])]
    ) -> Bool {
        var bytesLeft = OpeningBounds.partBytes / 2
        for _ in 0..<ZipBounds.entries {
            guard let entry = reader.next() else { return !reader.isDamaged }
            guard entry.isFile else { continue }
            guard !entry.isEncrypted, let bytes = try? reader.data(limit: bytesLeft) else { return false }
            bytesLeft -= bytes.count
            // What libarchive cannot name here is a picture at most, which is then named as missing.
            let path = entry.untrustedPath
            entries.append((path.isEmpty ? "unnamed-\(entries.count)" : path, bytes))
        }
        return false
    }
}

/// Heads of tables in OpenDocument (part 3, section 9.2.3).
enum TableHeads {
    private static let marks = ["<table:table-header-rows>", "</table:table-header-rows>"].map { Array($0.utf8) }

    /// The text with such rows as any others; `nil` where there are none.
    static func asRows(_ xml: [UInt8]) -> [UInt8]? {
        guard xml.firstRange(of: marks[0]) != nil else { return nil }
        return marks.reduce(xml) { $0.replacing($1, with: []) }
    }
}
