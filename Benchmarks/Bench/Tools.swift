import Foundation

/// The programs that are measured.
struct Tools {
    let pasamuros: URL
    let floor: URL
    /// A Python that has the package `typst`.
    let typst: URL?
    /// pdfTeX with the macros of LaTeX.
    let pdftex: URL?

    /// Finds ours beside this program, and the peers where they are installed.
    init(beside folder: URL) {
        pasamuros = folder.appending(path: "pasamuros")
        floor = folder.appending(path: "floor")
        let python = folder.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "bench-peers/bin/python3")
        typst = FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
        pdftex = Self.installed("pdflatex")
    }

    private static func installed(_ name: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
