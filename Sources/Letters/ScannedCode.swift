/// What the square on a receipt holds: a bundle's code behind a word that tells it from any other square on the paper.
extension BundleCode {
    private static let mark = "ACUSE:"

    /// What is encoded. All its characters are of QR's alphanumeric mode (ISO/IEC 18004, 7.3.4), which keeps it small.
    public var scanned: String { Self.mark + description }

    /// Reads what a square holds, to the letter: whatever else it says is no code of ours.
    public init?(scanned text: String) {
        guard text.hasPrefix(Self.mark), let code = BundleCode(String(text.dropFirst(Self.mark.count))) else {
            return nil
        }
        guard code.scanned == text else { return nil }
        self = code
    }
}
