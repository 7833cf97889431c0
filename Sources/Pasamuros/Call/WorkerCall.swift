internal import Delivery
internal import Foundation
internal import Intake
internal import Words

/// The call that makes the executable a worker. It is no command: it is for `ConfinedReader`, not for people.
enum WorkerCall {
    /// Serves until the trusted side wants no more.
    static func run(_ furnishings: Furnishings?) -> ExitStatus {
        guard !Worker.isOnTerminal else {
            let language = Arguments.language([], environment: ProcessInfo.processInfo.environment)
            Terminal().say(Words(language)("cli.worker-not-for-people"))
            return .wrongCall
        }
        Worker.serve(with: DirectReader(), readable: furnishings.map { [$0.fonts.path] } ?? [])
        return .done
    }
}
