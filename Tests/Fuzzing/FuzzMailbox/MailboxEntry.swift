import Foundation
import FuzzDriver
import Letters

@testable import Intake

/// The trusted side's only reading of bytes that no worker has seen: what a file is, and where an mbox's messages lie.
@main enum MailboxEntry: Fuzzer {
    /// In memory where a system has such a folder: every input is written there.
    private static let file = {
        let memory = "/dev/shm"
        let folder = FileManager.default.fileExists(atPath: memory) ? memory : "/tmp"
        let name = "pasamuros-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
        return URL(fileURLWithPath: folder).appending(path: name)
    }()

    static func run(_ untrustedBytes: [UInt8]) {
        _ = FileKind(name: "carta", head: Array(untrustedBytes.prefix(FileKind.looked)))
        do {
            try Data(untrustedBytes).write(to: file)
            try split(untrustedBytes)
        } catch {
            preconditionFailure("the file cannot be read: \(error)")
        }
    }

    /// Every byte lies in one message, in a line that begins one, or is a line end between two.
    private static func split(_ bytes: [UInt8]) throws {
        var splitter = try MboxSplitter(FileWindow(file))
        var end = 0
        var count = 0
        while let slice = try splitter.next() {
            count += 1
            precondition(slice.ordinal == count, "a message has another's number")
            let start = slice.marker ?? slice.range.lowerBound
            precondition(start >= end && slice.range.lowerBound >= start, "messages overlap")
            precondition(bytes[end..<start].allSatisfy(isBetween), "bytes between messages are lost")
            end = slice.range.upperBound
            let message = try splitter.bytes(of: slice)
            precondition(message.count <= slice.range.count, "a message grew")
        }
        precondition(bytes[end...].allSatisfy(isBetween), "bytes at the end are lost")
    }

    /// Line ends, and the byte order mark that a file may begin with.
    private static func isBetween(_ byte: UInt8) -> Bool { [0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(byte) }
}
