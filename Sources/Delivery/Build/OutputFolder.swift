internal import Bindings
internal import Foundation
public import Letters

/// The folder a build writes to. Files are made in a staging folder inside it and renamed into place at the end, so that
/// a killed run leaves the last good ones.
struct OutputFolder {
    private let folder: URL
    private let staging: URL
    /// Bytes that are written at a time.
    private static let chunk = 1 << 18
    private static let stagingPrefix = ".building-"

    /// Makes the folder where it is missing, and a staging folder in it. Throws `OutputError`.
    init(at folder: URL) throws(OutputError) {
        self.folder = folder
        staging = folder.appending(path: Self.stagingPrefix + String(ProcessInfo.processInfo.processIdentifier))
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Self.removeAbandoned(in: folder)
            try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
        } catch {
            throw OutputError(error, making: folder)
        }
    }

    /// Writes a file to the staging folder.
    ///
    /// - Parameter path: where the file will stand below the folder.
    /// - Returns: the SHA-256 of what was written, in hexadecimal digits.
    func write(_ path: String, _ body: (@escaping (UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws
        -> String
    {
        let digest = RunningDigest()
        let file = staging.appending(path: path)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
                throw CocoaError(.fileWriteUnknown)
            }
            let handle = try FileHandle(forWritingTo: file)
            // Cairo writes a few dozen bytes at a time.
            var waiting = Data(capacity: Self.chunk)
            try body { bytes in
                digest.update(bytes)
                waiting.append(contentsOf: bytes)
                guard waiting.count >= Self.chunk else { return }
                try handle.write(contentsOf: waiting)
                waiting.removeAll(keepingCapacity: true)
            }
            try handle.write(contentsOf: waiting)
            try handle.synchronize()
            try handle.close()
        } catch let error as any ExplainedError {
            throw error
        } catch {
            throw OutputError(error, writing: path)
        }
        return digest.hexadecimal
    }

    /// Moves all files of `paths` into place, removes those of `old` that are no more, and clears the staging folder.
    func publish(_ paths: [String], replacing old: [String]) throws(OutputError) {
        // All places are made sure of first: what stands in the way of one must not leave half of the files replaced.
        for path in paths { try makeWay(for: path) }
        for path in paths {
            let place = folder.appending(path: path)
            guard rename(staging.appending(path: path).path, place.path) == 0 else {
                throw OutputError(POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO), writing: path)
            }
        }
        for path in Set(old).subtracting(paths) { remove(path) }
        discard()
    }

    private func makeWay(for path: String) throws(OutputError) {
        let place = folder.appending(path: path)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw OutputError(error, making: place.deletingLastPathComponent(), named: path)
        }
        var isFolder: ObjCBool = false
        guard !FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) || !isFolder.boolValue else {
            throw OutputError(POSIXError(.EISDIR), writing: path)
        }
    }

    /// Clears the staging folder; what could not be removed is removed by the next run.
    func discard() { try? FileManager.default.removeItem(at: staging) }

    /// A packet that is no more must not stay behind: somebody could print it. Its folder goes too when it is empty.
    private func remove(_ path: String) {
        let file = folder.appending(path: path)
        try? FileManager.default.removeItem(at: file)
        rmdir(file.deletingLastPathComponent().path)
    }

    /// Staging folders of runs that were killed; those of runs that still go on are left alone.
    private static func removeAbandoned(in folder: URL) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix(stagingPrefix)
        {
            guard let process = Int32(name.dropFirst(stagingPrefix.count)) else { continue }
            let isAlive = kill(process, 0) == 0 && process != getpid()
            if !isAlive { try FileManager.default.removeItem(at: folder.appending(path: name)) }
        }
    }
}

/// A file of the output could not be written.
public struct OutputError: ExplainedError, Hashable {
    /// Why.
    public enum Reason: String, Hashable, Sendable {
        /// No space is left.
        case diskFull = "disk-full"
        /// The system does not allow it.
        case notAllowed = "not-allowed"
        /// Something of another kind stands there.
        case inTheWay = "in-the-way"
        /// Anything else.
        case other
    }

    /// Why.
    public let reason: Reason
    /// The file, below the output folder, or the folder itself as it was asked for.
    public let file: String

    init(_ error: any Error, writing file: String) {
        self.file = file
        if let known = error as? OutputError {
            reason = known.reason
            return
        }
        reason =
            switch Self.code(of: error as NSError) {
            case ENOSPC, EDQUOT, EFBIG: .diskFull
            case EACCES, EPERM, EROFS: .notAllowed
            case ENOTDIR, EISDIR, EEXIST: .inTheWay
            default: .other
            }
    }

    /// A folder could not be made: Foundation does not tell where a file stands in the way of its path.
    init(_ error: any Error, making folder: URL, named name: String? = nil) {
        let found = OutputError(error, writing: name ?? folder.relativePath)
        self = found.reason == .other && Self.isBlocked(folder) ? OutputError(.inTheWay, found.file) : found
    }

    private init(_ reason: Reason, _ file: String) {
        self.reason = reason
        self.file = file
    }

    private static func isBlocked(_ folder: URL) -> Bool {
        var place = folder.standardizedFileURL
        while place.pathComponents.count > 1 {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) { return !isFolder.boolValue }
            place.deleteLastPathComponent()
        }
        return false
    }

    /// See `ExplainedError`.
    public var sentence: Sentence { Sentence("build.output-\(reason.rawValue)", ["file": file]) }

    /// The system's error number, wherever Foundation has hidden it.
    private static func code(of error: NSError) -> Int32 {
        if error.domain == NSPOSIXErrorDomain { return Int32(error.code) }
        if let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError { return code(of: underlying) }
        switch (error as? CocoaError)?.code {
        case .fileWriteOutOfSpace?: return ENOSPC
        case .fileWriteNoPermission?: return EACCES
        case .fileWriteVolumeReadOnly?: return EROFS
        case .fileWriteFileExists?: return EEXIST
        default: return EIO
        }
    }
}
