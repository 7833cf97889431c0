internal import Delivery
internal import Foundation

/// The executable. All it does is hand its arguments to a `Front`.
@main struct Pasamuros {
    static func main() {
        Terminal.ignoreBrokenPipes()
        // Before anything starts a thread. What is missing is told by the command that needs it.
        if let furnishings = try? Furnishings() { furnishings.useFonts() }
        let front = Front(
            arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
        exit(front.run().rawValue)
    }
}
