internal import CLeptonica
internal import Foundation

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

    /// The picture turned clockwise by so many quarters, 0 to 3.
    public func turned(quarters: Int) -> Pix? {
        quarters == 0 ? self : Pix(adopting: pixRotateOrth(pointer, Int32(quarters)))
    }

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
        // As `pixFindSkew` has it (skew.c), but for the angles that are tried: it looks no further than 7 degrees.
        let status = pixFindSkewSweepAndSearch(pointer, &angle, &confidence, 4, 2, Self.steepest, 1, 0.01)
        return status == 0 ? (Double(angle), Double(confidence)) : (0, 0)
    }

    /// Slopes that are looked for, in degrees. The last one is never found, since it could be on the way to a steeper one.
    private static let steepest: Float = 14

    /// Which way up a black-and-white page of Latin script stands, by what rises above and hangs below its lines
    /// (flipdetect.c): above 0 `up` says that it is upright and `left` that it was turned to the left; below 0 they say
    /// the contrary. In standard deviations; 0 where there is too little on it.
    public var readingDirection: (up: Double, left: Double) {
        var (up, left) = (Float(0), Float(0))
        return pixOrientDetect(pointer, &up, &left, 0, 0) == 0 ? (Double(up), Double(left)) : (0, 0)
    }

    /// A grey or coloured picture turned clockwise by some degrees, on a white ground that is so much larger that no corner
    /// is cut off.
    public func turned(degrees: Double) -> Pix? {
        let (angle, sides) = (abs(degrees) * .pi / 180, (across: Double(width), down: Double(height)))
        let across = Int32(((sides.across * (cos(angle) - 1) + sides.down * sin(angle)) / 2).rounded(.up))
        let down = Int32(((sides.down * (cos(angle) - 1) + sides.across * sin(angle)) / 2).rounded(.up))
        let (wider, higher) = (max(0, across), max(0, down))
        // Leptonica would make room by itself, but not for small angles.
        let roomy = Pix(
            adopting: pixAddBorderGeneral(pointer, wider, wider, higher, higher, depth == 32 ? 0xFFFF_FF00 : 0xFF))
        guard let roomy else { return nil }
        let turn = Float(degrees * .pi / 180)
        return Pix(
            adopting: pixRotate(roomy.pointer, turn, Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
    }
}
