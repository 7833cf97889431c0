internal import Bindings

/// Finds a sheet of paper that was photographed with the table around it.
///
/// The sheet is the largest bright thing in the picture; what surrounds it is darker, lies along most of the picture's
/// border, begins with a sharp edge (a shadow begins softly) and bears no writing (a shadow may fall on some). Where any of
/// that is in doubt the whole picture is the sheet: cutting writing off is worse than printing a strip of table.
struct PaperFinder {
    /// Side in pixels of the small copy that is looked at: writing vanishes on it, edges do not.
    private static let side = 600

    /// What surrounds the sheet, in black, at the size of the small copy; `nil` where the sheet fills the picture.
    let surroundings: Pix?

    /// - Parameter picture: a grey picture.
    init(in picture: Pix) {
        guard let small = picture.fitting(width: Self.side, height: Self.side),
            let around = Self.surroundings(in: small),
            Self.isTooDarkForPaper(around, in: small) || !Self.bearsWriting(around, in: picture)
        else {
            surroundings = nil
            return
        }
        surroundings = around.thickened(by: 11)
    }

    private static func surroundings(in small: Pix) -> Pix? {
        // Closing takes the writing off the sheet; what is still dark and reaches the border surrounds it.
        guard let dark = small.darker(than: small.parting), let sheet = dark.inverted?.closed(by: 25)?.opened(by: 15),
            let around = sheet.inverted?.touchingBorder?.closed(by: 9), let inside = around.inverted
        else { return nil }
        let share = Double(around.inkArea) / Double(small.width * small.height)
        guard (0.02...0.75).contains(share), around.borderShare > 0.65, isWhole(inside),
            isDarker(around, than: inside, in: small), hasSharpEdge(around, inside, in: small)
        else { return nil }
        return around
    }

    /// Paper in the shade is never so dark beside paper in the light: nearly all along the edge must be darker.
    private static func isTooDarkForPaper(_ around: Pix, in small: Pix) -> Bool {
        guard let inside = around.inverted, let inner = small.mean(where: inside), let edge = ring(within: around),
            let dark = small.darker(than: Int(0.4 * inner))?.within(edge)
        else { return false }
        return Double(dark.inkArea) > 0.9 * Double(edge.inkArea)
    }

    /// Whether marks as high as letters stand on smooth ground in the surroundings, beyond the rim of the sheet: paper in
    /// the shade, then. The ground of a table is smooth and empty, or it has a grain all over.
    private static func bearsWriting(_ around: Pix, in picture: Pix) -> Bool {
        guard let readable = picture.fitting(width: PageFeatures.side, height: PageFeatures.side),
            let even = readable.evened(stroke: 60, background: 240), let strokes = even.darker(than: 200),
            let beyond = around.thinned(by: 13)?.resized(width: readable.width, height: readable.height),
            let dim = even.darker(than: 215)?.within(beyond), let marks = strokes.within(beyond)?.marks
        else { return true }
        let isSmooth = Double(dim.inkArea) < 0.15 * Double(beyond.inkArea)
        return isSmooth && marks.count { (5...100).contains($0.height) && (2...200).contains($0.width) } >= 8
    }

    /// One sheet, about rectangular: it fills most of its frame.
    private static func isWhole(_ inside: Pix) -> Bool {
        guard let largest = inside.marks.max(by: { $0.width * $0.height < $1.width * $1.height }) else { return false }
        return Double(inside.inkArea) > 0.72 * Double(largest.width * largest.height)
    }

    private static func isDarker(_ around: Pix, than inside: Pix, in small: Pix) -> Bool {
        guard let outer = small.mean(where: around), let inner = small.mean(where: inside) else { return false }
        return outer < 0.8 * inner
    }

    /// Whether the step at the edge is most of the difference between the two sides.
    private static func hasSharpEdge(_ around: Pix, _ inside: Pix, in small: Pix) -> Bool {
        guard let outerRing = ring(within: around), let innerRing = ring(within: inside),
            let outer = small.mean(where: around), let inner = small.mean(where: inside),
            let outerEdge = small.mean(where: outerRing), let innerEdge = small.mean(where: innerRing)
        else { return false }
        return innerEdge - outerEdge > 0.6 * (inner - outer)
    }

    /// The rim of an area, from 2 to 6 pixels within it.
    private static func ring(within area: Pix) -> Pix? {
        guard let near = area.thinned(by: 5), let far = area.thinned(by: 13) else { return nil }
        return near.subtracting(far)
    }

    /// The picture cut to the frame of the sheet. Strips of the surroundings may still stand in its corners.
    func sheet(of picture: Pix) -> Pix? {
        guard let surroundings, let frame else { return picture }
        let (across, down) = (
            Double(picture.width) / Double(surroundings.width), Double(picture.height) / Double(surroundings.height)
        )
        return picture.cropped(
            to: PixelBox(
                x: Int(Double(frame.x) * across), y: Int(Double(frame.y) * down),
                width: max(1, Int(Double(frame.width) * across)), height: max(1, Int(Double(frame.height) * down))))
    }

    /// A sheet, as `sheet(of:)` cut it and of any size, with its surroundings white. The light must have been evened
    /// before: paper beside pure white would pass for dark.
    func bare(_ sheet: Pix) -> Pix? {
        guard let surroundings, let frame else { return sheet }
        return surroundings.cropped(to: frame)?.resized(width: sheet.width, height: sheet.height)
            .flatMap { sheet.whitened(where: $0) }
    }

    private var frame: PixelBox? {
        surroundings?.inverted?.marks.max { $0.width * $0.height < $1.width * $1.height }
    }
}
