internal import Addressing
internal import Bindings
public import Foundation
public import Intake
public import Ledger
public import Letters
internal import Press
internal import Screening

extension Stages {
    /// The stages of a campaign: its folder `letters/`, its people, and the rules of their facilities.
    /// - Parameters:
    ///   - reader: opens what came from outside.
    ///   - converters: other people's programs for what nothing here opens.
    ///   - amends: what those programs have by now that they may have lacked.
    ///   - ledger: keeps the pictures of letters.
    public init(
        campaign: Campaign, folder: URL, reader: any UntrustedReader, converters: LetterReader.Converters = .none,
        amends: Amends = .none, ledger: Ledger
    ) {
        let letters = LetterReader(reader: reader, converters: converters) { page in
            let packed = try PicturePacker.pack(page.pixels)
            try ledger.keep(packed, as: packed.digest)
            return packed.picture(page.kind, text: page.text)
        }
        let book = AddressBook(prisoners: campaign.prisoners, groups: campaign.groups)
        let screening = Screening(campaign: campaign)
        self.init(
            originals: {
                let items = try LettersFolder(campaign: folder)
                return AnySequence(
                    items.lazy.map { item in
                        Original(
                            source: item.source, digest: item.digest.hexadecimal, size: item.untrustedBytes.count,
                            read: { try letters.read(item) },
                            untouched: {
                                item.untrustedBytes.isEmpty ? nil : UntouchedLetter(of: item, with: reader)
                            })
                    })
            },
            address: { reading, source in book.addressee(of: AddressEvidence(reading: reading, source: source)) },
            explain: { reading, source in
                book.explanation(of: AddressEvidence(reading: reading, source: source)).namings
            },
            screen: { reading, prisoners in screening.findings(for: reading, prisoners: prisoners) })
        self.amends = amends
    }
}
