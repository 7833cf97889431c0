internal import Foundation
internal import Letters

/// The ids of a sheet, which become file and folder names of `out/`: each one usable, and each once.
struct IdentifierRegister {
    /// Names that `out/` needs itself.
    private let taken: Set<String>
    /// The line and the spelling of each id, by what a disk that ignores case takes for the same.
    private var seen: [String: (id: String, line: Int)] = [:]

    /// Takes names that no id may have, in lower case.
    init(taken: Set<String>) { self.taken = taken }

    /// The id of a row, in the composed form that file systems keep (NFC); `nil` where the reason was noted.
    mutating func id(of row: Row, _ notices: inout Notices) -> String? {
        guard let written = row.cells["id"] else {
            notices.refuse("missing-value", in: row.file, line: row.line, column: "id")
            return nil
        }
        let id = written.precomposedStringWithCanonicalMapping
        if let fault = IdentifierFault.first(in: id, taken: taken) {
            let arguments = ["id": Tidy.quoted(id), "limit": String(IdentifierFault.mostBytes)]
            notices.refuse(fault.rawValue, in: row.file, line: row.line, column: "id", arguments)
            return nil
        }
        let key = id.lowercased()
        if let earlier = seen[key] {
            notices.refuse(
                earlier.id == id ? "doubled-id" : "colliding-id", in: row.file, line: row.line, column: "id",
                ["id": id, "other": earlier.id, "first": String(earlier.line)])
            return nil
        }
        seen[key] = (id, row.line)
        return id
    }
}

/// Why an id cannot be the name of a file; the raw value is the entry of the string file.
enum IdentifierFault: String, CaseIterable {
    /// It is a path, or has a character that a USB stick cannot keep (FAT and NTFS).
    case character = "id-character"
    /// It begins with a dot, so that the folder would be hidden or be another one, or ends with one.
    case dot = "id-dot"
    /// It begins with a hyphen: a command would take it for an option.
    case hyphen = "id-hyphen"
    /// It has a line end, a tab or another control character.
    case control = "id-control"
    /// It is longer than a file name may be with what is added to it.
    case length = "id-length"
    /// `out/` has a file of that name already.
    case taken = "id-taken"

    /// The most UTF-8 bytes of an id: file names have 255, and ours add an ending and a mark while they are written.
    static let mostBytes = 100

    /// What is wrong with an id, if anything.
    static func first(in id: String, taken: Set<String>) -> IdentifierFault? {
        if id.unicodeScalars.contains(where: { isUnseen($0) }) { return .control }
        if id.contains(where: { "/\\:*?\"<>|".contains($0) }) { return .character }
        if id.hasPrefix(".") || id.hasSuffix(".") { return .dot }
        if id.hasPrefix("-") { return .hyphen }
        if id.utf8.count > mostBytes { return .length }
        return taken.contains(id.lowercased()) ? .taken : nil
    }

    /// Control and format characters, and line ends: two ids that differ only in them look the same.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
