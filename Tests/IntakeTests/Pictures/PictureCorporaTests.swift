import Foundation
import Letters
import Testing

@testable import Intake

/// Other people's pictures: what becomes of each set, and how long it takes.
@Suite(.enabled(if: Corpora.isThere), .serialized) struct PictureCorporaTests {
    private static let endings = [
        "jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "avif", "heif", "heic", "HEIC", "bmp",
    ].map { "." + $0 }

    @Test(arguments: [
        "images/exif-orientation-examples", "images/exif-samples", "images/libvips", "pdf/ocrmypdf",
        "pdf/py-pdf-sample-files",
    ]) func `every picture of a set is opened or named`(set: String) throws {
        let files = try Corpora.files(set, Self.endings)
        var (opened, kinds, reasons) = (0, [Picture.Kind: Int](), [String: Int]())
        var slowest = Duration.zero
        for file in files {
            let bytes = Array(try Data(contentsOf: file))
            let clock = ContinuousClock()
            let began = clock.now
            let (opening, pages) = TestPictures.open(bytes)
            slowest = max(slowest, clock.now - began)
            if !pages.isEmpty { opened += 1 }
            for page in pages { kinds[page.kind, default: 0] += 1 }
            switch opening.reading.kind {
            case .unreadable(let sentence), .notALetter(let sentence): reasons[sentence.key, default: 0] += 1
            default: #expect(!pages.isEmpty || !opening.reading.blocks.isEmpty, "\(file.lastPathComponent)")
            }
        }
        print(
            "FIGURES: \(set): \(files.count) files, \(opened) opened, \(reasons), slowest \(slowest),",
            "pages \(kinds[.writing] ?? 0) of writing, \(kinds[.photograph] ?? 0) photographs")
        #expect(!files.isEmpty)
        #expect(slowest < .seconds(10))
        #expect(opened * 10 >= files.count * 8)
    }

    @Test(arguments: ["Landscape", "Portrait"]) func `all eight orientations look like the first`(name: String) throws {
        let folder = try #require(Corpora.folder).appending(path: "images/exif-orientation-examples")
        func page(_ number: Int) throws -> Pixels {
            try TestPictures.page(of: Array(Data(contentsOf: folder.appending(path: "\(name)_\(number).jpg"))))
        }
        let first = try page(1)
        // They are JPEGs of their own, so that every pixel differs a little; turned or mirrored ones differ by 60.
        for number in 2...8 {
            let difference = try #require(page(number).difference(from: first))
            #expect(difference < 4, "\(name)_\(number)")
        }
    }

    @Test func `libheif turns pictures, and we do not turn them again`() throws {
        let folder = try #require(Corpora.folder).appending(path: "images/libvips")
        let page = try TestPictures.page(of: Array(Data(contentsOf: folder.appending(path: "avif-orientation-6.avif"))))
        #expect(page.height > page.width)
    }
}
