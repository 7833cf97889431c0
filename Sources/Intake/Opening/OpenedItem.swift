internal import Letters

/// An item with all that is enclosed in it, opened.
struct OpenedItem {
    /// What is known of it as a part of a letter.
    var kind: LetterPart.Kind
    /// The file's name; `nil` for the letter itself.
    var name: String?
    /// Whether it repeats the text around it.
    var isAlternative = false
    /// Where it stands in what it is enclosed in.
    var place = EnclosedPart.Place.attached
    /// Whether it was locked and has been opened with a key.
    var wasLocked = false
    /// The text, and what is known of the message.
    var reading: Reading
    /// Its pages and pictures, as they are kept.
    var pictures: [Picture] = []
    /// What is enclosed, in the order of the slots.
    var parts: [OpenedItem] = []

    /// What it says: its blocks and the words on its pages, those of its parts left out.
    var words: String { reading.blocks.plainText + "\n" + pictures.compactMap(\.text).joined(separator: "\n") }

    /// Why nothing of it can be printed; `nil` where something can.
    var failure: Sentence? {
        if case .unreadable(let sentence) = reading.kind { sentence } else { nil }
    }

    /// By which a document says that its pages show pictures beside their words. For the assembly alone.
    static let picturesRule = "pdf-shows-pictures"

    /// Whether its pages show more than can be compared.
    var showsMoreThanWords: Bool { reading.findings.contains { $0.rule == Self.picturesRule } }

    /// Whether it is a picture that only adorns: a logo below a mail, an icon of a service. In pixels; at 300 dpi the
    /// bound is the width of a stamp.
    var isOrnament: Bool {
        kind == .picture && !pictures.isEmpty && pictures.allSatisfy { max($0.width, $0.height) <= 96 }
    }

    /// Whether it can be the logo of a signature, rather than a photograph somebody sends: in pixels, by the shorter side.
    var isSmallPicture: Bool {
        kind == .picture && !pictures.isEmpty && pictures.allSatisfy { min($0.width, $0.height) < 600 }
    }

    /// Whether it is something that a person would call the letter, rather than words around it.
    var isWriting: Bool {
        guard failure == nil else { return false }
        return pictures.contains { $0.kind != .photograph } || kind == .document || kind == .pdf || kind == .text
            || parts.contains(where: \.isWriting)
    }
}
