internal import Bindings
internal import Letters
internal import Typesetting

/// Draws a page's elements on a Cairo context: the same for print and for pixels.
struct PagePainter {
    let context: DrawingContext
    let pictures: any PictureShelf
    let output: Output

    /// What is drawn.
    enum Output {
        /// A document: its structure is written too, and pictures stay compressed.
        case pdf
        /// Pixels.
        case pixels
    }

    func paint(_ page: Page) throws {
        for element in page.elements { try paint(element) }
    }

    private func paint(_ element: PageElement) throws {
        switch element {
        case .glyphs(let run): paint(run)
        case .fill(let place, let grey):
            context.fill(x: place.x, y: place.y, width: place.width, height: place.height, grey: grey)
        case .frame(let place, let thickness, let grey):
            context.stroke(
                x: place.x, y: place.y, width: place.width, height: place.height, thickness: thickness, grey: grey)
        case .picture(let picture, let place):
            try paint(picture, in: place)
        case .code(let square): paint(square)
        case .missing(_, let box): paintMissing(box)
        case .tagged(let role, let elements):
            let tag = output == .pdf ? role.tag : nil
            if let tag { context.beginTag(tag) }
            for element in elements { try paint(element) }
            if let tag { context.endTag(tag) }
        }
    }

    private func paint(_ run: GlyphRun) {
        context.show(
            run.glyphs, text: run.text, clusters: run.clusters, isRightToLeft: run.isRightToLeft,
            typeface: run.typeface, size: run.size, x: run.x, baseline: run.baseline, grey: run.grey)
    }

    private func paint(_ square: CodeSquare) {
        context.fill(square.dark, grey: 0)
        if let words = square.alternative { paint(words) }
    }

    private func paint(_ picture: Picture, in place: Rectangle) throws {
        guard let packed = try pictures.packed(picture.digest) else { throw PictureMissing() }
        switch output {
        case .pdf:
            let image = try CompressedImage(packed, digest: picture.digest)
            context.draw(image, x: place.x, y: place.y, width: place.width, height: place.height)
        case .pixels:
            guard let image = try PictureUnpacker.image(of: packed) else { throw PictureMissing() }
            context.draw(image, x: place.x, y: place.y, width: place.width, height: place.height)
        }
    }

    /// A box with a cross: nobody takes it for a letter.
    private func paintMissing(_ box: Rectangle) {
        let width = max(4, box.width - 1)
        context.stroke(x: box.x + 0.5, y: box.y, width: width, height: box.height * 0.9, thickness: 0.75, grey: 0)
        context.fill(x: box.x + 2, y: box.y + box.height * 0.43, width: max(1, width - 3), height: 0.75, grey: 0)
    }
}

extension Role {
    /// The standard structure type (ISO 32000-1, 14.8.4); `nil` for what is not content.
    fileprivate var tag: String? {
        switch self {
        case .heading(let level): "H\(min(max(level, 1), 6))"
        case .paragraph: "P"
        case .quote: "BlockQuote"
        case .listItem: "LI"
        case .figure: "Figure"
        case .artifact: nil
        }
    }
}

extension CompressedImage {
    fileprivate convenience init(_ packed: PackedPicture, digest: String) throws(CairoError) {
        switch packed.encoding {
        case .ccittG4:
            try self.init(groupFour: packed.bytes, width: packed.width, height: packed.height, id: digest)
        case .greyJPEG, .colourJPEG: try self.init(jpeg: packed.bytes, id: digest)
        }
    }
}
