internal import Bindings
internal import Letters

/// The pictures inside a text document, by the names that pandoc calls them; and whether it holds what pandoc does not see.
struct OfficePictures {
    /// Whether there are text boxes, charts or diagrams, which pandoc leaves out.
    private(set) var hasFrames = false
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
            guard entry.isFile, !entry.isEncrypted, Self.isPicture(path) || path == Self.text,
                let bytes = try? reader.data(limit: bytesLeft)
            else { continue }
            bytesLeft -= bytes.count
            if path == Self.text {
                if bytes.firstRange(of: Self.textBox) != nil { hasFrames = true }
            } else {
                pictures[Self.canonical(path)] = bytes
            }
        }
    }

    private static let text = "word/document.xml"
    /// The element that holds what stands in a text box (ECMA-376, part 1, 20.4.2.38).
    private static let textBox = Array("txbxContent".utf8)
    private static let frames = ["word/charts/", "word/diagrams/", "word/embeddings/"]

    /// `word/media/` of Word (ECMA-376, part 2), `Pictures/` of OpenDocument (part 2, section 3).
    private static func isPicture(_ path: String) -> Bool {
        path.hasPrefix("word/media/") || path.hasPrefix("Pictures/")
    }

    /// Pandoc writes paths of Word as seen from `word/`.
    private static func canonical(_ path: String) -> String {
        path.hasPrefix("word/") ? String(path.dropFirst("word/".count)) : path
    }
}
