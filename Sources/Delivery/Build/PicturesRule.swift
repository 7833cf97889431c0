internal import Letters
internal import Press

/// What a facility's rule on pictures makes of a letter: without colours, or with a notice in the pictures' place.
final class PicturesRule {
    private let pictures: MemoryShelf
    private var greys: [String: Picture] = [:]

    /// - Parameter pictures: where pictures are taken from, and put without their colours.
    init(_ pictures: MemoryShelf) { self.pictures = pictures }

    /// The blocks as they may be printed under the rule.
    func blocks(_ blocks: [Block], under rule: FacilityRules.Pictures?) throws -> [Block] {
        switch rule {
        case .none, .yes: blocks
        case .grey: try blocks.map { block in try block.replacingPictures { .picture(try grey($0)) } }
        case .no: Self.withNotices(blocks)
        }
    }

    private func grey(_ picture: Picture) throws -> Picture {
        if let known = greys[picture.digest] { return known }
        guard let packed = try pictures.packed(picture.digest) else { throw PictureMissing() }
        let grey = try PicturePacker.grey(packed)
        var record = picture
        if grey.encoding != packed.encoding {
            record = grey.picture(picture.kind, text: picture.text)
            pictures.put(grey, digest: record.digest)
        }
        greys[picture.digest] = record
        return record
    }

    /// Pages of handwriting and of documents are the letter itself; of pictures next to each other one notice tells.
    private static func withNotices(_ blocks: [Block]) -> [Block] {
        var kept: [Block] = []
        var left = 0
        func tell() {
            if left > 0 { kept.append(.notice(Sentence("build.pictures-not-accepted", count: left))) }
            left = 0
        }
        for block in blocks {
            if case .picture(let picture) = block, picture.kind == .photograph {
                left += 1
                continue
            }
            tell()
            kept.append(within(block))
        }
        tell()
        return kept
    }

    private static func within(_ block: Block) -> Block {
        switch block {
        case .list(let start, let items): .list(start: start, items: items.map(withNotices))
        case .quote(let blocks): .quote(withNotices(blocks))
        default: block
        }
    }
}

extension Block {
    /// The block with something else in place of each picture.
    fileprivate func replacingPictures(_ replacement: (Picture) throws -> Block) rethrows -> Block {
        switch self {
        case .picture(let picture): try replacement(picture)
        case .list(let start, let items):
            .list(start: start, items: try items.map { try $0.map { try $0.replacingPictures(replacement) } })
        case .quote(let blocks): .quote(try blocks.map { try $0.replacingPictures(replacement) })
        default: self
        }
    }
}
