public import Letters
internal import Press
public import Typesetting

/// Typical records of each sheet, written for the tests: the facility and its address are invented.
public enum SheetRecords {
    /// Seven people, one with a long name, one whose name is written from the right.
    public static let people = [
        PersonLine(name: "Lorenzo Tzʼuntul Díaz", number: "1042-A", letters: 12, sheets: 14),
        PersonLine(name: "Petrona Gómez Xiloj", number: "1043-A", letters: 9, sheets: 9),
        PersonLine(name: "Xunka' Tzʼakol K’ulub", letters: 1, sheets: 1),
        PersonLine(name: "Ernesto Ruiz", number: "77", letters: 10, sheets: 104),
        PersonLine(name: "María de los Ángeles Guadalupe Hernández-Sántiz y Gómez de la Torre", letters: 3, sheets: 4),
        PersonLine(name: "نور الهدى", number: "20881", letters: 2, sheets: 2),
        PersonLine(name: "Dominga Luna Bautista", number: "1044-A", letters: 11, sheets: 12),
    ]

    /// A bundle's code.
    public static let bundle = BundleCode(digest: Array(1...32))

    /// A cover with everything on it.
    public static let facilityCover = FacilityCoverRecord(
        facility: "Centro de la Ribera, núm. 9",
        address: ["Camino a la Ribera s/n", "Ejido Las Palmas", "00000 Villa Ejemplo"],
        visiting: "Sábados y domingos, de 9 a 16 h", phone: "000 000 0000", bundle: bundle, number: 3, adds: 48,
        handedOver: 40, people: people, ownSheets: 4, organiser: "Grupo de correspondencia",
        returnAddress: ["Apartado 1", "00001 Villa Ejemplo"])

    /// A cover whose address the organisers have yet to fill in, for people without numbers.
    public static let coverWithoutAddress = FacilityCoverRecord(
        facility: "Centro de la Sierra", bundle: bundle,
        people: people.map { PersonLine(name: $0.name, letters: $0.letters, sheets: $0.sheets) }, ownSheets: 1)

    /// A cover for sixty people.
    public static let coverForSixty = FacilityCoverRecord(
        facility: "Centro de la Ribera, núm. 9", bundle: bundle, number: 1,
        people: (1...60).map {
            PersonLine(name: "Persona \($0) de la Lista", number: String(5000 + $0), letters: $0 % 7 + 1, sheets: $0)
        })

    /// A prisoner's cover with letters in several scripts, one unsigned.
    public static let prisonerCover = PrisonerCoverRecord(
        name: "Petrona Gómez Xiloj", number: "1043-A", language: "tzh", letters: letters,
        campaign: "Cartas de ejemplo")

    /// A prisoner's cover in large print, with a portrait.
    public static let largePrintCover = PrisonerCoverRecord(
        name: "María de los Ángeles Guadalupe Hernández-Sántiz", language: "es", portrait: portrait, letters: letters,
        largePrint: true)

    /// A manifest of two packets.
    public static let manifest = ManifestRecord(
        facility: "Centro de la Ribera, núm. 9", bundle: bundle,
        packets: [
            ManifestRecord.Packet(
                name: "Lorenzo Tzʼuntul Díaz", number: "1042-A",
                letters: (1...12).map { ManifestRecord.LetterLine(code: code($0), pages: $0 % 3 + 1, sheets: 1) }),
            ManifestRecord.Packet(
                name: "نور الهدى",
                letters: (13...14).map { ManifestRecord.LetterLine(code: code($0), pages: 24, sheets: 12) }),
        ])

    /// The receipt's copy for one of the two who keep it.
    public static func receipt(_ copy: ReceiptRecord.Copy) -> ReceiptRecord {
        ReceiptRecord(copy: copy, bundle: bundle, facility: "Centro de la Ribera, núm. 9", people: people)
    }

    /// What those who carry the bundle are told.
    public static let family = FamilyRecord(
        facility: facilityCover.facility, address: facilityCover.address, visiting: facilityCover.visiting,
        phone: facilityCover.phone, bundle: bundle, people: people, organiser: facilityCover.organiser,
        contact: ["Telésfora", "000 000 0001"])

    /// The same where nothing is known but whom the bundle is for.
    public static let familyWithoutPlace = FamilyRecord(
        facility: "Centro de la Sierra", bundle: bundle, people: [people[1]])

    /// A record of letters that were not taken.
    public static let refusal = RefusalRecord(
        facility: facilityCover.facility, bundle: bundle, outcome: .refused, happened: "27/09/2026, 11:40 h",
        people: people,
        note: [
            "Dijeron que ese día no se recibía correspondencia y que no había nadie de trabajo social.",
            "No quisieron escribirlo en un papel ni dar su nombre.",
        ], dated: "28/09/2026")

    /// A record to be filled in by hand.
    public static let openRefusal = RefusalRecord(
        facility: facilityCover.facility, bundle: bundle, outcome: .kept, people: [people[4]], dated: "28/09/2026")

    /// What stands around a letter.
    public static let letter = LetterSheetRecord(
        code: code(1), number: 3, of: 12, prisoner: "Petrona Gómez Xiloj", prisonerNumber: "1043-A")

    private static let letters = [
        PrisonerCoverRecord.LetterLine(
            number: 1, from: "Colectiva La Ventana", language: "es", pages: 1, code: code(1)),
        PrisonerCoverRecord.LetterLine(number: 2, language: "es", pages: 2, code: code(2)),
        PrisonerCoverRecord.LetterLine(number: 3, from: "Ελένη", language: "el", pages: 1, code: code(3)),
        PrisonerCoverRecord.LetterLine(number: 4, from: "ليلى وأصدقاؤها", language: "ar", pages: 1, code: code(4)),
        PrisonerCoverRecord.LetterLine(number: 5, from: "雪の会", language: "ja", pages: 3, code: code(5)),
        PrisonerCoverRecord.LetterLine(
            number: 6, from: "Las amigas del taller de lectura y bordado de los jueves por la tarde", language: "it",
            pages: 10, code: code(6)),
    ]

    /// A plain grey gradient in place of a person.
    private static let portraitPixels = Pixels(
        width: 300, height: 400, format: .grey8, bytes: (0..<120_000).map { UInt8(($0 / 300) * 255 / 400) }, label: "")
    private static let portrait = packedPortrait?.picture(.photograph)
    private static let packedPortrait = portraitPixels.flatMap { try? PicturePacker.pack($0) }

    /// The pictures that the records name.
    public static var pictures: MemoryShelf {
        let shelf = MemoryShelf()
        if let packedPortrait { shelf.put(packedPortrait, digest: packedPortrait.digest) }
        return shelf
    }

    private static func code(_ number: Int) -> LetterCode {
        LetterCode(digest: (0..<8).map { UInt8(truncatingIfNeeded: (number * 2_654_435_761) >> ($0 * 3)) })
    }
}
