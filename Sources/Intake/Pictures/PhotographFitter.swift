internal import Bindings
internal import Letters

/// Makes a photograph as small as 300 dpi allows, grey where it has no colour to speak of.
enum PhotographFitter {
    /// Pixels at 300 dpi: the width of the text on letter paper, and three fifths of its height on oficio.
    static let largest = (width: 2_034, height: 2_110)
    /// From this share of coloured pixels on a picture is coloured: JPEG's noise is below.
    private static let colourful = 0.02

    /// The pixels that are printed.
    static func pixels(of picture: Pix) -> Pixels? {
        guard let sized = picture.fitting(width: largest.width, height: largest.height) else { return nil }
        if sized.colouredShare(difference: 30) >= colourful {
            return Pixels(width: sized.width, height: sized.height, format: .rgb24, bytes: sized.rgbBytes, label: "")
        }
        return Pixels(width: sized.width, height: sized.height, format: .grey8, bytes: sized.greyBytes, label: "")
    }
}
