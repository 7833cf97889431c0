/// What the mail to a facility speaks of: one packet, or a part of it.
///
/// It has no field for the campaign's name or for who wrote: like what is seen at the gate, it says nothing political.
public struct MailRecord: Hashable, Sendable {
    /// The facility's name.
    public var facility: String
    /// The prisoner's name.
    public var name: String
    /// The number the facility knows the prisoner by.
    public var number: String?
    /// How many letters are attached.
    public var letters: Int
    /// How many pages.
    public var pages: Int
    /// Which part of the packet it is, from 1.
    public var part: Int
    /// How many parts the packet has.
    public var parts: Int
    /// Who sends it, as far as it may be told.
    public var organiser: String?
    /// Where an answer is to be sent.
    public var contact: String

    /// Makes a record.
    public init(
        facility: String, name: String, number: String? = nil, letters: Int, pages: Int, part: Int = 1, parts: Int = 1,
        organiser: String? = nil, contact: String
    ) {
        self.facility = facility
        self.name = name
        self.number = number
        self.letters = letters
        self.pages = pages
        self.part = part
        self.parts = parts
        self.organiser = organiser
        self.contact = contact
    }

    static let fields: [Field<Self>] = [
        .text("facility") { $0.facility }, .text("name") { $0.name }, .text("number") { $0.number },
        .number("letters") { $0.letters }, .flag("one-letter") { $0.letters == 1 },
        .number("pages") { $0.pages }, .flag("one-page") { $0.pages == 1 },
        .number("part") { $0.parts > 1 ? $0.part : nil }, .number("parts") { $0.parts > 1 ? $0.parts : nil },
        .text("organiser") { $0.organiser }, .text("contact") { $0.contact },
    ]
}
