internal import Foundation
internal import Letters

/// A picture that stands in the HTML itself (RFC 2397).
enum DataURL {
    /// The picture as a part that is opened in its turn; `nil` for what is no picture in base64.
    static func part(_ url: Substring) -> EnclosedPart? {
        guard url.lowercased().hasPrefix("data:image/"), let comma = url.firstIndex(of: ","),
            url[..<comma].lowercased().hasSuffix(";base64"),
            let data = Data(base64Encoded: String(url[comma...].dropFirst()), options: .ignoreUnknownCharacters)
        else { return nil }
        let bytes = Array(data)
        let format = FormatSniffer.format(of: bytes)
        return EnclosedPart(format: format, kind: .picture, untrustedBytes: format.isReadable ? bytes : [])
    }
}
