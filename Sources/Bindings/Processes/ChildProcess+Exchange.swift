internal import Foundation
internal import Glibc

extension ChildProcess {
    /// Gives the program all of its input, and takes what it writes meanwhile and after: a program that writes while it
    /// reads would otherwise wait for us while we wait for it.
    /// - Parameter count: the most that is taken.
    /// - Returns: the output, and why it ended: `nil` where there was more than `count`.
    public func exchange(
        _ input: [UInt8], upTo count: Int, until deadline: SuspendingClock.Instant
    ) -> (bytes: [UInt8], trouble: Trouble?) {
        var exchange = Exchange(input: input, limit: count)
        while true {
            exchange.write(to: self.input)
            // A program that has its input and is told so may only then begin. Closing twice does nothing.
            if !exchange.isWriting { closeInput() }
            switch exchange.read(from: output) {
            case .more: break
            case .full: return (exchange.output, nil)
            case .ended: return (exchange.output, .ended)
            }
            do throws(Trouble) {
                try Descriptor.wait(
                    for: [(output, Int16(POLLIN))] + (exchange.isWriting ? [(self.input, Int16(POLLOUT))] : []),
                    until: deadline)
            } catch {
                return (exchange.output, error)
            }
        }
    }
}

/// What has gone to and fro.
private struct Exchange {
    private let input: [UInt8]
    private var written = 0
    private let limit: Int
    private(set) var output: [UInt8] = []
    private var isGone = false
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)

    init(input: [UInt8], limit: Int) {
        (self.input, self.limit) = (input, limit)
    }

    /// Whether there is input left that somebody takes.
    var isWriting: Bool { !isGone && written < input.count }

    /// Writes what fits. A program that takes no more says by how it ends why.
    mutating func write(to descriptor: Descriptor) {
        while isWriting {
            guard let count = descriptor.write(input, from: written) else {
                if errno == EINTR { continue }
                isGone = errno != EAGAIN
                return
            }
            written += count
        }
    }

    /// How reading came to a stop.
    enum Stop {
        /// Nothing is there for now.
        case more
        /// The limit is reached.
        case full
        /// The program has closed its output.
        case ended
    }

    /// Reads what is there.
    mutating func read(from descriptor: Descriptor) -> Stop {
        while true {
            let count = buffer.withUnsafeMutableBytes { descriptor.read(into: $0) }
            if count > 0 {
                output += buffer[..<min(count, limit - output.count)]
                if output.count == limit { return .full }
            } else if count == 0 || errno != EAGAIN && errno != EINTR {
                return .ended
            } else if errno == EAGAIN {
                return .more
            }
        }
    }
}
