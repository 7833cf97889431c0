internal import CGMime
internal import Foundation

/// Turns bytes of a charset into Unicode by iconv.
public final class CharsetConverter {
    /// Bytes as text, and how many of them stood for nothing.
    public struct Result: Hashable, Sendable {
        /// The text, with U+FFFD for each byte that stands for no character.
        public let text: String
        /// How many bytes that were.
        public let undecodable: Int
    }

    private let handle: GIConv
    private let isStateful: Bool

    /// Opens a charset by any name iconv knows; `nil` where it knows none of that name.
    public init?(charset: String) {
        // A slash asks iconv for options (`//IGNORE`), which would hide undecodable bytes.
        guard !charset.isEmpty, charset.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "/") }) else {
            return nil
        }
        guard let opened = g_iconv_open("UTF-8", charset), UInt(bitPattern: opened) != UInt.max else { return nil }
        handle = opened
        isStateful = charset.lowercased().hasPrefix("iso-2022") || charset.lowercased().hasPrefix("utf-7")
    }

    /// Converts all bytes; `limit` undecodable ones are enough to stop early with what there is (for guessing).
    public func convert(_ bytes: [UInt8], stoppingAfter limit: Int = .max) -> Result {
        resetState()
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var undecodable = 0
        var position = 0
        while position < bytes.count, undecodable < limit {
            position += step(bytes, from: position, into: &output)
            guard position < bytes.count else { break }
            if lastProblem != E2BIG {
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                undecodable += 1
                position += 1
                if !isStateful { resetState() }
            }
        }
        flush(into: &output)
        return Result(text: String(decoding: output, as: UTF8.self), undecodable: undecodable)
    }

    private var lastProblem: Int32 = 0
    private var buffer = [CChar](repeating: 0, count: 16_384)

    /// One call of iconv; gives how many bytes it took, and leaves in `lastProblem` why it stopped.
    private func step(_ bytes: [UInt8], from position: Int, into output: inout [UInt8]) -> Int {
        bytes.withUnsafeBytes { raw in
            buffer.withUnsafeMutableBufferPointer { target in
                let start = raw.bindMemory(to: CChar.self).baseAddress?.advanced(by: position)
                var input = UnsafeMutablePointer(mutating: start)
                var inputLeft = gsize(raw.count - position)
                var written = target.baseAddress
                var outputLeft = gsize(target.count)
                errno = 0
                let status = g_iconv(handle, &input, &inputLeft, &written, &outputLeft)
                lastProblem = status == gsize.max ? errno : 0
                let count = target.count - Int(outputLeft)
                output.append(contentsOf: target[0..<count].lazy.map { UInt8(bitPattern: $0) })
                return raw.count - position - Int(inputLeft)
            }
        }
    }

    /// Some converters (windows-1258, Big5-HKSCS) hold a letter back until they know what follows it.
    private func flush(into output: inout [UInt8]) {
        buffer.withUnsafeMutableBufferPointer { target in
            var written = target.baseAddress
            var outputLeft = gsize(target.count)
            g_iconv(handle, nil, nil, &written, &outputLeft)
            let count = target.count - Int(outputLeft)
            output.append(contentsOf: target[0..<count].lazy.map { UInt8(bitPattern: $0) })
        }
    }

    private func resetState() { g_iconv(handle, nil, nil, nil, nil) }

    deinit { g_iconv_close(handle) }
}
