internal import Letters

/// What pandoc made of a text document, with the document itself -> its text, with a slot where each picture stands.
enum DocumentTreeOpener {
    /// - Parameter untrustedBytes: an `OfficeEnvelope`.
    static func open(_ untrustedBytes: [UInt8]) -> Opening {
        guard let (json, file) = OfficeEnvelope.open(untrustedBytes), let tree = PandocTree(untrusted: json) else {
            return .unreadable(Sentence("documents.office-damaged"))
        }
        var walk = DocumentWalk()
        walk.visit(tree, skippingMeta: RTFPictures.isRTF(file))
        return DocumentFill(walk: walk, file: Array(file)).opening
    }
}

/// Puts the pictures into a text that names them.
private struct DocumentFill {
    let walk: DocumentWalk
    let file: [UInt8]

    var opening: Opening {
        let found = OfficePictures.find(in: file)
        var sheet = DocumentSheet()
        var slots: [String: Block] = [:]
        var missing = 0
        for name in walk.pictures where slots[name] == nil {
            let bytes = found.picture(named: name)
            let format = bytes.map { FormatSniffer.format(of: $0, name: name) }
            if let bytes, let format, let slot = sheet.slot(for: .init(format: format, untrustedBytes: bytes)) {
                slots[name] = slot
            } else {
                missing += 1
            }
        }
        let gap = Block.notice(Sentence("documents.notice-picture-not-found"))
        sheet.add(walk.blocks.map { $0.replacingSlots { slots[walk.pictures[$0]] ?? gap } })
        if missing > 0 { sheet.note("picture-not-found", .hold) }
        let others = found.count(without: walk.pictures)
        if found.hasFrames { sheet.note("frames-not-read", .hold) }
        if found.hasRunningWords { sheet.note("running-words-not-read", .note) }
        if others > 0 { sheet.note("pictures-beside-the-text", .hold) }
        if !walk.isWhole { sheet.note("text-cut-short", .hold) }
        guard !sheet.blocks.isEmpty else {
            let hasMore = found.hasFrames || others > 0
            return .unreadable(Sentence(hasMore ? "documents.office-only-frames" : "intake.no-text"))
        }
        return sheet.opening()
    }
}

extension Block {
    /// The same block, with what `filling` gives in place of each slot.
    func replacingSlots(_ filling: (Int) -> Block) -> Block {
        switch self {
        case .slot(let number): filling(number)
        case .quote(let blocks): .quote(blocks.map { $0.replacingSlots(filling) })
        case .list(let start, let items):
            .list(start: start, items: items.map { $0.map { $0.replacingSlots(filling) } })
        case .heading, .paragraph, .verse, .separator, .picture, .notice: self
        }
    }
}
