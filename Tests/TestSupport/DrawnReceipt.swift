internal import Foundation
public import Letters
internal import Press
public import Typesetting

/// A receipt of ours as it comes out of a printer.
public enum DrawnReceipt {
    /// The family's copy on letter paper: one page.
    public static func pages() throws -> [Page] {
        TestSupport.useProjectFonts()
        let layouts = try LayoutSet(standard: TestSupport.root.appending(path: "Layouts/standard"))
        let sheet = try layouts.sheet(SheetRecords.receipt(.family), languages: ["es", "en"], paper: .letter)
        return Compositor().pages(of: sheet)
    }

    /// The same in grey pixels.
    public static func pixels(dpi: Double) throws -> Pixels {
        let raster = try RasterPress.draw(try pages()[0], dpi: dpi)
        guard
            let pixels = Pixels(
                width: raster.width, height: raster.height, format: .grey8, bytes: raster.pixels, label: "")
        else { preconditionFailure("a raster has as many pixels as its size says") }
        return pixels
    }
}
