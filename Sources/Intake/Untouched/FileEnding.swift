internal import Letters

/// How a file is called at its end when something that came from outside is kept: one of a few names of ours. Never what
/// the mail says, which may be a path, a program's, or one name that looks like another.
enum FileEnding {
    /// The ending, without its dot.
    /// - Parameters:
    ///   - head: the first bytes, to tell pictures apart.
    ///   - name: the name that was sent; its ending counts where the format says nothing, and is a known one.
    static func of(_ format: UntrustedItem.Format, head: ArraySlice<UInt8>, name: String?) -> String {
        switch format {
        case .mail, .mailParts, .lockedMail: "eml"
        // Opened with a click, HTML would fetch what it likes and tell its sender so; as text it shows its source.
        case .plainText, .markdown, .html: "txt"
        case .picture, .receiptPhoto: PictureFileKind(beginning: head)?.ending ?? other
        case .pdf: "pdf"
        case .office(let office): office.rawValue
        case .zip: "zip"
        case .calendar: "ics"
        case .contact: "vcf"
        case .locked: "asc"
        case .tnef, .documentTree: other
        case .unreadable: name.flatMap(known) ?? other
        }
    }

    /// For all that no program should open by itself.
    private static let other = "bin"

    /// Recordings, and the documents that a person has to open by hand.
    private static let kept: Set<String> = [
        "mp3", "ogg", "oga", "opus", "m4a", "aac", "amr", "wav", "flac", "3gp", "mp4", "mov", "avi", "mkv", "webm",
        "doc",
        "pages", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "csv", "epub", "msg", "rar", "7z", "gz", "p7m",
    ]

    private static func known(_ name: String) -> String? {
        let ending = name.split(separator: ".").dropFirst().last?.lowercased()
        return ending.flatMap { kept.contains($0) ? $0 : nil }
    }
}

extension PictureFileKind {
    /// As cameras and programs call such files.
    fileprivate var ending: String {
        switch self {
        case .jpeg: "jpg"
        case .tiff: "tif"
        case .heif: "heic"
        case .png, .gif, .webp, .bmp: rawValue
        }
    }
}
