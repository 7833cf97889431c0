internal import Foundation

/// The text of one file of a layout set, and the name errors give it.
struct LayoutText: Sendable {
    /// `folder of the set/path within it`.
    let file: String
    let text: String

    init(file: String, text: String) {
        self.file = file
        self.text = text
    }

    /// Reads a file; a byte order mark at its head is passed over.
    init(contentsOf url: URL, file: String) throws(LayoutError) {
        guard let data = try? Data(contentsOf: url) else {
            throw LayoutError(file: file, line: nil, fault: .missingFile)
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw LayoutError(file: file, line: nil, fault: .notUTF8)
        }
        self.init(file: file, text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }

    func error(_ fault: LayoutError.Fault, line: Int?) -> LayoutError {
        LayoutError(file: file, line: line, fault: fault)
    }
}
