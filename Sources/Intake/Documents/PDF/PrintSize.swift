/// How many pixels a page of a document gets.
struct PrintSize: Equatable {
    /// Width in pixels.
    let width: Int
    /// Height in pixels.
    let height: Int
    /// Printed size to the page's own.
    let scale: Double

    /// Dots an inch on paper.
    static let resolution = 300.0
    /// The largest text area: oficio (216 × 340 mm) within the house margins, in inches.
    private static let area = (width: 176 / 25.4, height: 299 / 25.4)
    /// A page smaller than the text area is printed larger, but no more than this: a page the size of a postage stamp
    /// holds no more for being a megapixel.
    private static let largest = 2.0

    /// Fits a page into the text area, upright or lying; `nil` where it has no size.
    /// - Parameters:
    ///   - width: of the page, in points.
    ///   - height: of the page, in points.
    init?(width: Double, height: Double) {
        guard width.isFinite, height.isFinite, width > 0, height > 0 else { return nil }
        let (long, short) = (max(width, height) / 72, min(width, height) / 72)
        scale = min(Self.largest, Self.area.height / long, Self.area.width / short)
        self.width = Self.pixels(width, scale)
        self.height = Self.pixels(height, scale)
    }

    private static func pixels(_ points: Double, _ scale: Double) -> Int {
        max(1, Int((points / 72 * scale * resolution).rounded(.down)))
    }
}
