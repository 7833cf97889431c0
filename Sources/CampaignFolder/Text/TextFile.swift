internal import Foundation

/// Reads a text file as organisers save them: UTF-8, or what spreadsheets make of it.
enum TextFile {
    /// The most bytes a file may have: thousands of prisoners fit; a film renamed to .csv does not.
    private static let mostBytes = 16 << 20

    /// The text without a byte order mark, or `nil` where the reason was noted.
    static func read(_ name: String, in folder: URL, notices: inout Notices) -> String? {
        let url = folder.appending(path: name, directoryHint: .notDirectory)
        let path = url.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            notices.refuse("missing-file", in: name)
            return nil
        }
        do {
            let values = try url.resolvingSymlinksInPath().resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
            guard values.isRegularFile == true else {
                notices.refuse("unreadable-file", in: name)
                return nil
            }
            guard values.fileSize ?? 0 <= mostBytes else {
                notices.refuse("file-too-large", in: name)
                return nil
            }
            return decode([UInt8](try Data(contentsOf: url)), of: name, notices: &notices)
        } catch {
            notices.refuse("unreadable-file", in: name)
            return nil
        }
    }

    /// The text that bytes stand for; says so where they are not plain UTF-8.
    static func decode(_ bytes: [UInt8], of name: String, notices: inout Notices) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return utf16(bytes, of: name, notices: &notices)
        }
        guard !bytes.contains(0) else {
            notices.refuse("not-text", in: name)
            return nil
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { notices.warn("byte-order-mark", in: name) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return text }
        if let line = lineOfStrayByte(in: body) {
            notices.refuse("mixed-letters", in: name, line: line)
            return nil
        }
        guard let text = String(bytes: body, encoding: .windowsCP1252) else {
            notices.refuse("not-text", in: name)
            return nil
        }
        notices.warn("windows-1252", in: name)
        return text
    }

    /// The line of the first byte that is no UTF-8 in a text that otherwise has letters in UTF-8: read as
    /// Windows-1252, those would come out as other letters, and a name would be wrong.
    private static func lineOfStrayByte(in bytes: ArraySlice<UInt8>) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var line = 1
        var strayLine: Int?
        var hasLetters = false
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar):
                if scalar.count > 1 { hasLetters = true }
                if scalar.first == UInt8(ascii: "\n") { line += 1 }
            case .error:
                strayLine = strayLine ?? line
            case .emptyInput:
                return hasLetters ? strayLine : nil
            }
        }
    }

    /// What spreadsheets call "Unicode text".
    private static func utf16(_ bytes: [UInt8], of name: String, notices: inout Notices) -> String? {
        guard let text = String(bytes: bytes, encoding: .utf16), !text.unicodeScalars.contains("\0") else {
            notices.refuse("not-text", in: name)
            return nil
        }
        notices.warn("utf-16", in: name)
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}
