internal import Letters

/// A letter passed on within the text of a mail, below the lines that say who wrote it.
enum InlineForward {
    /// Who the address lines that were cut say the letter is from; `nil` where they name no address. The last is the
    /// innermost: what was passed on twice was written by the first.
    static func writer(in cuts: [Cut]) -> Correspondent? {
        for cut in cuts.reversed() where cut.kind == .header {
            for line in cut.text.split(separator: "\n").reversed() {
                guard let header = HeaderLine(MailLine(line)), header.field == .from else { continue }
                if let writer = correspondent(header.value) { return writer }
            }
        }
        return nil
    }

    /// "Luz <luz@example.net>", "luz@example.net", "Luz [mailto:luz@example.net]"
    private static func correspondent(_ value: Substring) -> Correspondent? {
        let words = value.split { " <>[]()\"'".contains($0) }
        guard let address = words.first(where: { Evidence.hasAddress($0) }) else { return nil }
        let name = Fold.trim(value.prefix { !"<[(".contains($0) }.filter { !"\"'".contains($0) })
        return Correspondent(
            name: name.isEmpty || name.contains("@") ? nil : HeaderText.tidied(name),
            address: HeaderText.withLowerCasedDomain(
                String(address.replacing("mailto:", with: "").replacing("*", with: ""))))
    }
}
