internal import Bindings
public import Foundation
internal import Intake
internal import Ledger
public import Letters

extension Desk {
    /// `show --save`: puts a letter as it came, and each of its parts, into a folder.
    ///
    /// All names are ours: the letter's code, a number, and an ending (`FileEnding`). What lies in the folder stays as it
    /// is; what was saved there before is not saved twice.
    /// - Throws: `OriginalMissing`; `OutputError` where a file cannot be written.
    public func save(_ code: LetterCode, in folder: URL) throws -> SavedLetter {
        let item = try ledger.item(code)
        let original = try stages.originals().first { $0.source == item.source && $0.digest == item.digest }
        guard let untouched = original?.untouched() else { throw OriginalMissing(code: code, source: item.source) }
        do {
            try PrivateFile.createFolder(at: folder)
        } catch {
            throw OutputError(error, making: folder)
        }
        var files = [try Self.save(untouched.letter, as: code.description, in: folder)]
        for (index, part) in untouched.parts.enumerated() {
            files.append(try Self.save(part, as: "\(code)-\(index + 1)", in: folder))
        }
        return SavedLetter(folder: folder.relativePath, files: files, isWhole: untouched.isWhole)
    }

    /// Under the first name that is free, or that the same bytes have already.
    private static func save(_ file: UntouchedLetter.File, as stem: String, in folder: URL) throws -> SavedLetter.File {
        for number in 1...1_000 {
            let name = number == 1 ? "\(stem).\(file.ending)" : "\(stem)_\(number).\(file.ending)"
            let path = folder.appending(path: name).path
            do {
                try PrivateFile.create(file.untrustedBytes, at: path)
            } catch  where error.code == .EEXIST {
                guard holds(path, file.untrustedBytes) else { continue }
            } catch {
                throw OutputError(error, writing: name)
            }
            return SavedLetter.File(name: name, kind: file.kind, bytes: file.untrustedBytes.count)
        }
        throw OutputError(POSIXError(.EEXIST), writing: stem)
    }

    /// Whether a file is there that holds just these bytes; a link to one is none.
    private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular, attributes?[.size] as? Int == bytes.count else {
            return false
        }
        return FileManager.default.contents(atPath: path).map { $0.elementsEqual(bytes) } ?? false
    }
}

/// What was saved of a letter.
public struct SavedLetter: Hashable, Encodable, Sendable {
    /// A file.
    public struct File: Hashable, Encodable, Sendable {
        /// Its name in the folder.
        public let name: String
        /// What it is, as a person would say.
        public let kind: LetterPart.Kind
        /// How large it is.
        public let bytes: Int
    }

    private enum CodingKeys: String, CodingKey {
        case folder, files
        case isWhole = "whole"
    }

    /// The folder, as it was named.
    public let folder: String
    /// The letter as it came first, then its parts.
    public let files: [File]
    /// Whether all parts could be taken out of the letter.
    public let isWhole: Bool

    /// What was saved where.
    public var sentences: [Sentence] {
        let place = ["folder": folder, "file": files.first?.name ?? ""]
        let parts = files.count - 1
        let saved = parts > 0 ? Sentence("cli.saved", place, count: parts) : Sentence("cli.saved-alone", place)
        return isWhole ? [saved] : [saved, Sentence("cli.saved-in-part", place)]
    }
}

/// A letter's original is not where it was, or cannot be read.
public struct OriginalMissing: ExplainedError, Hashable {
    /// The letter.
    public let code: LetterCode
    /// Where it lay.
    public let source: SourceReference

    /// What, which, why, what next.
    public var sentence: Sentence {
        Sentence("cli.original-missing", ["code": code.description, "source": source.description])
    }
}
