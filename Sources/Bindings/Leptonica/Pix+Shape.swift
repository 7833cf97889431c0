internal import CLeptonica

/// A rectangle of whole pixels.
public struct PixelBox: Hashable, Sendable {
    /// Left edge.
    public var x: Int
    /// Upper edge.
    public var y: Int
    /// Width.
    public var width: Int
    /// Height.
    public var height: Int

    /// Makes a box.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

extension Pix {
    /// The picture upright.
    ///
    /// - Parameter orientation: how it lies, 1 to 8, as in TIFF and EXIF (TIFF 6.0, tag 274); other numbers say nothing.
    public func upright(from orientation: Int) -> Pix? {
        switch orientation {
        case 2: mirrored
        case 3: turned(quarters: 2)
        case 4: turned(quarters: 2)?.mirrored
        case 5: turned(quarters: 1)?.mirrored
        case 6: turned(quarters: 1)
        case 7: turned(quarters: 3)?.mirrored
        case 8: turned(quarters: 3)
        default: self
        }
    }

    private var mirrored: Pix? { Pix(adopting: pixFlipLR(nil, pointer)) }

    /// Clockwise.
    private func turned(quarters: Int32) -> Pix? { Pix(adopting: pixRotateOrth(pointer, quarters)) }

    /// The picture made smaller by a factor below 1, smoothly; never larger.
    public func shrunk(by factor: Double) -> Pix? {
        guard factor < 1 else { return self }
        guard depth > 1 else { return grey?.shrunk(by: factor) }
        let (width, height) = (max(1, Double(width) * factor), max(1, Double(height) * factor))
        return Pix(adopting: pixScaleToSize(pointer, Int32(width), Int32(height)))
    }

    /// The picture made smaller or larger, smoothly.
    public func scaled(by factor: Double) -> Pix? {
        factor <= 1 ? shrunk(by: factor) : Pix(adopting: pixScaleLI(pointer, Float(factor), Float(factor)))
    }

    /// The picture made smaller so that it fits, never larger.
    public func fitting(width: Int, height: Int) -> Pix? {
        shrunk(by: min(Double(width) / Double(self.width), Double(height) / Double(self.height)))
    }

    /// The part within the box, or what of the box lies on the picture.
    public func cropped(to box: PixelBox) -> Pix? {
        guard let frame = boxCreate(Int32(box.x), Int32(box.y), Int32(box.width), Int32(box.height)) else { return nil }
        var doomed: UnsafeMutablePointer<BOX>? = frame
        defer { boxDestroy(&doomed) }
        return Pix(adopting: pixClipRectangle(pointer, frame, nil))
    }

    /// How the lines of a black-and-white page slope, and how sure that is.
    ///
    /// - Returns: the angle in degrees by which to turn the page clockwise, and Leptonica's confidence: the page with
    ///   level lines against the page at its worst. Below 2 or 3 there are no lines to speak of.
    public var skew: (angle: Double, confidence: Double) {
        var (angle, confidence) = (Float(0), Float(0))
        guard pixFindSkew(pointer, &angle, &confidence) == 0 else { return (0, 0) }
        return (Double(angle), Double(confidence))
    }

    /// A grey or coloured picture turned clockwise by some degrees, white in the corners; the size stays.
    public func turned(degrees: Double) -> Pix? {
        Pix(
            adopting: pixRotate(
                pointer, Float(degrees * .pi / 180), Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
    }
}
