import Letters

@testable import Addressing

/// Casts of people that letters are for.
enum Cast {
    /// The seven of the field notes.
    static let seven: [Prisoner] = [
        person("mgv", "Manuel Gómez Vázquez"),
        person("msc", "Manuel Santiz Cruz", groups: ["cancuc"]),
        person("apd", "Agustín Pérez Domínguez", groups: ["cancuc"]),
        person("jva", "Juan Velasco Aguilar", groups: ["cancuc"]),
        person("mpd", "Martín Pérez Domínguez", groups: ["cancuc"]),
        person("apv", "Agustín Pérez Velasco", groups: ["cancuc"]),
        person("jd", "José Díaz"),
    ]

    static let five = ["apd", "apv", "jva", "mpd", "msc"]
    static let all = ["apd", "apv", "jd", "jva", "mgv", "mpd", "msc"]

    static let cancuc = Group(
        id: GroupID("cancuc"),
        names: ["es": "Los cinco de San Juan Cancuc", "en": "The San Juan Cancuc Five"], aliases: ["Los 5 de Cancuc"])

    static let book = AddressBook(prisoners: seven, groups: [cancuc])

    static func person(_ id: String, _ name: String, aliases: [String] = [], groups: [String] = []) -> Prisoner {
        Prisoner(
            id: PrisonerID(id), name: name, aliases: aliases, groups: groups.map { GroupID($0) },
            facility: FacilityID("cerss"))
    }
}

extension AddressEvidence {
    /// A mail with a subject and lines.
    init(_ subject: String?, _ lines: String...) {
        self.init(subject: subject, blocks: lines.map { .paragraph([.text($0)]) })
    }

    /// A letter whose opening is given, with a body below.
    static func opening(_ line: String, subject: String? = nil) -> AddressEvidence {
        AddressEvidence(subject, line, "Te escribo desde lejos y pienso en ti cada día.", "Un abrazo.", "Nadie")
    }

    /// A mail that names people in its subject alone.
    static func subject(_ subject: String) -> AddressEvidence {
        AddressEvidence(subject, "Te escribo desde lejos y pienso en ti cada día.", "Un abrazo.", "Nadie")
    }
}

extension AddressBook {
    /// The answer as short text: "jd", "apd apv", "? several-fit mgv msc".
    func answer(_ evidence: AddressEvidence) -> String {
        switch addressee(of: evidence) {
        case .people(let people): people.map(\.rawValue).joined(separator: " ")
        case .question(let question, let candidates):
            (["?", question.rawValue] + candidates.map(\.rawValue)).joined(separator: " ")
        }
    }
}
