internal import Foundation

/// A document as pandoc writes it in JSON (pandoc-types 1.22; 1.23's `Figure` too): what of it can be printed.
struct PandocTree: Decodable {
    /// Title, author and such, as far as they were set as paragraphs of their own.
    var meta: [String: PandocMeta]
    var blocks: [PandocBlock]

    /// Bounds of the JSON: pandoc takes some 40 bytes a word.
    static let mostBytes = 32 << 20
    /// A list in a list takes four levels, a table in a table twelve.
    static let deepest = 200

    /// Reads a tree; `nil` where it is none, or larger or deeper than a letter is.
    init?(untrusted json: ArraySlice<UInt8>) {
        guard json.count <= Self.mostBytes, JSONDepth.deepest(json) <= Self.deepest else { return nil }
        guard let tree = try? JSONDecoder().decode(PandocTree.self, from: Data(json)) else { return nil }
        self = tree
    }
}

/// How deep JSON is nested, without parsing it: a parser takes a call a level.
enum JSONDepth {
    /// The number of brackets that are open at the deepest place.
    static func deepest(_ json: some Sequence<UInt8>) -> Int {
        var (depth, deepest) = (0, 0)
        var (isInString, isEscaped) = (false, false)
        for byte in json {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isInString = false
                }
            } else if byte == 0x22 {
                isInString = true
            } else if byte == 0x5B || byte == 0x7B {
                depth += 1
                deepest = max(deepest, depth)
            } else if byte == 0x5D || byte == 0x7D {
                depth -= 1
            }
        }
        return deepest
    }
}

/// A value of the metadata.
enum PandocMeta: Decodable {
    case blocks([PandocBlock])
    case list([PandocMeta])
    case nothing

    init(from decoder: any Decoder) throws {
        let node = try PandocNode(decoder)
        switch node.name {
        case "MetaInlines": self = .blocks([.plain(try node.content())])
        case "MetaBlocks": self = .blocks(try node.content())
        case "MetaString": self = .blocks([.plain([.text(try node.content())])])
        case "MetaList": self = .list(try node.content())
        case "MetaMap", "MetaBool": self = .nothing
        default: throw node.unknown
        }
    }
}

/// A block.
indirect enum PandocBlock: Decodable {
    /// `Para`, `Plain`.
    case plain([PandocInline])
    /// `LineBlock`.
    case lines([[PandocInline]])
    case code(String)
    case quote([PandocBlock])
    /// `start` is `nil` where items have bullets.
    case list(start: Int?, [[PandocBlock]])
    /// Terms, each with what is said of it.
    case definitions([PandocDefinition])
    case heading(level: Int, [PandocInline])
    case rule
    /// What stands above the table, and its cells row by row.
    case table(caption: [PandocBlock], rows: [[[PandocBlock]]])
    /// `Div`, `Figure`.
    case group([PandocBlock])
    /// `Null`, and `RawBlock`, which is code of another program.
    case nothing

    init(from decoder: any Decoder) throws {
        let node = try PandocNode(decoder)
        switch node.name {
        case "Para", "Plain": self = .plain(try node.content())
        case "LineBlock": self = .lines(try node.content())
        case "CodeBlock": self = .code(try node.content(at: 1))
        case "BlockQuote": self = .quote(try node.content())
        case "OrderedList":
            let attributes = try node.content(PandocListAttributes.self, at: 0)
            self = .list(start: attributes.start, try node.content(at: 1))
        case "BulletList": self = .list(start: nil, try node.content())
        case "DefinitionList": self = .definitions(try node.content())
        case "Header": self = .heading(level: try node.content(at: 0), try node.content(at: 2))
        case "HorizontalRule": self = .rule
        case "Table": self = try PandocTable(node).block
        case "Div": self = .group(try node.content(at: 1))
        case "Figure":
            self = .group(
                try node.content([PandocBlock].self, at: 2) + node.content(PandocCaption.self, at: 1).blocks)
        case "Null", "RawBlock": self = .nothing
        default: throw node.unknown
        }
    }
}

/// A run of text.
indirect enum PandocInline: Decodable {
    case text(String)
    case emphasis([PandocInline])
    case strong([PandocInline])
    case struck([PandocInline])
    case quoted(isDouble: Bool, [PandocInline])
    case lineBreak
    case link([PandocInline], address: String)
    /// The caption, where it has one that is to be seen.
    case picture(caption: [PandocInline], address: String)
    case note([PandocBlock])
    /// Runs whose style has no word of ours.
    case group([PandocInline])

    init(from decoder: any Decoder) throws {
        let node = try PandocNode(decoder)
        switch node.name {
        case "Str": self = .text(try node.content())
        case "Space", "SoftBreak": self = .text(" ")
        case "LineBreak": self = .lineBreak
        case "Emph", "Underline": self = .emphasis(try node.content())
        case "Strong": self = .strong(try node.content())
        case "Strikeout": self = .struck(try node.content())
        case "Superscript", "Subscript", "SmallCaps": self = .group(try node.content())
        case "Quoted":
            let kind = try node.content(PandocName.self, at: 0)
            self = .quoted(isDouble: kind.t == "DoubleQuote", try node.content(at: 1))
        case "Cite", "Span": self = .group(try node.content(at: 1))
        case "Code", "Math": self = .text(try node.content(at: 1))
        case "RawInline": self = .group([])
        case "Link": self = .link(try node.content(at: 1), address: try node.content([String].self, at: 2).first ?? "")
        case "Image":
            // Words about a picture are for who cannot see it, unless its title begins like this (pandoc before 3.0).
            let target = try node.content([String].self, at: 2)
            let hasCaption = target.last?.hasPrefix("fig:") ?? false
            self = .picture(caption: hasCaption ? try node.content(at: 1) : [], address: target.first ?? "")
        case "Note": self = .note(try node.content())
        default: throw node.unknown
        }
    }
}
