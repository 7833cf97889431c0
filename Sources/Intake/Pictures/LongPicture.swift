internal import Bindings

/// A picture far higher than it is wide, such as a conversation taken from a telephone's screen: on one page its lines
/// would be too small to read, so it is cut into pieces that are printed one below the other.
enum LongPicture {
    /// Height to width. The highest screens have 2.4; a picture beyond this holds more than one of them.
    private static let highest = 3.0
    /// Pixels; a narrower one holds no lines of writing.
    private static let narrowest = 240
    /// Grey levels that a row without writing differs by at most.
    private static let even: UInt8 = 10

    /// The pieces from the top; the picture itself where it fits on a page as it is.
    static func pieces(of picture: Pix) -> [Pix] {
        guard picture.width >= narrowest, Double(picture.height) > highest * Double(picture.width),
            let grey = picture.grey
        else { return [picture] }
        let pixels = grey.greyBytes
        var pieces: [Pix] = []
        var top = 0
        while top < picture.height {
            let cut = cut(below: top, pixels, width: picture.width, height: picture.height)
            let box = PixelBox(x: 0, y: top, width: picture.width, height: cut.end - top)
            guard let piece = picture.cropped(to: box) else { return [picture] }
            pieces.append(piece)
            top = cut.next
        }
        return pieces
    }

    /// Where a piece ends and the next begins: at a row without writing near the end of the page or, where there is none,
    /// with a few rows printed twice, so that no line is lost between two pages.
    private static func cut(
        below top: Int, _ pixels: [UInt8], width: Int, height: Int
    ) -> (end: Int, next: Int) {
        let page = width * PhotographFitter.largest.height / PhotographFitter.largest.width
        let end = top + page
        guard end < height else { return (height, height) }
        for row in stride(from: end, to: end - page / 5, by: -1)
        where isEven(pixels[row * width..<(row + 1) * width]) { return (row, row) }
        return (end, end - page / 25)
    }

    private static func isEven(_ row: ArraySlice<UInt8>) -> Bool {
        guard let least = row.min(), let most = row.max() else { return true }
        return most - least <= even
    }
}
