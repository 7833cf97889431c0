public import Foundation
public import Letters
internal import Typesetting

/// What the mail that carries a packet says.
public struct PacketMail: Sendable {
    private let layout: MailLayout

    /// Reads and checks the texts.
    /// - Parameters:
    ///   - layouts: the standard set, `Layouts/standard`.
    ///   - overrides: the campaign's `layouts/`; it need not exist.
    /// - Throws: `LayoutError`.
    public init(layouts: URL, overrides: URL?) throws {
        layout = try MailLayout(standard: layouts, overrides: overrides)
    }

    /// Subject and text of a mail, in the facility's language.
    public func words(for packet: MailPacket, of campaign: Campaign) -> (subject: String, text: String) {
        let record = MailRecord(
            facility: packet.facility.name, name: packet.prisoner.name, number: packet.prisoner.number,
            letters: packet.copies.count, pages: packet.pages, part: packet.part, parts: packet.parts,
            organiser: campaign.organiser.name, contact: campaign.email?.from ?? "")
        return layout.words(record, languages: packet.facility.rules.languages + campaign.languages)
    }
}
