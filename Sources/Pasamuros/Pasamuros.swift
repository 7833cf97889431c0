internal import Foundation

/// The executable. All it does is hand its arguments to a `Front`.
@main struct Pasamuros {
    static func main() {
        Terminal.ignoreBrokenPipes()
        let front = Front(
            arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
        exit(front.run().rawValue)
    }
}
