internal import Delivery
internal import Foundation
internal import Intake

/// The executable. All it does is hand its arguments to a `Front`.
@main struct Pasamuros {
    static func main() {
        Terminal.ignoreBrokenPipes()
        // Before anything starts a thread. What is missing is told by the command that needs it.
        let furnishings = try? Furnishings()
        furnishings?.useFonts()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let call = InnerCall(arguments) { exit(call.run(furnishings).rawValue) }
        let front = Front(
            arguments: arguments, environment: ProcessInfo.processInfo.environment)
        exit(front.run().rawValue)
    }
}
