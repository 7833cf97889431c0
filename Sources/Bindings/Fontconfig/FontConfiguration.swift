internal import CPango
public import Foundation

/// Which fonts exist for this process: those of one fontconfig file, and no others.
public enum FontConfiguration {
    /// Makes `file` the only configuration that fontconfig, Pango, Cairo and Poppler read.
    ///
    /// Must be called before any thread starts: Pango initialises fontconfig's default configuration in a thread of its
    /// own, and the environment is not safe to change once there are threads.
    public static func use(_ file: URL) {
        setenv("FONTCONFIG_FILE", file.path, 1)
        unsetenv("FONTCONFIG_PATH")
        unsetenv("FONTCONFIG_SYSROOT")
    }

    /// A font file that the configuration offers.
    public struct Face: Hashable, Sendable {
        /// The family's name.
        public let family: String
        /// The style's name: Regular, Bold.
        public let style: String
        /// Where the file lies.
        public let file: String
    }

    /// All faces of the configuration, sorted by file.
    public static func faces() -> [Face] {
        guard let set = FcConfigGetFonts(nil, FcSetSystem)?.pointee, let fonts = set.fonts else { return [] }
        return (0..<Int(set.nfont)).compactMap { index in
            guard let pattern = fonts[index], let file = FontPattern.string(FC_FILE, of: pattern) else { return nil }
            return Face(
                family: FontPattern.string(FC_FAMILY, of: pattern) ?? "",
                style: FontPattern.string(FC_STYLE, of: pattern) ?? "", file: file)
        }
        .sorted { ($0.file, $0.style) < ($1.file, $1.style) }
    }

    /// The names of all families of the configuration; a font may go by several.
    public static func families() -> Set<String> {
        guard let set = FcConfigGetFonts(nil, FcSetSystem)?.pointee, let fonts = set.fonts else { return [] }
        return (0..<Int(set.nfont)).reduce(into: []) { names, index in
            guard let pattern = fonts[index] else { return }
            var number: Int32 = 0
            while let name = FontPattern.string(FC_FAMILY, of: pattern, number: number) {
                names.insert(name)
                number += 1
            }
        }
    }
}

/// Reading a borrowed `FcPattern`.
enum FontPattern {
    /// - Parameter number: which of several values, from 0.
    static func string(_ object: String, of pattern: OpaquePointer, number: Int32 = 0) -> String? {
        var value: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(pattern, object, number, &value) == FcResultMatch, let value else { return nil }
        return String(cString: value)
    }

    static func integer(_ object: String, of pattern: OpaquePointer) -> Int? {
        var value: Int32 = 0
        guard FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch else { return nil }
        return Int(value)
    }

    static func bool(_ object: String, of pattern: OpaquePointer) -> Bool? {
        var value: FcBool = 0
        guard FcPatternGetBool(pattern, object, 0, &value) == FcResultMatch else { return nil }
        return value != 0
    }

    static func double(_ object: String, of pattern: OpaquePointer) -> Double? {
        var value = 0.0
        guard FcPatternGetDouble(pattern, object, 0, &value) == FcResultMatch else { return nil }
        return value
    }
}
