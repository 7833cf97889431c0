/// An object of pandoc's JSON: a name `t` and a content `c`, mostly a list of parts by their place.
struct PandocNode {
    private enum Keys: String, CodingKey { case t, c }

    /// The constructor's name.
    let name: String
    private let container: KeyedDecodingContainer<Keys>

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: Keys.self)
        name = try container.decode(String.self, forKey: .t)
    }

    /// The whole content.
    func content<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try container.decode(type, forKey: .c)
    }

    /// The part of the content at a place, from 0.
    func content<Value: Decodable>(_ type: Value.Type = Value.self, at place: Int) throws -> Value {
        var parts = try container.nestedUnkeyedContainer(forKey: .c)
        return try parts.decode(type, at: place)
    }

    /// For a name that is not known: nothing is left out without a word.
    var unknown: DecodingError {
        DecodingError.dataCorrupted(.init(codingPath: container.codingPath, debugDescription: "unknown constructor"))
    }
}

extension UnkeyedDecodingContainer {
    /// The element at a place; those before it are skipped.
    mutating func decode<Value: Decodable>(_ type: Value.Type = Value.self, at place: Int) throws -> Value {
        while currentIndex < place { _ = try decode(Skipped.self) }
        return try decode(type)
    }
}

/// Anything.
private struct Skipped: Decodable {
    init(from decoder: any Decoder) throws {}
}

/// An object of which only the name counts.
struct PandocName: Decodable { var t: String }

/// `[start, style, delimiter]`.
struct PandocListAttributes: Decodable {
    let start: Int

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        start = try parts.decode(Int.self)
    }
}

/// `[short, blocks]`.
struct PandocCaption: Decodable {
    let blocks: [PandocBlock]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        blocks = try parts.decode(at: 1)
    }
}

/// `[term, meanings]`.
struct PandocDefinition: Decodable {
    let term: [PandocInline]
    let meanings: [[PandocBlock]]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        term = try parts.decode([PandocInline].self)
        meanings = try parts.decode([[PandocBlock]].self)
    }
}

/// `[attributes, caption, columns, head, bodies, foot]`.
struct PandocTable {
    let block: PandocBlock

    init(_ node: PandocNode) throws {
        let head = try node.content(Rows.self, at: 3).rows
        let bodies = try node.content([Body].self, at: 4).flatMap(\.rows)
        let foot = try node.content(Rows.self, at: 5).rows
        let caption = try node.content(PandocCaption.self, at: 1).blocks
        block = .table(caption: caption, rows: (head + bodies + foot).map { $0.cells.map(\.blocks) })
    }

    /// `[attributes, cells]`.
    private struct Row: Decodable {
        let cells: [Cell]

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            cells = try parts.decode(at: 1)
        }
    }

    /// `[attributes, alignment, rows, columns, blocks]`.
    private struct Cell: Decodable {
        let blocks: [PandocBlock]

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            blocks = try parts.decode(at: 4)
        }
    }

    /// A head or a foot: `[attributes, rows]`.
    private struct Rows: Decodable {
        let rows: [Row]

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            rows = try parts.decode(at: 1)
        }
    }

    /// `[attributes, head columns, head rows, rows]`.
    private struct Body: Decodable {
        let rows: [Row]

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            let head = try parts.decode([Row].self, at: 2)
            rows = head + (try parts.decode([Row].self))
        }
    }
}
