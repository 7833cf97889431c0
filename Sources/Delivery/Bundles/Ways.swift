internal import Letters

/// By which way a copy goes next.
enum Way {
    /// By e-mail: the facility takes it, and the campaign can send it.
    case email
    /// On paper.
    case paper

    /// The way of an open copy. E-mail comes first; what it did not deliver goes on paper.
    static func next(for state: CopyState, to facility: Facility, in campaign: Campaign) -> Way {
        state == .waiting && campaign.canEmail(facility) ? .email : .paper
    }
}

extension Campaign {
    /// Whether packets for the facility are e-mailed before they are carried.
    func canEmail(_ facility: Facility) -> Bool {
        email?.smtp != nil && facility.email != nil && facility.rules.accepts.contains(.email)
    }
}
