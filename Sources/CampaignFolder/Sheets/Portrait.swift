internal import Foundation

/// The `portrait` column: a picture inside the campaign folder.
enum Portrait {
    /// The path with `/`, relative to the folder; `nil` where there is none or, noted, it cannot be used.
    static func path(in row: Row, folder: URL, _ notices: inout Notices) -> String? {
        guard let written = row.text("portrait") else { return nil }
        let path = written.replacing("\\", with: "/")
        guard isInside(path, folder) else {
            notices.refuse(
                "portrait-outside", in: row.file, line: row.line, column: "portrait", ["path": Tidy.quoted(path)])
            return nil
        }
        var isFolder: ObjCBool = false
        let full = folder.appending(path: path).path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
            notices.warn(
                "portrait-missing", in: row.file, line: row.line, column: "portrait", ["path": Tidy.quoted(path)])
            return nil
        }
        return path
    }

    /// Whether the path stays in the folder, links followed: a sheet must not print a file from elsewhere.
    private static func isInside(_ path: String, _ folder: URL) -> Bool {
        let isAbsolute = path.hasPrefix("/") || path.hasPrefix("~") || path.dropFirst().hasPrefix(":")
        guard !isAbsolute, !path.split(separator: "/").contains("..") else { return false }
        let root = folder.resolvingSymlinksInPath().pathComponents
        return folder.appending(path: path).resolvingSymlinksInPath().pathComponents.starts(with: root)
    }
}
