internal import Foundation
internal import Letters

/// One file of `letters/` -> its items. Whatever goes wrong becomes an item that says so.
enum MailSource {
    /// The items of an entry, read as they are asked for.
    static func items(of entry: FolderEntry) -> AnySequence<UntrustedItem> {
        switch entry {
        case .closed(let path, let sentence): one(unreadable(SourceReference(path: path), sentence))
        case .file(let file, let path, let isMaildir): items(of: file, path: path, isMaildir: isMaildir)
        }
    }

    private static func items(of file: URL, path: String, isMaildir: Bool) -> AnySequence<UntrustedItem> {
        let source = SourceReference(path: path)
        do {
            let window = try FileWindow(file)
            guard window.length > 0 else { return one(unreadable(source, Sentence("intake.empty-file"))) }
            let head = try window.bytes(at: 0, count: FileKind.looked)
            switch isMaildir ? .single(.mail) : FileKind(name: file.lastPathComponent, head: head) {
            case .mbox: return try messages(of: window, path: path)
            case .single(let format): return one(try single(window, source, format, isMaildir: isMaildir))
            }
        } catch {
            return one(unreadable(source, Sentence("intake.file-not-opened")))
        }
    }

    private static func single(
        _ window: FileWindow, _ source: SourceReference, _ format: UntrustedItem.Format, isMaildir: Bool
    ) throws -> UntrustedItem {
        guard window.length <= MailBounds.bytes else { return unreadable(source, tooLarge) }
        let bytes = try window.bytes(at: 0, count: window.length)
        return UntrustedItem(
            source: source, format: isMaildir ? .mail : whole(bytes, source) ?? format, untrustedBytes: bytes)
    }

    /// What all of a file says, where its beginning says little: which document a zip archive is stands at its end.
    private static func whole(_ bytes: [UInt8], _ source: SourceReference) -> UntrustedItem.Format? {
        let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
        return if case .single(let format) = FileKind(name: name, head: bytes) { format } else { nil }
    }

    private static func messages(of window: FileWindow, path: String) throws -> AnySequence<UntrustedItem> {
        var splitter = try MboxSplitter(window)
        guard try splitter.next() != nil else {
            return one(unreadable(SourceReference(path: path), Sentence("intake.empty-mailbox")))
        }
        let reader = MboxReader(splitter: try MboxSplitter(window), path: path)
        return AnySequence { reader }
    }

    static var tooLarge: Sentence {
        Sentence("intake.too-large", ["megabytes": String(MailBounds.bytes >> 20)])
    }

    static func unreadable(_ source: SourceReference, _ sentence: Sentence) -> UntrustedItem {
        UntrustedItem(source: source, format: .unreadable(sentence), untrustedBytes: [])
    }

    private static func one(_ item: UntrustedItem) -> AnySequence<UntrustedItem> { AnySequence(CollectionOfOne(item)) }
}
