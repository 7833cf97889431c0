internal import Bindings
public import Foundation
public import Letters

/// The files that come with the program: fonts' configuration and layouts.
public struct Furnishings: Sendable {
    /// They are not where they should be.
    public struct Missing: ExplainedError, Hashable {
        /// Says that they are missing.
        public init() {}

        /// What, why, what next.
        public var sentence: Sentence { Sentence("doctor.no-furnishings") }
    }

    private let root: URL

    /// Finds them beside the program or above it, where it was built, else where packages install them.
    /// - Throws: `Missing`.
    public init() throws(Missing) {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        guard let root = (Self.above(program) + [URL(filePath: "/usr/share/pasamuros")]).first(where: Self.isRoot)
        else {
            throw Missing()
        }
        self.root = root
    }

    /// The folder `Layouts`.
    public var layouts: URL { root.appending(path: "Layouts") }

    /// The folder `Fonts`.
    public var fonts: URL { root.appending(path: "Fonts") }

    /// Makes our fonts the only ones of this process. Must come before anything starts a thread.
    public func useFonts() { FontConfiguration.use(fonts.appending(path: "fonts.conf")) }

    private static func above(_ file: URL) -> [URL] {
        let parts = file.pathComponents
        return (1..<parts.count).reversed().map { URL(filePath: NSString.path(withComponents: Array(parts[..<$0]))) }
    }

    private static func isRoot(_ folder: URL) -> Bool {
        ["Fonts/fonts.conf", "Layouts/standard"].allSatisfy {
            FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
        }
    }
}
