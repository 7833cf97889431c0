internal import Bindings
public import Letters
public import Typesetting

/// Draws pages as grey pixels: previews, and what tests look at.
public enum RasterPress {
    /// A page as pixels.
    public struct Raster: Hashable, Sendable {
        /// Width in pixels.
        public var width: Int
        /// Height in pixels.
        public var height: Int
        /// 0 black to 255 white, rows from the top.
        public var pixels: [UInt8]

        /// Makes a raster.
        public init(width: Int, height: Int, pixels: [UInt8]) {
            self.width = width
            self.height = height
            self.pixels = pixels
        }

        /// The raster as an 8-bit grey PNG.
        public func png() throws -> [UInt8] { try GreyPNG.encode(pixels, width: width, height: height) }

        /// Reads a PNG file.
        public init(png path: String) throws {
            (pixels, width, height) = try GreyPNG.decode(file: path)
        }
    }

    /// Draws a page at `dpi` dots per inch, with its pictures from the shelf.
    public static func draw(
        _ page: Page, pictures: any PictureShelf = MemoryShelf(), dpi: Double
    ) throws -> Raster {
        let scale = dpi / 72
        let width = Int((page.width * scale).rounded(.up))
        let height = Int((page.height * scale).rounded(.up))
        let surface = try RasterSurface(width: width, height: height)
        surface.context.scale(by: scale)
        try PagePainter(context: surface.context, pictures: pictures, output: .pixels).paint(page)
        return Raster(width: width, height: height, pixels: try surface.greyPixels())
    }
}
