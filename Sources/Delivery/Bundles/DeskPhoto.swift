public import Foundation
public import Intake
internal import Ledger
public import Letters

/// A photograph of a signed receipt does not fit the bundle that was named.
public struct OtherReceipt: ExplainedError, Hashable {
    /// The bundle that was named.
    public let bundle: BundleCode
    /// The one on the photograph.
    public let seen: BundleCode

    /// What, why, what next.
    public var sentence: Sentence {
        Sentence("post.other-receipt", ["code": bundle.description, "seen": seen.description])
    }
}

extension Desk {
    /// Whose bundle a photograph of a receipt shows, by the square on it: read in the confined worker.
    /// - Throws: `ReceiptPhotoFault`, `OutputError` where the file cannot be read.
    public func bundles(onPhoto file: URL, reader: any UntrustedReader) throws -> [BundleCode] {
        try ReceiptPhoto.codes(in: [UInt8](try photo(file)), with: reader)
    }

    /// Makes sure that a photograph is of that bundle's receipt, as far as it shows any code.
    public func check(_ seen: [BundleCode], against bundle: ClosedBundle) throws(OtherReceipt) {
        if let other = seen.first, !seen.contains(bundle.code) { throw OtherReceipt(bundle: bundle.code, seen: other) }
    }

    /// Puts a photograph of the signed receipt to its bundle, as it is.
    /// - Returns: its path below the campaign folder.
    public func keep(photo file: URL, of bundle: ClosedBundle, in campaign: URL) throws -> String {
        let folder = BundleFolder(in: campaign)
        let ending = file.pathExtension.isEmpty ? "jpg" : file.pathExtension.lowercased()
        let path = "\(bundle.path)/\(folder.freeName("receipt", ending, in: bundle.path))"
        try SingleFile.write(try photo(file), to: campaign.appending(path: path))
        try ledger.note(.photographed(path: path), on: bundle.code, under: policy)
        return path
    }

    private func photo(_ file: URL) throws -> Data {
        do {
            return try Data(contentsOf: file)
        } catch {
            throw NoPhoto()
        }
    }

    private struct NoPhoto: ExplainedError {
        var sentence: Sentence { Sentence("cli.no-file") }
    }
}
