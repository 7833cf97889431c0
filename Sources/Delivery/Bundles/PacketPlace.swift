internal import Letters

extension ClosedBundle {
    /// The pages of a person's packet in the PDF: the cover, the letters, and the blank verso that ends it, so that whole
    /// sheets come out; `nil` where the bundle holds nothing for them.
    func packetPages(of prisoner: PrisonerID) -> ClosedRange<Int>? {
        let own = places.filter { $0.copy.prisoner == prisoner }
        guard let first = own.first, let last = own.last else { return nil }
        let sides = usesBothSides ? 2 : 1
        let lastSheet = Self.sheets(to: last.lastPage, sides)
        // The cover goes before the letters; earlier versions did not note its sheets: one at least.
        let sheetsBefore = Self.sheets(to: first.firstPage - 1, sides)
        let firstSheet = packetSheets[prisoner].map { lastSheet - $0 + 1 } ?? max(sheetsBefore, 1)
        return ((firstSheet - 1) * sides + 1)...(lastSheet * sides)
    }

    /// As it was closed, whatever campaign.yaml says by now: it ends with a letter.
    private var usesBothSides: Bool { (places.last?.lastPage ?? 0) > sheets }

    private static func sheets(to page: Int, _ sides: Int) -> Int { (page + sides - 1) / sides }
}

extension ClosedBundle.Place {
    fileprivate var lastPage: Int { firstPage + pages - 1 }
}
