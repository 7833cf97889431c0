public import Letters

/// A photograph or a scan of a signed receipt: whose bundle it is, by the square on it.
public enum ReceiptPhoto {
    /// The codes of bundles that are seen in a photograph, in no order; never none.
    ///
    /// Whatever the reader's worker did, nothing comes of it but codes whose check character fits.
    /// - Parameters:
    ///   - untrustedBytes: the file: a picture of any kind that is read, or a PDF as scanners make them.
    ///   - reader: opens it, as it opens letters.
    public static func codes(
        in untrustedBytes: [UInt8], with reader: any UntrustedReader
    ) throws(ReceiptPhotoFault) -> [BundleCode] {
        let item = UntrustedItem(
            source: SourceReference(path: ""), format: .receiptPhoto, untrustedBytes: untrustedBytes)
        let opening = reader.open(item) { _ in throw NoPages() }
        if case .unreadable(let reason) = opening.reading.kind { throw .unreadable(reason) }
        var codes: [BundleCode] = []
        for case .paragraph(let words) in opening.reading.blocks.prefix(ReceiptBounds.codes) {
            guard case .text(let text)? = words.first, words.count == 1, let code = BundleCode(scanned: text),
                !codes.contains(code)
            else { continue }
            codes.append(code)
        }
        guard !codes.isEmpty else { throw .noCode }
        return codes
    }

    private struct NoPages: Error {}
}

/// Why a photograph of a receipt tells no code.
public enum ReceiptPhotoFault: ExplainedError, Hashable {
    /// It could not be opened; with what is said of such pictures in letters.
    case unreadable(Sentence)
    /// No code of a bundle is seen in it.
    case noCode

    /// What it means, and what next.
    public var sentence: Sentence {
        switch self {
        case .unreadable: Sentence("pictures.receipt-unreadable")
        case .noCode: Sentence("pictures.receipt-without-code")
        }
    }
}

/// What a worker hands back of a photograph of a receipt.
enum ReceiptBounds {
    /// Codes in one photograph: both copies, and what else lies on the table.
    static let codes = 8
    /// Pages of a PDF that are looked at: a receipt has one, and other papers may have been scanned before it.
    static let pages = 20
    /// Characters of a code; ours have 19.
    static let characters = 64

    /// Whether a code is short and printable ASCII. Others are somebody else's, and do not cross.
    static func admits(_ untrustedCode: [UInt8]) -> Bool {
        (1...characters).contains(untrustedCode.count) && untrustedCode.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
