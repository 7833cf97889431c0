public import Letters
internal import Press

/// Pictures drawn by the tests themselves.
public enum DrawnPictures {
    /// A page that looks like handwriting from afar: wavy lines of loops, in black and white.
    public static func writing(width: Int = 1_200, height: Int = 1_600, lines: Int = 14) -> Pixels? {
        let stride = (width + 7) / 8
        var bytes = [UInt8](repeating: 0, count: stride * height)
        func ink(_ x: Int, _ y: Int) {
            guard (0..<width).contains(x), (0..<height).contains(y) else { return }
            bytes[y * stride + x / 8] |= 0x80 >> (x % 8)
        }
        for line in 0..<lines {
            let base = height * (line + 1) / (lines + 1)
            for (x, y) in loops(from: width / 10, to: line % 4 == 3 ? width / 2 : width * 9 / 10, seed: line) {
                for dot in 0..<9 { ink(x + dot % 3, base + y + dot / 3) }
            }
        }
        return Pixels(width: width, height: height, format: .bilevel1, bytes: bytes, label: "")
    }

    /// Grey as a telephone would take the page: light that falls off to one side, on a dark table.
    public static func photographedPage(width: Int = 1_000, height: Int = 750) -> Pixels? {
        guard let page = writing(width: width * 8 / 10, height: height * 8 / 10, lines: 11) else { return nil }
        let stride = (page.width + 7) / 8
        var bytes = [UInt8](repeating: 0, count: width * height)
        for y in 0..<height {
            for x in 0..<width {
                let (pageX, pageY) = (x - width / 10, y - height / 10)
                // A little unevenness, as sensors have it.
                let grain = (x * 7 + y * 13 + x * y) % 5
                let light = 235 - 90 * x / width
                guard (0..<page.width).contains(pageX), (0..<page.height).contains(pageY) else {
                    bytes[y * width + x] = UInt8(30 + grain)
                    continue
                }
                let isInk = page.bytes[pageY * stride + pageX / 8] & (0x80 >> (pageX % 8)) != 0
                bytes[y * width + x] = UInt8((isInk ? light / 2 : light) - grain)
            }
        }
        return Pixels(width: width, height: height, format: .grey8, bytes: bytes, label: "")
    }

    /// A coloured picture with soft shapes and no writing: a sun over hills.
    public static func photograph(width: Int = 640, height: Int = 480) -> Pixels? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(width * height * 3)
        for y in 0..<height {
            for x in 0..<width {
                let (across, down) = (x * 640 / width, y * 480 / height)
                let hill = 300 + (across - 320) * (across - 320) / 900
                let sun = (across - 420) * (across - 420) + (down - 120) * (down - 120)
                if down > hill {
                    bytes += [UInt8(40 + (down - hill) % 60), UInt8(120 - down / 8), 50]
                } else if sun < 3_600 {
                    bytes += [250, 220, UInt8(90 + sun / 60)]
                } else {
                    bytes += [UInt8(90 + down / 4), UInt8(140 + down / 6), 230]
                }
            }
        }
        return Pixels(width: width, height: height, format: .rgb24, bytes: bytes, label: "")
    }

    /// The centres of a pen that writes loops: offsets from the base line, the same for the same seed.
    private static func loops(from start: Int, to end: Int, seed: Int) -> [(x: Int, y: Int)] {
        var (points, x, state) = ([(x: Int, y: Int)](), start, UInt32(seed * 7_919 + 1))
        while x < end {
            state = state &* 1_664_525 &+ 1_013_904_223
            let (height, width) = (8 + Int(state >> 28) * 2, 10 + Int(state >> 24 & 7))
            // A word ends here and there.
            if state >> 20 & 7 == 0 {
                x += 24
                continue
            }
            for step in 0..<height { points.append((x + step * width / (2 * height), -step)) }
            for step in 0..<height { points.append((x + width / 2 + step * width / (2 * height), step - height)) }
            x += width
        }
        return points
    }
}

/// Packs pictures and keeps them where presses find them.
public struct TestShelf {
    /// Where they are kept.
    public let shelf = MemoryShelf()

    /// An empty shelf.
    public init() {}

    /// Packs a picture, puts it on the shelf, and gives its record.
    public func add(_ pixels: Pixels, _ kind: Picture.Kind) throws -> Picture {
        let packed = try PicturePacker.pack(pixels)
        let picture = packed.picture(kind)
        shelf.put(packed, digest: picture.digest)
        return picture
    }
}
