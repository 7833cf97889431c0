internal import Foundation
internal import Synchronization

/// Work on all processors at once, whose results come in the order of what they were made of.
enum AllProcessors {
    /// How many are used, where it is not all of them: one, for a build that is held against what several make.
    @TaskLocal static var most: Int?

    /// How many are used.
    static var count: Int { most ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Makes something of each value; the next one goes to whoever is free.
    /// - Parameter hands: at most so many work at once; each is told its number, from 0.
    /// - Throws: what the first of the values that fail throws. The others are finished all the same.
    static func map<Value: Sendable, Made: Sendable>(
        _ values: [Value], hands: Int = count, _ make: @escaping @Sendable (Value, _ hand: Int) throws -> Made
    ) throws -> [Made] {
        let next = Mutex(0)
        let results = Mutex([Result<Made, any Error>?](repeating: nil, count: values.count))
        DispatchQueue.concurrentPerform(iterations: min(hands, values.count)) { hand in
            while true {
                let place = next.withLock { place in
                    defer { place += 1 }
                    return place
                }
                guard place < values.count else { return }
                let result = Result { try make(values[place], hand) }
                results.withLock { $0[place] = result }
            }
        }
        return try results.withLock { $0.compactMap(\.self) }.map { try $0.get() }
    }
}
