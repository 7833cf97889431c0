internal import Addressing
internal import Bindings
public import Foundation
public import Intake
public import Letters
internal import Screening

extension Stages {
    /// The stages of a campaign: its folder `letters/`, its people, and the rules of their facilities.
    /// - Parameter reader: reads what came from outside.
    public init(campaign: Campaign, folder: URL, reader: LetterReader) {
        let book = AddressBook(prisoners: campaign.prisoners, groups: campaign.groups)
        let screening = Screening(campaign: campaign)
        self.init(
            originals: {
                let items = try LettersFolder(campaign: folder)
                return AnySequence(
                    items.lazy.map { item in
                        Original(source: item.source, digest: item.digest.hexadecimal) { try reader.read(item) }
                    })
            },
            address: { reading, source in book.addressee(of: AddressEvidence(reading: reading, source: source)) },
            explain: { reading, source in
                book.explanation(of: AddressEvidence(reading: reading, source: source)).namings
            },
            screen: { reading, prisoners in screening.findings(for: reading, prisoners: prisoners) })
    }
}
