internal import CTextCat
internal import Foundation
internal import Synchronization

/// libexttextcat: tells in which language a text is written, by the frequency of its letter groups.
///
/// One at a time may ask, since the library writes into its handle while it works; a lock sees to that.
public final class TextCategorizer: @unchecked Sendable {  // `handle` is only used under `lock`
    private let handle: UnsafeMutableRawPointer
    private let lock = Mutex<Void>(())

    /// Loads the models that `fpdb.conf` in the folder lists; `nil` where one cannot be read.
    public init?(folder: String) {
        guard let handle = special_textcat_Init(folder + "/fpdb.conf", folder + "/") else { return nil }
        self.handle = handle
    }

    deinit { textcat_Done(handle) }

    /// The folder of the models, as packages install it: `libexttextcat` below one of the data folders of the XDG base
    /// directory specification (`XDG_DATA_DIRS`, by default `/usr/local/share` and `/usr/share`).
    public static func installedFolder() -> String? {
        let set = ProcessInfo.processInfo.environment["XDG_DATA_DIRS"] ?? ""
        let folders = (set.isEmpty ? "/usr/local/share:/usr/share" : set).split(separator: ":")
        return folders.map { "\($0)/libexttextcat" }.first {
            FileManager.default.isReadableFile(atPath: $0 + "/fpdb.conf")
        }
    }

    /// The models whose letter groups are closest, best first, as `fpdb.conf` names them (`es--utf8`); none where too
    /// many are alike, or the text is under 25 bytes. Only the first 4 KiB are looked at.
    public func categories(of text: String) -> [String] {
        let bytes = Array(text.utf8.prefix(4_096))
        return lock.withLock { _ in
            guard let candidates = textcat_GetClassifyFullOutput(handle) else { return [] }
            defer { textcat_ReleaseClassifyFullOutput(handle, candidates) }
            let count = bytes.withUnsafeBytes { buffer -> Int32 in
                guard let start = buffer.baseAddress else { return 0 }
                let characters = start.assumingMemoryBound(to: CChar.self)
                return textcat_ClassifyFull(handle, characters, buffer.count, candidates)
            }
            guard count > 0 else { return [] }
            return (0..<Int(count)).compactMap { candidates[$0].name.map { String(cString: $0) } }
        }
    }
}
