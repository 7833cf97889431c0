internal import CLeptonica

extension Pix {
    /// Black pixels of a black-and-white picture.
    public var inkArea: Int {
        var count = Int32(0)
        return pixCountPixels(pointer, &count, nil) == 0 ? Int(count) : 0
    }

    /// The frames of everything in a black-and-white picture that hangs together.
    public var marks: [PixelBox] {
        var boxes = pixConnCompBB(pointer, 8)
        defer { boxaDestroy(&boxes) }
        return (0..<boxaGetCount(boxes)).compactMap { index in
            var (x, y, width, height) = (Int32(0), Int32(0), Int32(0), Int32(0))
            guard boxaGetBoxGeometry(boxes, index, &x, &y, &width, &height) == 0 else { return nil }
            return PixelBox(x: Int(x), y: Int(y), width: Int(width), height: Int(height))
        }
    }

    /// Without marks smaller than that in both directions.
    public func without(smallerThan side: Int) -> Pix? {
        Pix(
            adopting: pixSelectBySize(
                pointer, Int32(side), Int32(side), 8, Int32(L_SELECT_IF_EITHER), Int32(L_SELECT_IF_GTE), nil))
    }

    /// Black grown by a brick of that side.
    public func thickened(by side: Int) -> Pix? {
        Pix(adopting: pixDilateBrick(nil, pointer, Int32(side), Int32(side)))
    }

    /// Black made thinner by a brick of that side.
    public func thinned(by side: Int) -> Pix? {
        Pix(adopting: pixErodeBrick(nil, pointer, Int32(side), Int32(side)))
    }

    /// Only what a black brick of that side fits into.
    public func opened(by side: Int) -> Pix? { Pix(adopting: pixOpenBrick(nil, pointer, Int32(side), Int32(side))) }

    /// Gaps that no white brick of that side fits into are closed.
    public func closed(by side: Int) -> Pix? {
        Pix(adopting: pixCloseSafeBrick(nil, pointer, Int32(side), Int32(side)))
    }

    /// White and black exchanged.
    public var inverted: Pix? { Pix(adopting: pixInvert(nil, pointer)) }

    /// Only what hangs together with the picture's border.
    public var touchingBorder: Pix? { Pix(adopting: pixExtractBorderConnComps(pointer, 4)) }

    /// What is black in this picture and not in the other.
    public func subtracting(_ other: Pix) -> Pix? { Pix(adopting: pixSubtract(nil, pointer, other.pointer)) }

    /// What is black in this picture and in the other.
    public func within(_ other: Pix) -> Pix? { Pix(adopting: pixAnd(nil, pointer, other.pointer)) }

    /// What is black in this picture or in the other.
    public func joined(with other: Pix) -> Pix? { Pix(adopting: pixOr(nil, pointer, other.pointer)) }

    /// Only what a black bar of that size fits into.
    public func openedByBar(width: Int, height: Int) -> Pix? {
        Pix(adopting: pixOpenBrick(nil, pointer, Int32(width), Int32(height)))
    }

    /// Gaps that no white bar of that size fits into are closed.
    public func closedByBar(width: Int, height: Int) -> Pix? {
        Pix(adopting: pixCloseSafeBrick(nil, pointer, Int32(width), Int32(height)))
    }

    /// How much of the picture's border is black, 0 to 1.
    public var borderShare: Double {
        let (width, height) = (self.width, self.height)
        let strips = [
            PixelBox(x: 0, y: 0, width: width, height: 1), PixelBox(x: 0, y: height - 1, width: width, height: 1),
            PixelBox(x: 0, y: 0, width: 1, height: height), PixelBox(x: width - 1, y: 0, width: 1, height: height),
        ]
        return Double(strips.compactMap { cropped(to: $0)?.inkArea }.reduce(0, +)) / Double(2 * (width + height))
    }

    /// A black-and-white picture stretched or shrunk to a size.
    public func resized(width: Int, height: Int) -> Pix? {
        Pix(adopting: pixScaleBySamplingToSize(pointer, Int32(width), Int32(height)))
    }

    /// The mean grey of a grey picture where the mask is black; `nil` where it is nowhere black.
    public func mean(where mask: Pix) -> Double? {
        guard mask.inkArea > 0 else { return nil }
        var value = Float(0)
        let kind = Int32(L_MEAN_ABSVAL)
        return pixGetAverageMasked(pointer, mask.pointer, 0, 0, 1, kind, &value) == 0 ? Double(value) : nil
    }
}
