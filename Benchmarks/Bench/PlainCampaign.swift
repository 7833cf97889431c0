import Foundation

/// A campaign folder with one mailbox of plain letters, and the same letters as bare text for the floor and the peers.
struct PlainCampaign {
    let folder: URL
    let count: Int
    private static let people = [
        "Manuel Gómez Vázquez", "José Díaz Gómez", "Juan Velasco Aguilar", "Agustín Pérez Cruz", "Martín Sántiz López",
        "Pedro Hernández Núñez", "Abelardo Méndez Arcos", "Germán Luna Girón", "Mariano Jiménez Ruiz",
        "Lucio Intzin Toledo",
    ]

    var out: URL { folder.appending(path: "out") }
    var text: URL { folder.appending(path: "text") }
    private var mailbox: URL { folder.appending(path: "letters/correo.mbox") }

    /// Makes the folder: ten people in two facilities, `count` letters to one of them each.
    init(at folder: URL, letters count: Int) throws {
        (self.folder, self.count) = (folder, count)
        try FileManager.default.createDirectory(
            at: folder.appending(path: "letters"), withIntermediateDirectories: true)
        let rows = Self.people.enumerated().map { "p\($0),\($1),centro\($0 / 5)" }
        for (name, text) in [
            ("campaign.yaml", "name: Carga\napprove: nothing\n"),
            ("facilities.csv", "id,name\ncentro0,Centro uno\ncentro1,Centro dos\n"),
            ("prisoners.csv", "id,name,facility\n" + rows.joined(separator: "\n") + "\n"),
        ] {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        try write(to: mailbox) { Self.mail($0) }
        try write(to: text) { Self.letter($0) + "\u{0C}" }
    }

    /// Adds a letter that was not there.
    func addLetter() throws {
        try Data(Self.mail(count + 1).utf8).write(to: folder.appending(path: "letters/una-mas.eml"))
    }

    private func write(to file: URL, _ piece: (Int) -> String) throws {
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        for number in 1...count { try handle.write(contentsOf: Data(piece(number).utf8)) }
        try handle.close()
    }

    private static func letter(_ number: Int) -> String {
        let name = people[number % people.count]
        return ([LetterMaker.greeting(number, name)] + LetterMaker.paragraphs(number)).joined(separator: "\n\n")
    }

    private static func mail(_ number: Int) -> String {
        """
        From casa\(number)@example.org Fri Sep 18 12:00:00 2026
        From: Casa \(number) <casa\(number)@example.org>
        To: cartas@example.org
        Date: Fri, 18 Sep 2026 12:00:00 +0000
        Message-ID: <bench-\(number)@example.org>
        Subject: Carta para \(people[number % people.count])
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        \(letter(number))


        """
    }
}
