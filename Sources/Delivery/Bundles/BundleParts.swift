internal import Letters

/// Parts a bundle where the facility caps the sheets that are carried in at one time.
struct BundleParts {
    /// The parts, each a bundle; one where there is no cap or all fits.
    private(set) var parts: [BundlePlan.Bundle]
    /// Copies that are over the cap on their own.
    let tooLarge: [Copy]

    /// - Parameter set: sets a bundle, to count its sheets: cover, receipts and list count too, since they are carried.
    init(_ bundle: BundlePlan.Bundle, set: (BundlePlan.Bundle) throws -> BundlePages) throws {
        guard let most = bundle.facility.rules.maxSheetsPerBundle else {
            parts = [bundle]
            tooLarge = []
            return
        }
        let parting = try Parting(bundle.packets) { packets in
            var part = bundle
            part.packets = packets
            return try set(part).pages.sheets <= most
        }
        tooLarge = parting.tooLarge
        parts = parting.parts.enumerated().map { index, packets in
            var part = bundle
            part.packets = packets
            part.ordinal.part = index + 1
            part.ordinal.parts = parting.parts.count
            return part
        }
    }
}
