internal import Bindings
internal import Foundation
internal import Letters

/// A zip archive -> the files in it, one level deep.
enum ZipOpener {
    /// A slot for each file, in the order of their names; what cannot be had is a part that says why.
    static func open(_ untrustedBytes: [UInt8]) -> Opening {
        var run = ZipRun(size: untrustedBytes.count)
        let opened: Void? = ZipReader.read(untrustedBytes) { run.gather($0) }
        guard opened != nil, !run.files.isEmpty || run.isWhole else {
            return .unreadable(Sentence("documents.zip-damaged"))
        }
        guard !run.files.isEmpty else { return .unreadable(Sentence("documents.zip-empty")) }
        return run.opening
    }
}

/// Bounds of archives.
enum ZipBounds {
    /// Entries that are looked at, folders and such among them.
    static let entries = 2_000
    /// Bytes unpacked to bytes packed, beyond the first megabyte. White pages as BMP reach some 200; a bomb 1,000.
    static let ratio = 250
}

/// One pass over an archive.
private struct ZipRun {
    private(set) var files: [EnclosedPart] = []
    /// Whether all of it was seen.
    private(set) var isWhole = true
    private var bytesLeft: Int

    init(size: Int) {
        bytesLeft = min(OpeningBounds.partBytes, (1 << 20) + min(size, OpeningBounds.partBytes) * ZipBounds.ratio)
    }

    mutating func gather(_ reader: ZipReader) {
        for _ in 0..<ZipBounds.entries {
            guard let entry = reader.next() else {
                isWhole = !reader.isDamaged
                return
            }
            guard entry.isFile, !Self.isLitter(entry.untrustedPath) else { continue }
            guard files.count < OpeningBounds.parts else { break }
            files.append(part(entry, reader))
        }
        isWhole = false
    }

    var opening: Opening {
        var sheet = DocumentSheet()
        for file in files.sorted(by: { Self.isBefore($0.name ?? "", $1.name ?? "") }) {
            sheet.add(sheet.slot(for: file).map { [$0] } ?? [])
        }
        if !isWhole { sheet.note("zip-not-whole", .hold) }
        return sheet.opening()
    }

    private mutating func part(_ entry: ZipReader.Entry, _ reader: ZipReader) -> EnclosedPart {
        func refused(_ reason: String) -> EnclosedPart {
            EnclosedPart(
                format: .unreadable(Sentence("documents." + reason)), name: entry.untrustedPath, untrustedBytes: [])
        }
        if entry.isEncrypted { return refused("zip-encrypted") }
        do throws(ZipReader.DataError) {
            let bytes = try reader.data(limit: bytesLeft)
            bytesLeft -= bytes.count
            return switch FileKind(name: entry.untrustedPath, head: bytes) {
            case .mbox: refused("mailbox-in-zip")
            case .single(.zip): refused("zip-in-zip")
            case .single(let format):
                EnclosedPart(format: format, name: entry.untrustedPath, untrustedBytes: bytes)
            }
        } catch {
            return refused(error == .tooLarge ? "zip-too-large" : "zip-damaged")
        }
    }

    /// What operating systems add to archives and folders for themselves.
    private static func isLitter(_ path: String) -> Bool {
        let names = path.split(separator: "/")
        guard let name = names.last else { return true }
        return names.contains("__MACOSX") || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(name)
            || name.hasPrefix("._")
    }

    /// `page 2` before `page 10`.
    private static func isBefore(_ one: String, _ other: String) -> Bool {
        let order = one.compare(other, options: [.numeric, .caseInsensitive])
        return order == .orderedSame ? one < other : order == .orderedAscending
    }
}
