internal import Foundation
internal import Glibc

/// Ports of 127.0.0.1.
public enum LoopbackPort {
    /// A port that nobody listens on.
    public static func free() throws -> Int {
        let listener = try listen()
        defer { close(listener.socket) }
        return listener.port
    }

    /// A socket that listens on a free port.
    static func listen() throws -> (socket: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard status else {
            close(descriptor)
            throw ServerFault("no port of 127.0.0.1 can be had")
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }
}

/// Why a server of a test cannot run.
public struct ServerFault: Error, CustomStringConvertible {
    /// In words.
    public let description: String

    init(_ description: String) { self.description = description }
}
