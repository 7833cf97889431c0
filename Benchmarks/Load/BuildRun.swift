import Foundation
import Measure

/// One run of `pasamuros build`, watched from outside.
struct BuildRun {
    let time: Duration
    /// The largest sum of what the program, its workers and its helpers took at one time, in bytes.
    let memory: Int
    let status: Int32

    init(of campaign: URL, with program: URL) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = ["build", "-C", campaign.path, "--out", campaign.appending(path: "out").path]
        let began = ContinuousClock.now
        try process.run()
        let identifier = process.processIdentifier
        let watch = Watch(every: 0.02) {
            ProcessMemory.tree(of: identifier).reduce(0) { $0 + ProcessMemory.share(of: $1) }
        }
        process.waitUntilExit()
        time = began.duration(to: .now)
        memory = watch.largest()
        watch.end()
        status = process.terminationStatus
    }
}
