public import Letters
internal import Press
internal import Typesetting

/// Pages of words in the project's own fonts, as a scanner would take them.
public enum DrawnText {
    /// A letter in Spanish, long enough for whatever counts letters that rise above the line.
    public static let letter = """
        Querido Manuel: te escribo desde muy lejos para decirte que no estás solo. Aquí, en el pueblo, seguimos \
        juntándonos cada domingo para leer en voz alta las cartas que nos llegan, y la tuya la leímos tres veces.
        Mi hija preguntó quién eras y le conté de la milpa, del río y de los años que llevas guardado por algo que \
        no hiciste. Te cuento que ya llovió y que los frijoles van creciendo. Don José dice que este año sí habrá \
        buena cosecha, si Dios quiere, y que cuando salgas te va a guardar un costal.
        Cuídate mucho, come bien y no dejes de escribir. Un abrazo grande de todas y de todos los que te esperamos \
        aquí afuera. Que pronto se abran las puertas. Con cariño, Guadalupe.
        """

    /// The first page of a letter on letter paper: grey pixels.
    /// - Parameter size: of the type, in points.
    public static func page(_ text: String = letter, size: Double = 16, dpi: Double = 150) throws -> Pixels {
        TestSupport.useProjectFonts()
        var style = LetterStyle()
        style.base.size = size
        let blocks = text.split(separator: "\n").map { Block.paragraph([.text(String($0))]) }
        let flow = LetterFlow(style: style, language: "es") { $0.key }.flow(of: blocks)
        let pages = Compositor().pages(of: Sheet(paper: .letter, content: flow, language: "es"))
        let raster = try RasterPress.draw(pages[0], dpi: dpi)
        guard
            let pixels = Pixels(
                width: raster.width, height: raster.height, format: .grey8, bytes: raster.pixels, label: "")
        else { preconditionFailure("a raster has as many pixels as its size says") }
        return pixels
    }
}
