public import Ledger
public import Letters

/// What `status` answers. Its JSON is the account alone, as the design says.
public struct StatusAnswer: Hashable, Sendable {
    /// A prisoner's copies.
    public struct Line: Hashable, Sendable {
        /// The prisoner.
        public var prisoner: Prisoner
        /// Copies of ready letters by state; states without any are left out.
        public var copies: [CopyState: Int]
    }

    /// A facility's people.
    public struct Section: Hashable, Sendable {
        /// The facility.
        public var facility: Facility
        /// Its people, in the order of the file, those without letters too.
        public var lines: [Line]
    }

    /// The account.
    public var account: Account
    /// The facilities that hold anybody, in the order of the file.
    public var sections: [Section]

    init(account: Account, copies: [PrisonerID: [CopyState: Int]], campaign: Campaign) {
        self.account = account
        sections = campaign.facilities.compactMap { facility in
            let lines = campaign.prisoners.filter { $0.facility == facility.id }.map {
                Line(prisoner: $0, copies: copies[$0.id] ?? [:])
            }
            return lines.isEmpty ? nil : Section(facility: facility, lines: lines)
        }
    }
}

extension StatusAnswer: Encodable {
    /// Writes the account.
    public func encode(to encoder: any Encoder) throws { try account.encode(to: encoder) }
}
