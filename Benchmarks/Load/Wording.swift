import Measure

/// Words of letters, put together anew for each.
enum Wording {
    private static let sentences = [
        "Les escribimos desde lejos, y no olvidamos ni un día.",
        "Aquí llovió toda la semana y el río va crecido.",
        "En la asamblea leímos en voz alta lo que nos contaron.",
        "Mi abuela dice que la paciencia también es un oficio.",
        "Sembramos maíz y frijol detrás de la escuela.",
        "Ojalá pronto podamos tomarnos un café sin rejas de por medio.",
        "El barrio pintó un mural con sus colores.", "Aprendí a hacer tortillas, aunque todavía salen chuecas.",
        "Les mando una foto del cerro al amanecer.", "Cuídense mucho, y no dejen de cantar.",
    ]

    /// Four to nine sentences.
    static func paragraph(_ seed: Int) -> String {
        var grain = Grain(seed: seed)
        let count = Int.random(in: 4...9, using: &grain)
        return (0..<count).compactMap { _ in sentences.randomElement(using: &grain) }.joined(separator: " ")
    }

    /// A letter's text, numbered so that no two are the same.
    static func letter(_ number: Int, to name: String) -> String {
        """
        Querido \(name):

        \(paragraph(number))

        \(paragraph(number + 7_919)) Esta es la carta número \(number) de nuestra casa.

        Un abrazo,
        Colectivo de la casa \(number)

        """
    }
}
