internal import Bindings

/// Which code page the bytes of an rtf are in: that of the font they are set in (`\fcharset`, `\cpg`), else that of the
/// whole file (`\ansicpg` and its elders).
struct RTFCodePages {
    private var fonts: [Int: Int] = [:]
    private var ofFile = 1252
    private var converters: [Int: CharsetConverter?] = [:]

    /// The code page that signs of the font Symbol and its like are called by here.
    static let symbols = 42

    /// Takes in what a control word says of the file.
    mutating func note(_ name: String, _ number: Int?) {
        switch name {
        case "ansicpg": if let number, number > 0 { ofFile = number }
        case "mac": ofFile = 10_000
        case "pc": ofFile = 437
        case "pca": ofFile = 850
        default: break
        }
    }

    /// Takes in what the table of fonts says of one.
    mutating func note(font: Int, _ name: String, _ number: Int?) {
        guard let number else { return }
        if name == "cpg", number > 0 { fonts[font] = number }
        if name == "fcharset", let page = Self.byCharset[number] { fonts[font] = page }
    }

    /// The code page of a font's text.
    func page(of font: Int?) -> Int { font.flatMap { fonts[$0] } ?? ofFile }

    /// Whether characters of two bytes begin with this one there.
    static func isLead(_ byte: UInt8, in page: Int) -> Bool {
        switch page {
        case 932: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
        case 936, 949, 950, 1361: (0x81...0xFE).contains(byte)
        default: false
        }
    }

    /// Bytes as text; what stands for nothing becomes U+FFFD.
    mutating func text(of bytes: [UInt8], in page: Int) -> String {
        if page == Self.symbols { return String(String.UnicodeScalarView(bytes.map(Self.symbol))) }
        let converter = converters[page] ?? open(page)
        guard let converter else { return String(repeating: "\u{FFFD}", count: bytes.count) }
        return converter.convert(bytes).text
    }

    private mutating func open(_ page: Int) -> CharsetConverter? {
        let name = Self.names[page] ?? (page == 65_001 ? "utf-8" : "cp\(page)")
        let opened = CharsetConverter(charset: name) ?? CharsetConverter(charset: "windows-\(page)")
        converters[page] = .some(opened)
        return opened
    }

    /// Marks of lists, which is what these fonts are used for in letters.
    private static func symbol(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0xB7: "•"
        case 0xA7: "▪"
        default: byte < 0x80 ? Unicode.Scalar(byte) : "\u{FFFD}"
        }
    }

    private static let names = [10_000: "macintosh", 1361: "johab", 932: "cp932", 936: "gbk", 950: "big5-hkscs"]

    /// Code pages by `\fcharset` (Rich Text Format 1.9.1, "Font Table").
    private static let byCharset = [
        0: 1252, 2: symbols, 77: 10_000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254,
        163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
    ]
}
