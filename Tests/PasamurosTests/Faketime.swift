import Foundation

/// faketime(1): runs a program under a clock that a test sets. The program itself has no such door.
enum Faketime {
    private static let program = "/usr/bin/faketime"

    /// Why no clock can be set here; `nil` where one can.
    static let missing: String? =
        FileManager.default.isExecutableFile(atPath: program)
        ? nil : "faketime is not installed: Setup/test-packages.txt"

    /// The call that runs a program so many days ahead, the seconds of its clock as long as ours.
    static func call(of executable: URL, _ arguments: [String], _ days: Double) -> [String] {
        // -m: for a program with threads; -f: what follows is an offset, in seconds.
        [program, "-m", "-f", "+\(Int(days * 86_400))", executable.path] + arguments
    }
}
