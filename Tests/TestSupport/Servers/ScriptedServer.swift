internal import Foundation
internal import Glibc

/// A server that does what a test says, for what no real one can be brought to do: going away at a given moment, or
/// talking nonsense.
public final class ScriptedServer: Sendable {
    /// Where it listens.
    public let port: Int

    private let listener: Int32

    /// Has `script` speak with each that calls, one after the other, while `body` runs.
    public static func serve<Result>(
        _ script: @escaping @Sendable (Conversation) -> Void, _ body: (ScriptedServer) throws -> Result
    ) throws -> Result {
        let (socket, port) = try LoopbackPort.listen()
        let server = ScriptedServer(socket, port)
        let ended = DispatchSemaphore(value: 0)
        Thread {
            server.answer(with: script)
            ended.signal()
        }.start()
        defer {
            // This ends `accept`; only when nobody waits on the number any more may another socket have it.
            shutdown(socket, Int32(SHUT_RDWR))
            ended.wait()
            close(socket)
        }
        return try body(server)
    }

    private init(_ listener: Int32, _ port: Int) {
        self.listener = listener
        self.port = port
    }

    private func answer(with script: (Conversation) -> Void) {
        while true {
            let caller = accept(listener, nil, nil)
            guard caller >= 0 else { return }
            script(Conversation(caller))
        }
    }

    /// What is spoken with one caller; it ends when `serve` comes back.
    public final class Conversation {
        private let descriptor: Int32
        private var bytes: [UInt8] = []
        /// The lines that the caller said.
        public private(set) var heard: [String] = []

        init(_ descriptor: Int32) { self.descriptor = descriptor }

        deinit { close(descriptor) }

        /// Says bytes.
        public func say(_ text: String) {
            let bytes = Array(text.utf8)
            _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }

        /// Hears a line, without its end; `nil` where the caller is gone.
        @discardableResult public func hear() -> String? {
            while true {
                if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                    let line = String(decoding: bytes[..<end], as: UTF8.self).trimmingCharacters(in: .newlines)
                    bytes.removeFirst(end + 1)
                    heard.append(line)
                    return line
                }
                guard take() else { return nil }
            }
        }

        /// Hears lines until one of them is `last`.
        public func hear(upTo last: String) {
            while let line = hear(), line != last {}
        }

        /// Greets, and takes a mail up to where `DATA` is asked for.
        public func acceptEnvelope(offering keywords: [String] = []) {
            say("220 mx.example ready\r\n")
            while let line = hear() {
                let word = line.prefix(4).uppercased()
                if word == "DATA" { return }
                say(word == "EHLO" ? Self.offer(keywords) : "250 2.0.0 ok\r\n")
            }
        }

        private static func offer(_ keywords: [String]) -> String {
            let lines = ["mx.example"] + keywords
            return lines.dropLast().map { "250-\($0)\r\n" }.joined() + "250 \(lines[lines.count - 1])\r\n"
        }

        /// Ends the conversation at once and for good: what is said from now on comes back as an error.
        public func hangUp() {
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(
                descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
            shutdown(descriptor, Int32(SHUT_RDWR))
        }

        private func take() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return false }
            bytes += buffer.prefix(count)
            return true
        }
    }
}
