internal import Delivery
internal import Foundation
internal import Intake
internal import Press
internal import Words

/// A call by which the executable runs itself anew, for what came from outside. No command: it is not for people.
enum InnerCall {
    /// Opens items one after the other.
    case worker
    /// Looks at one PDF.
    case check
    /// Becomes a program of somebody else behind walls.
    case helper([String])

    /// - Parameter arguments: without the program's name; `nil` where they are a person's.
    init?(_ arguments: [String]) {
        switch arguments.first {
        case Worker.command where arguments.count == 1: self = .worker
        case CheckWorker.command where arguments.count == 1: self = .check
        case HelperProgram.command: self = .helper(Array(arguments.dropFirst()))
        default: return nil
        }
    }

    /// Does it.
    func run(_ furnishings: Furnishings?) -> ExitStatus {
        guard !Worker.isOnTerminal else {
            let language = Arguments.language([], environment: ProcessInfo.processInfo.environment)
            Terminal().say(Words(language)("cli.worker-not-for-people"))
            return .wrongCall
        }
        let readable = furnishings.map { [$0.fonts.path] } ?? []
        switch self {
        case .worker:
            Worker.serve(with: DirectReader(), readable: readable)
            return .done
        case .check:
            CheckWorker.serve(readable: readable)
            return .done
        case .helper(let arguments):
            HelperProgram.become(arguments)
            return .failed
        }
    }
}
