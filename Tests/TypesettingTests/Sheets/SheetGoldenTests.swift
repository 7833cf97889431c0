import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// Each sheet as a picture: what tests of words and tables cannot see.
@Suite struct SheetGoldenTests {
    init() { TestSupport.useProjectFonts() }

    private func compare(_ record: some SheetRecord, _ name: String, paper: Paper = .letter) throws {
        let sheet = try LayoutFolder.set().sheet(record, languages: ["es", "en"], paper: paper)
        let page = try #require(Compositor().pages(of: sheet).first)
        #expect(
            try GoldenPages.compare(
                try RasterPress.draw(page, pictures: SheetRecords.pictures, dpi: 50), with: "sheet-" + name) == .same)
    }

    @Test func `the facility's cover looks as it did`() throws {
        try compare(SheetRecords.facilityCover, "facility-cover")
    }

    @Test func `the cover without an address looks as it did`() throws {
        try compare(SheetRecords.coverWithoutAddress, "cover-without-address", paper: .oficio)
    }

    @Test func `the prisoner's cover looks as it did`() throws {
        try compare(SheetRecords.prisonerCover, "prisoner-cover")
    }

    @Test func `the prisoner's cover in large print looks as it did`() throws {
        try compare(SheetRecords.largePrintCover, "prisoner-cover-large")
    }

    @Test func `the manifest looks as it did`() throws {
        try compare(SheetRecords.manifest, "manifest", paper: .a4)
    }

    @Test(arguments: ReceiptRecord.Copy.allCases) func `the receipt looks as it did`(_ copy: ReceiptRecord.Copy) throws
    {
        try compare(SheetRecords.receipt(copy), "receipt-\(copy.rawValue)")
    }

    @Test func `the receipt fits on one page of each paper for the people of a usual bundle`() throws {
        for paper in Paper.allCases {
            for copy in ReceiptRecord.Copy.allCases {
                let sheet = try LayoutFolder.set().sheet(
                    SheetRecords.receipt(copy), languages: ["es", "en"], paper: paper)
                #expect(Compositor().pages(of: sheet).count == 1)
            }
        }
    }
}
