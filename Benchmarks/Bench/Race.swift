import Foundation

/// Everything that is measured on one campaign, each against the floor or the cold build of the same run.
struct Race {
    let campaign: PlainCampaign
    let tools: Tools
    let runs: Int

    init(of campaign: PlainCampaign, with tools: Tools, runs: Int) {
        (self.campaign, self.tools, self.runs) = (campaign, tools, runs)
    }

    /// The rows of the table.
    func rows() throws -> [String] {
        let floor = try repeated { try Run(tools.floor, [campaign.text.path, pdf("floor").path]) }
        let cold = try repeated { try build(after: forget) }
        let bytes = try bytesPerPage()
        let again = try repeated { try build() }
        let one = try oneMore()
        let word = try repeated { try build(after: changeLayout) }
        return [
            row("floor (Pango and Cairo, C)", floor, against: floor),
            row("cold build", cold, against: floor, bytes: bytes),
            row("nothing new", again, against: cold, unit: "cold"),
            row("one letter more", one, against: cold, unit: "cold"),
            row("a word of a layout changed", word, against: cold, unit: "cold"),
        ] + (try peers(against: floor))
    }

    private func repeated(_ run: () throws -> Run) throws -> Run {
        guard let median = try (0..<runs).map({ _ in try run() }).median else {
            preconditionFailure("at least one run")
        }
        return median
    }

    private func build(after prepare: () throws -> Void = {}) throws -> Run {
        try prepare()
        return try Run(
            tools.pasamuros, ["build", "-C", campaign.folder.path, "--out", campaign.out.path])
    }

    /// The ledger and the output go: what is left is as it came.
    private func forget() throws {
        for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "out"] {
            try? FileManager.default.removeItem(at: campaign.folder.appending(path: name))
        }
    }

    /// Measured once: the letter is new only once, and the median of runs of other letters would say no more.
    private func oneMore() throws -> Run {
        try build(after: campaign.addLetter)
    }

    private func changeLayout() throws {
        let strings = campaign.folder.appending(path: "layouts/strings")
        try FileManager.default.createDirectory(at: strings, withIntermediateDirectories: true)
        try Data("letter-of: \"Carta \(UInt16.random(in: 0...9_999)): {number} de {total}\"\n".utf8)
            .write(to: strings.appending(path: "es.yaml"))
    }

    private func bytesPerPage() throws -> Int {
        let manifest = try Manifest(at: campaign.out)
        return manifest.pages == 0 ? 0 : manifest.bytes / manifest.pages
    }

    private func peers(against floor: Run) throws -> [String] {
        let peer = Peer(text: campaign.text, scratch: campaign.folder.appending(path: "peers"))
        var rows: [String] = []
        if let typst = tools.typst {
            rows.append(row("Typst", try repeated { try peer.typst(typst) }, against: floor))
        }
        if let pdftex = tools.pdftex {
            rows.append(row("pdfTeX", try repeated { try peer.pdftex(pdftex) }, against: floor))
        }
        return rows
    }

    private func row(
        _ name: String, _ run: Run, against other: Run, unit: String = "floor", bytes: Int? = nil
    ) -> String {
        Table.row(letters: campaign.count, name, run, against: other, unit: unit, bytes: bytes)
    }

    private func pdf(_ name: String) -> URL { campaign.folder.appending(path: name + ".pdf") }
}
