import Bindings
import Foundation
import Letters
import TestSupport
import Testing

@testable import Intake

/// Writing against photographs. A photograph taken for writing is destroyed on paper; writing taken for a photograph is
/// only less clear.
@Suite struct PictureJudgeTests {
    private func pix(_ pixels: Pixels) throws -> Pix {
        switch pixels.format {
        case .bilevel1: try #require(Pix(bilevel: pixels.bytes, width: pixels.width, height: pixels.height))
        case .grey8: try #require(Pix(grey: pixels.bytes, width: pixels.width, height: pixels.height))
        case .rgb24: try #require(Pix(rgb: pixels.bytes, width: pixels.width, height: pixels.height))
        }
    }

    @Test func `a scanned page and a page photographed on a table are writing`() throws {
        for drawn in [DrawnPictures.writing(), DrawnPictures.photographedPage()] {
            let picture = try pix(#require(drawn))
            #expect(PictureJudge.kind(of: picture) == .writing, "\(String(describing: PageFeatures(of: picture)))")
        }
    }

    @Test func `a landscape is a photograph`() throws {
        let landscape = try pix(#require(DrawnPictures.photograph()))
        #expect(PictureJudge.kind(of: landscape) == .photograph)
    }

    /// A page for which everything speaks, for the limits one by one.
    private func page(_ change: (inout PageFeatures) -> Void) throws -> PageFeatures {
        let drawn = try pix(#require(DrawnPictures.writing()))
        var features = try #require(PageFeatures(of: drawn))
        change(&features)
        return features
    }

    @Test func `one doubt is enough to call it a photograph`() throws {
        #expect(try PictureJudge.isWriting(page { _ in }))
        #expect(try !PictureJudge.isWriting(page { $0.paper = 0.6 }))
        #expect(try !PictureJudge.isWriting(page { $0.halftone = 0.1 }))
        #expect(try !PictureJudge.isWriting(page { $0.ink = 0.3 }))
        #expect(try !PictureJudge.isWriting(page { $0.ink = 0.001 }))
        #expect(try !PictureJudge.isWriting(page { $0.thin = 0.7 }))
        #expect(try !PictureJudge.isWriting(page { $0.marks = 10 }))
        #expect(try !PictureJudge.isWriting(page { $0.lines = 1.5 }))
        #expect(try !PictureJudge.isWriting(page { $0.colour = 0.2 }))
    }

    /// What the pictures of the corpora show was seen by eye: two are pages of print, one a drawing with words in it.
    @Test(.enabled(if: Corpora.isThere)) func `no photograph of the corpora is taken for writing`() throws {
        let pages: Set = ["linn.png", "typewriter.png"]
        let drawings: Set = ["Tless0.tiff"]
        var table = [String: Int]()
        for file in try Corpora.files("images", [".jpg", ".png", ".tiff", ".tif", ".gif", ".webp", ".heif", ".HEIC"])
            + Corpora.files("pdf/ocrmypdf", [".jpg", ".png"])
        {
            let shown = pages.contains(file.lastPathComponent) ? "page" : "other"
            for page in TestPictures.open(Array(try Data(contentsOf: file))).pages {
                table["\(shown) as \(page.kind)", default: 0] += 1
                if shown == "other", page.kind == .writing { #expect(drawings.contains(file.lastPathComponent)) }
            }
        }
        print("FIGURES: \(table.sorted { $0.key < $1.key })")
        #expect(table["page as writing"] == 2)
        #expect(table["other as writing", default: 0] <= 1)
    }
}
