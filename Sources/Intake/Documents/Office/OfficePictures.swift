internal import Bindings
internal import Letters

/// The pictures inside a text document, by the names that pandoc calls them; and whether it holds what pandoc does not see.
struct OfficePictures {
    /// Whether there are text boxes, charts, diagrams or linked parts, which pandoc leaves out.
    private(set) var hasFrames = false
    /// Whether words stand above or below the text of each page, which pandoc leaves out.
    private(set) var hasRunningWords = false
    private var pictures: [String: [UInt8]] = [:]

    /// Finds them in a docx or an odt, which are zip archives, or in an rtf.
    static func find(in untrustedBytes: [UInt8]) -> OfficePictures {
        var found = OfficePictures()
        if RTFPictures.isRTF(untrustedBytes) {
            found.pictures = RTFPictures.find(in: untrustedBytes)
        } else {
            _ = ZipReader.read(untrustedBytes) { found.gather($0) }
        }
        return found
    }

    /// The picture that a tree calls so.
    func picture(named name: String) -> [UInt8]? { pictures[Self.canonical(name)] }

    /// How many pictures there are that `names` does not name.
    func count(without names: [String]) -> Int {
        let known = Set(names.map(Self.canonical))
        return pictures.keys.count { !known.contains($0) }
    }

    private mutating func gather(_ reader: ZipReader) {
        var bytesLeft = OpeningBounds.partBytes
        for _ in 0..<ZipBounds.entries {
            guard let entry = reader.next() else { return }
            let path = entry.untrustedPath
            if Self.frames.contains(where: path.hasPrefix) { hasFrames = true }
            let isRunning = Self.running.contains(where: path.hasPrefix)
            guard entry.isFile, !entry.isEncrypted, Self.isPicture(path) || path == Self.text || isRunning,
                let bytes = try? reader.data(limit: bytesLeft)
            else { continue }
            bytesLeft -= bytes.count
            if path == Self.text {
                if Self.unread.contains(where: { bytes.firstRange(of: $0) != nil }) { hasFrames = true }
            } else if isRunning {
                if Self.words(in: bytes) > 1 { hasRunningWords = true }
            } else {
                pictures[Self.canonical(path)] = bytes
            }
        }
    }

    private static let text = "word/document.xml"
    /// What holds the content of a text box (ECMA-376, part 1, 20.4.2.38), a document within the document (17.17.2.1), and a
    /// picture that lies elsewhere (20.1.8.13).
    private static let unread = ["txbxContent", "<w:altChunk", "r:link=\""].map { Array($0.utf8) }
    private static let running = ["word/header", "word/footer"]
    private static let frames = ["word/charts/", "word/diagrams/", "word/embeddings/"]

    /// How many words the runs of text hold (17.3.3.31); a page's number alone is one.
    private static func words(in xml: [UInt8]) -> Int {
        String(decoding: xml, as: UTF8.self).split(separator: "<w:t").dropFirst().reduce(0) { count, rest in
            let text = rest.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            return count + text.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) }
        }
    }

    /// `word/media/` of Word (ECMA-376, part 2), `Pictures/` of OpenDocument (part 2, section 3).
    private static func isPicture(_ path: String) -> Bool {
        path.hasPrefix("word/media/") || path.hasPrefix("Pictures/")
    }

    /// Pandoc writes paths of Word as seen from `word/`.
    private static func canonical(_ path: String) -> String {
        path.hasPrefix("word/") ? String(path.dropFirst("word/".count)) : path
    }
}
