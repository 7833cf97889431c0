/// Takes the paragraphs out of the text boxes of a docx (ECMA-376, part 1, 20.4.2.38) and puts them behind the paragraph
/// that a box hangs on, where people read them next.
///
/// Tags are told apart by their names and nothing else is looked at, as all but three kinds go through as they are.
struct TextBoxes {
    private enum Kind: CaseIterable {
        case paragraph, box
        /// The same once more, for programs that do not know shapes.
        case fallback

        var name: [UInt8] {
            switch self {
            case .paragraph: Array("w:p".utf8)
            case .box: Array("w:txbxContent".utf8)
            case .fallback: Array("mc:Fallback".utf8)
            }
        }
    }

    /// An element that is open.
    private struct Frame {
        let kind: Kind
        /// Of a box its content so far; of a paragraph what is to come behind it.
        var bytes: [UInt8] = []
    }

    private var frames: [Frame] = []
    private var output: [UInt8] = []
    /// Deeper than this is no letter.
    private static let deepest = 100

    /// The text with its boxes opened; `nil` where it has none, or its tags do not fit each other.
    static func unboxed(_ xml: [UInt8]) -> [UInt8]? {
        guard xml.firstRange(of: Kind.box.name) != nil else { return nil }
        var boxes = TextBoxes()
        return boxes.run(xml) ? boxes.output : nil
    }

    private mutating func run(_ xml: [UInt8]) -> Bool {
        var rest = xml[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            put(rest[..<start])
            guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
            let tag = rest[start...end]
            // Word writes no remarks and no raw passages, in which a tag need not be one.
            guard tag.dropFirst().first != UInt8(ascii: "!"), take(tag) else { return false }
            rest = rest[(end + 1)...]
        }
        put(rest)
        return frames.isEmpty
    }

    private mutating func take(_ tag: ArraySlice<UInt8>) -> Bool {
        let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
        let inner = tag.dropFirst(isEnd ? 2 : 1).dropLast()
        let name = inner.prefix { ![0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/")].contains($0) }
        guard let kind = Kind.allCases.first(where: { name.elementsEqual($0.name) }),
            isEnd || inner.last != UInt8(ascii: "/")
        else {
            put(tag)
            return true
        }
        return isEnd ? close(kind, tag) : open(kind, tag)
    }

    private mutating func open(_ kind: Kind, _ tag: ArraySlice<UInt8>) -> Bool {
        if kind != .box { put(tag) }
        frames.append(Frame(kind: kind))
        return frames.count <= Self.deepest
    }

    private mutating func close(_ kind: Kind, _ tag: ArraySlice<UInt8>) -> Bool {
        guard let frame = frames.popLast(), frame.kind == kind else { return false }
        switch kind {
        case .fallback: put(tag)
        case .paragraph:
            put(tag)
            put(frame.bytes[...])
        case .box:
            guard !frames.contains(where: { $0.kind == .fallback }) else { break }
            guard let paragraph = frames.lastIndex(where: { $0.kind == .paragraph }) else { return false }
            frames[paragraph].bytes += frame.bytes
        }
        return true
    }

    /// Into the innermost box, or into the text.
    private mutating func put(_ bytes: ArraySlice<UInt8>) {
        if let box = frames.lastIndex(where: { $0.kind == .box }) {
            frames[box].bytes += bytes
        } else {
            output += bytes
        }
    }
}
