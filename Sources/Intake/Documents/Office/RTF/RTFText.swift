/// An rtf made over so that pandoc loses none of its words.
///
/// Pandoc 2.17 takes every byte for Windows-1252, whatever code page the file is in; it eats the letter behind a `\u233?`;
/// it knows no characters beyond the first plane; it drops what a text box says, and what a field shows unless the field
/// is written in the one way it knows. Made over, all text is ASCII and `\uN ?`, and boxes and fields are what they show.
struct RTFText {
    /// What holds within a group.
    private struct State {
        var font: Int?
        /// How many characters stand after `\uN` for readers that know no Unicode.
        var fallback = 1
        /// Not copied.
        var isDropped = false
        /// Whether the next control word names a destination that may be skipped.
        var isOptional = false
        var isFontTable = false
    }

    private(set) var bytes: [UInt8] = []
    private var states = [State()]
    private var pages = RTFCodePages()
    private var defaultFont: Int?
    /// Bytes of text that wait for what follows them, and whether the last is half a character.
    private var pending: [UInt8] = []
    private var awaitsSecond = false
    private var skipping = 0
    private var high: UInt32?

    /// Groups within groups that are followed.
    private static let deepest = 1_000

    /// Makes it over.
    static func plain(_ untrustedBytes: [UInt8]) -> [UInt8] {
        var text = RTFText()
        text.bytes.reserveCapacity(untrustedBytes.count)
        for token in RTFTokens(untrustedBytes) {
            guard text.states.count <= deepest else { break }
            text.take(token)
        }
        text.flush()
        return text.bytes
    }

    private var state: State {
        get { states[states.count - 1] }
        set { states[states.count - 1] = newValue }
    }

    private mutating func take(_ token: RTFToken) {
        switch token {
        case .byte(let byte): return take(byte)
        case .symbol(let symbol) where skipping > 0 && symbol != UInt8(ascii: "*"): return skipping -= 1
        default: break
        }
        flush()
        skipping = 0
        switch token {
        case .open:
            states.append(state)
            emit("{")
        case .close:
            emit("}")
            if states.count > 1 { states.removeLast() }
        case .symbol(let symbol): take(symbol: symbol)
        case .word(let name, let number): take(name, number)
        case .byte: break
        }
    }

    private mutating func take(symbol: UInt8) {
        switch symbol {
        case UInt8(ascii: "*"): state.isOptional = true
        case 0x0A, 0x0D: emit("\\par ")
        case 0x80...: take(symbol)
        default: emit("\\" + String(UnicodeScalar(symbol)))
        }
    }

    private mutating func take(_ byte: UInt8) {
        if skipping > 0 { return skipping -= 1 }
        let isSecond = awaitsSecond
        if byte < 0x80, !isSecond {
            flush()
            return emit(byte)
        }
        pending.append(byte)
        awaitsSecond = !isSecond && RTFCodePages.isLead(byte, in: page)
    }

    private mutating func take(_ name: String, _ number: Int?) {
        let isOptional = state.isOptional
        state.isOptional = false
        pages.note(name, number)
        switch name {
        case "u":
            character(number ?? 0)
            skipping = state.fallback
            return
        case "uc":
            state.fallback = min(max(number ?? 1, 0), 8)
            return
        // A table in a cell, of which pandoc keeps the last words alone: its cells become lines of the outer one.
        case "nestcell", "nestrow": return emit("\\line ")
        case "itap": return
        case "nesttableprops", "nonesttables": state.isDropped = true
        // What a field does, what a shape looks like, and the drawing of it for readers that know no shapes.
        case "fldinst", "sp", "shprslt": state.isDropped = true
        case "field", "fldrslt", "fldedit", "fldlock", "flddirty", "fldpriv", "shpinst", "bin": return
        case "f": state.font = number
        case "deff": defaultFont = number
        case "plain": state.font = nil
        case "fonttbl": state.isFontTable = true
        case "fcharset", "cpg": if state.isFontTable, let font = state.font { pages.note(font: font, name, number) }
        default: break
        }
        emit((isOptional ? "\\*\\" : "\\") + name + (number.map(String.init) ?? "") + " ")
    }

    private var page: Int { pages.page(of: state.font ?? defaultFont) }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        let text = pages.text(of: pending, in: page)
        (pending, awaitsSecond) = ([], false)
        for scalar in text.unicodeScalars { emit(scalar) }
    }

    /// `\uN`: a signed half of UTF-16.
    private mutating func character(_ number: Int) {
        let unit = UInt32(truncatingIfNeeded: number < 0 ? number + 0x1_0000 : number) & 0xFFFF
        if (0xD800...0xDBFF).contains(unit) {
            high = unit
        } else if let first = high, (0xDC00...0xDFFF).contains(unit) {
            high = nil
            emit(Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (unit - 0xDC00)) ?? "\u{FFFD}")
        } else {
            high = nil
            emit(symbol(unit) ?? Unicode.Scalar(unit) ?? "\u{FFFD}")
        }
    }

    /// Word writes the signs of Symbol and Wingdings as U+F000 and what follows.
    private func symbol(_ unit: UInt32) -> Unicode.Scalar? {
        switch unit {
        case 0xF0B7: "•"
        case 0xF0A7: "▪"
        default: nil
        }
    }

    private mutating func emit(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { return emit(UInt8(scalar.value)) }
        for half in RTFPlanes.halves(of: scalar) {
            emit("\\u\(half > 0x7FFF ? Int(half) - 0x1_0000 : Int(half)) ?")
        }
    }

    private mutating func emit(_ byte: UInt8) {
        guard !state.isDropped else { return }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        default: bytes.append(byte)
        }
    }

    private mutating func emit(_ code: String) {
        // The braces of what is dropped stay, so that groups still end where they end.
        guard !state.isDropped || code == "{" || code == "}" else { return }
        bytes += Array(code.utf8)
    }
}

/// Characters beyond the first plane, on their way through pandoc: as two of the private use area, which no letter uses.
enum RTFPlanes {
    private static let first: UInt32 = 0xE000
    private static let second: UInt32 = 0xE400

    /// One half, or two.
    static func halves(of scalar: Unicode.Scalar) -> [UInt32] {
        let value = scalar.value
        if value >= 0x1_0000 { return [first + (value - 0x1_0000) >> 10, second + (value - 0x1_0000) & 0x3FF] }
        return [(first..<second + 0x400).contains(value) ? 0xFFFD : value]
    }

    /// Text with its halves put together again.
    static func whole(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (first..<second).contains($0.value) }) else { return text }
        var whole = String.UnicodeScalarView()
        var high: UInt32?
        for scalar in text.unicodeScalars {
            if (first..<second).contains(scalar.value) {
                high = scalar.value - first
            } else if let one = high, (second..<second + 0x400).contains(scalar.value) {
                whole.append(Unicode.Scalar(0x1_0000 + one << 10 + (scalar.value - second)) ?? "\u{FFFD}")
                high = nil
            } else {
                whole.append(scalar)
                high = nil
            }
        }
        return String(whole)
    }
}
