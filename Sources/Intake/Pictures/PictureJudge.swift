internal import Bindings
internal import Letters

/// Tells a page of writing or print from a photograph or a drawing.
///
/// Writing is printed in black and white, which would destroy a photograph; a photograph of writing is printed grey, which
/// is only less clear. So every test has to speak for writing, and in doubt it is a photograph.
enum PictureJudge {
    /// What a picture shows.
    static func kind(of picture: Pix) -> Picture.Kind {
        guard max(picture.width, picture.height) >= smallestPage, let features = PageFeatures(of: picture) else {
            return .photograph
        }
        return isWriting(features) ? .writing : .photograph
    }

    /// Longer side in pixels: what is smaller is a line or two, which needs no page to itself.
    private static let smallestPage = 600

    /// The limits lie between what pages and what photographs measure (the test prints a table of both).
    static func isWriting(_ page: PageFeatures) -> Bool {
        page.paper >= 0.75 && page.halftone <= 0.06 && (0.002...0.25).contains(page.ink) && page.thin >= 0.8
            && page.marks >= 25 && page.lines >= 1.6 && page.colour <= 0.1
    }
}
