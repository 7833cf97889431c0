public import Letters

/// How fine pictures come out on paper.
public enum PrintResolution {
    /// Below this one sees the pixels: dots per inch.
    public static let least = 150.0

    /// Pixels per inch of a picture in a place of a page.
    public static func dpi(of picture: Picture, in place: Rectangle) -> Double {
        guard place.width > 0 else { return 0 }
        return Double(picture.width) / (place.width / 72)
    }
}

extension Page {
    /// The resolution of each picture on the page, in reading order.
    public var resolutions: [Double] { elements.flatMap(\.resolutions) }
}

extension PageElement {
    fileprivate var resolutions: [Double] {
        switch self {
        case .picture(let picture, let place): [PrintResolution.dpi(of: picture, in: place)]
        case .tagged(_, let elements): elements.flatMap(\.resolutions)
        case .glyphs, .fill, .frame, .code, .missing: []
        }
    }
}
