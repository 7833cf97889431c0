internal import Foundation
public import Press

/// Whole pages held against small grey pictures in `Tests/GoldenPages`.
///
/// `PASAMUROS_GOLDEN` says what is recorded: `missing` (the default), `failed`, `all`, or `never` (for CI). A test that
/// records fails, so that a recording is never taken for a success.
public enum GoldenPages {
    /// What came of holding a page against its picture.
    public enum Outcome: Equatable, Sendable {
        /// Every pixel is the same to within 1 of 255.
        case same
        /// The picture was written; look at it, then run again.
        case recorded
        /// So many pixels differ; actual, expected and difference are in `Tests/GoldenPages/failed`.
        case different(pixels: Int)
        /// There is no picture, and none may be recorded.
        case missing
    }

    /// Holds a raster against the picture of that name.
    public static func compare(_ raster: RasterPress.Raster, with name: String) throws -> Outcome {
        let file = folder.appending(path: name + ".png")
        let mode = ProcessInfo.processInfo.environment["PASAMUROS_GOLDEN"] ?? "missing"
        guard mode != "all" else { return try record(raster, at: file) }
        guard FileManager.default.fileExists(atPath: file.path) else {
            return mode == "never" ? .missing : try record(raster, at: file)
        }
        let expected = try RasterPress.Raster(png: file.path)
        let different = differences(raster, expected)
        if different == 0 { return .same }
        if mode == "failed" { return try record(raster, at: file) }
        try keep(raster, expected, name: name)
        return .different(pixels: different)
    }

    private static let folder = TestSupport.root.appending(path: "Tests/GoldenPages")

    private static func record(_ raster: RasterPress.Raster, at file: URL) throws -> Outcome {
        try Data(raster.png()).write(to: file)
        return .recorded
    }

    private static func differences(_ one: RasterPress.Raster, _ other: RasterPress.Raster) -> Int {
        guard one.width == other.width, one.height == other.height else { return max(one.pixels.count, 1) }
        return zip(one.pixels, other.pixels).count { abs(Int($0) - Int($1)) > 1 }
    }

    private static func keep(_ actual: RasterPress.Raster, _ expected: RasterPress.Raster, name: String) throws {
        let failed = folder.appending(path: "failed")
        try FileManager.default.createDirectory(at: failed, withIntermediateDirectories: true)
        try Data(actual.png()).write(to: failed.appending(path: name + "-actual.png"))
        try Data(expected.png()).write(to: failed.appending(path: name + "-expected.png"))
        guard actual.width == expected.width, actual.height == expected.height else { return }
        let pixels = zip(actual.pixels, expected.pixels).map { UInt8(255 - abs(Int($0) - Int($1))) }
        let difference = RasterPress.Raster(width: actual.width, height: actual.height, pixels: pixels)
        try Data(difference.png()).write(to: failed.appending(path: name + "-difference.png"))
    }
}
