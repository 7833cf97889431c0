internal import Letters

/// Sets a picture: one slab, so that no page is broken within it.
struct PictureSetter {
    /// The measure in points.
    let width: Double
    /// Height of the text area in points.
    let maxHeight: Double

    func slab(_ picture: Picture, fit: PictureFit, align: Flow.Alignment, number: Int) -> Slab {
        let size = Self.size(of: picture, within: limits(of: fit))
        let x = align.offset(of: size.width, within: width)
        // As high as the text area, so that nothing else finds room beside it.
        let height = fit == .page ? maxHeight : size.height
        let place = Rectangle(x: x, y: (height - size.height) / 2, width: size.width, height: size.height)
        var slab = Slab(elements: [.picture(picture, place)], height: height, before: 6, after: 6)
        slab.tag = (.figure, number)
        return slab
    }

    private func limits(of fit: PictureFit) -> (width: Double, height: Double) {
        switch fit {
        case .box(let boxWidth, let boxHeight): (min(width, boxWidth), min(maxHeight, boxHeight))
        case .share(let share): (width, maxHeight * share)
        case .page: (width, maxHeight)
        }
    }

    /// As large as fits, never larger than 72 dpi: beyond that there is nothing more to see.
    private static func size(
        of picture: Picture, within limits: (width: Double, height: Double)
    ) -> (width: Double, height: Double) {
        let scale = min(1, limits.width / Double(picture.width), limits.height / Double(picture.height))
        return (Double(picture.width) * scale, Double(picture.height) * scale)
    }
}

extension Flow.Alignment {
    /// How far from the left edge of a measure something stands that has no direction of its own.
    func offset(of width: Double, within measure: Double) -> Double {
        switch self {
        case .start: 0
        case .end: measure - width
        case .center: (measure - width) / 2
        }
    }
}
