internal import Foundation
internal import Letters

/// What a file of `letters/` is, by its name and its first bytes.
enum FileKind: Equatable {
    /// Many mails.
    case mbox
    /// One item, to be read so.
    case single(UntrustedItem.Format)

    /// How many of the first bytes tell.
    static let looked = 4_096

    /// `head` is the file's first bytes. An mbox is known by its first line, whatever it is called.
    init(name: String, head: [UInt8]) {
        let suffix = name.contains(".") ? String(name.lowercased().split(separator: ".").last ?? "") : ""
        if Self.looksLikeMbox(head) || suffix == "mbox" || suffix == "mbx" {
            self = .mbox
        } else if let format = FormatSniffer.format(of: head, name: name) ?? Self.bySuffix[suffix] {
            self = .single(Self.settled(format, suffix: suffix))
        } else if Self.oldDocuments.contains(suffix) {
            self = .single(.unreadable(Sentence("intake.old-document")))
        } else if Self.looksLikeMail(head) {
            self = .single(.mail)
        } else {
            self = .single(.unreadable(Sentence("intake.unknown-kind-of-file")))
        }
    }

    /// The first bytes of a document may say no more than that it is an archive.
    private static func settled(_ format: UntrustedItem.Format, suffix: String) -> UntrustedItem.Format {
        format == .zip ? bySuffix[suffix] ?? .zip : format
    }

    /// Where the first bytes say nothing: whoever opens the file says what is wrong with it.
    private static let bySuffix: [String: UntrustedItem.Format] = [
        "docx": .office(.docx), "odt": .office(.odt), "rtf": .office(.rtf), "pdf": .pdf, "jpg": .picture,
        "jpeg": .picture, "png": .picture, "heic": .picture, "heif": .picture, "webp": .picture, "tiff": .picture,
        "tif": .picture, "gif": .picture, "bmp": .picture, "zip": .zip, "ics": .calendar, "vcf": .contact,
    ]

    /// Kinds that no program here reads: the sentence says what to ask for instead.
    private static let oldDocuments: Set<String> = ["doc", "pages", "wps", "wpd"]

    private static func looksLikeMbox(_ head: [UInt8]) -> Bool {
        let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = head.dropFirst(mark).split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count > 1 else { return false }
        let (first, next) = (withoutReturn(lines[0]), withoutReturn(lines[1]))
        return FromLine.startsMessage(first, next: next, isAfterBlank: false)
    }

    /// A first line that is a header every mail has, and a second that is a header or goes on with the first.
    private static func looksLikeMail(_ head: [UInt8]) -> Bool {
        let lines = head.split(separator: 0x0A, maxSplits: 2).map(withoutReturn)
        guard lines.count > 1, FromLine.isHeader(lines[0]) else { return false }
        let name = String(decoding: lines[0].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
        let continues = lines[1].first == 0x20 || lines[1].first == 0x09
        return (mailHeaders.contains(name) || name.hasPrefix("x-")) && (continues || FromLine.isHeader(lines[1]))
    }

    private static let mailHeaders: Set<String> = [
        "received", "return-path", "delivered-to", "from", "to", "date", "subject", "message-id", "mime-version",
        "reply-to", "sender", "dkim-signature", "arc-seal", "authentication-results", "content-type", "envelope-to",
    ]

    private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
        Array(line.last == 0x0D ? line.dropLast() : line)
    }
}
