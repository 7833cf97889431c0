import Bindings
import Foundation
import Letters
import TestSupport
import Testing

@testable import Intake

/// Picture files made for these tests.
enum TestPictures {
    /// Six coloured fields, three across and two down, of 16 pixels each: which way it lies can be seen.
    static func fields() throws -> Pix {
        let colours: [[UInt8]] = [
            [255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255], [0, 0, 0], [255, 255, 0],
        ]
        var bytes: [UInt8] = []
        for y in 0..<32 { for x in 0..<48 { bytes += colours[x / 16 + 3 * (y / 16)] } }
        return try #require(Pix(rgb: bytes, width: 48, height: 32))
    }

    /// A JPEG with an EXIF block that says how it lies.
    static func jpeg(_ picture: Pix, orientation: UInt8) throws -> [UInt8] {
        let jpeg = try #require(picture.jpeg(quality: 95))
        let exif = Array("Exif".utf8) + [0, 0] + exifDirectory(orientation)
        return Array(jpeg[..<2]) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + Array(jpeg[2...])
    }

    /// A TIFF header and a directory of one entry: orientation, a short.
    static func exifDirectory(_ orientation: UInt8) -> [UInt8] {
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    }

    /// An uncompressed TIFF of grey pages, each of its own width, height and grey.
    static func tiff(pages: [(width: Int, height: Int, pixels: [UInt8], orientation: Int)]) -> [UInt8] {
        var file: [UInt8] = [0x49, 0x49, 42, 0] + long(8)
        for (index, page) in pages.enumerated() {
            let fields: [(Int, Int, Int)] = [
                (256, 4, page.width), (257, 4, page.height), (258, 3, 8), (259, 3, 1), (262, 3, 1),
                (273, 4, file.count + 2 + 9 * 12 + 4), (274, 3, page.orientation), (278, 4, page.height),
                (279, 4, page.width &* page.height),
            ]
            let data = file.count + 2 + 9 * 12 + 4
            let next = index + 1 < pages.count ? data + page.pixels.count : 0
            file += short(fields.count)
            for (tag, type, value) in fields { file += short(tag) + short(type) + long(1) + long(value) }
            file += long(next) + page.pixels
        }
        return file
    }

    /// An uncompressed BigTIFF of one grey page: magic 43, and eight bytes where a TIFF has four.
    static func bigTiff(width: Int, height: Int, pixels: [UInt8]) -> [UInt8] {
        func long8(_ value: Int) -> [UInt8] { long(value & 0xFFFF_FFFF) + long(value >> 32) }
        let start = 16 + 8 + 9 * 20 + 8
        let fields: [(Int, Int, Int)] = [
            (256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 16, start), (274, 3, 1),
            (278, 4, height), (279, 16, pixels.count),
        ]
        var file: [UInt8] = [0x49, 0x49, 43, 0, 8, 0, 0, 0] + long8(16) + long8(fields.count)
        for (tag, type, value) in fields { file += short(tag) + short(type) + long8(1) + long8(value) }
        return file + long8(0) + pixels
    }

    /// A GIF of frames of one colour each (GIF89a), on a canvas of 8 × 8: colour 1 is red, 2 is transparent.
    static func gif(frames: [UInt8]) -> [UInt8] {
        var file = Array("GIF89a".utf8) + [8, 0, 8, 0, 0x81, 0, 0]
        file += [0, 0, 0, 255, 0, 0, 0, 255, 0, 255, 255, 255]
        for colour in frames {
            file += [0x21, 0xF9, 4, 1, 0, 0, 2, 0]
            file += [0x2C, 0, 0, 0, 0, 8, 0, 4, 0, 0, 2] + lzw(colour, count: 32)
        }
        return file + [0x3B]
    }

    /// The codes of so many pixels of one colour, each code by itself between clear codes (so that all have 3 bits).
    private static func lzw(_ colour: UInt8, count: Int) -> [UInt8] {
        var (bits, used) = (UInt32(0), 0)
        var data: [UInt8] = []
        func put(_ code: UInt8) {
            bits |= UInt32(code) << UInt32(used)
            used += 3
            while used >= 8 {
                data.append(UInt8(truncatingIfNeeded: bits))
                (bits, used) = (bits >> 8, used - 8)
            }
        }
        for _ in 0..<count {
            put(4)
            put(colour)
        }
        put(5)
        if used > 0 { data.append(UInt8(truncatingIfNeeded: bits)) }
        return [UInt8(data.count)] + data + [0]
    }

    private static func short(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }

    private static func long(_ value: Int) -> [UInt8] { short(value & 0xFFFF) + short(value >> 16) }

    /// What opening a picture gives.
    static func open(_ bytes: [UInt8]) -> (opening: Opening, pages: [PixelPage]) {
        var pages: [PixelPage] = []
        let opening = PictureOpener.open(bytes) { pages.append($0) }
        return (opening, pages)
    }

    /// The opening's only page, in colour.
    static func page(of bytes: [UInt8]) throws -> Pixels {
        let (opening, pages) = open(bytes)
        #expect(opening.reading.kind == .letter)
        return try #require(pages.first).pixels
    }
}

extension Pixels {
    /// The mean difference of two pictures' bytes; `nil` where they have not the same size and kind.
    func difference(from other: Pixels) -> Double? {
        guard width == other.width, height == other.height, format == other.format else { return nil }
        let sum = zip(bytes, other.bytes).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
        return Double(sum) / Double(bytes.count)
    }
}
