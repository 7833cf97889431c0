internal import Foundation

/// A camera of the tests' own: photographs a grey sheet on a dark table, the same every time.
public struct Camera: Sendable {
    /// Where the sheet's corners come to lie in the photograph, in shares of its width and height: upper left, upper
    /// right, lower right, lower left.
    public var corners: [(x: Double, y: Double)] = [(0.1, 0.08), (0.9, 0.08), (0.9, 0.92), (0.1, 0.92)]
    /// Width of the photograph in pixels.
    public var width = 720
    /// Height of the photograph in pixels.
    public var height = 960
    /// How bright the paper is at the left and at the right edge, 0 to 255.
    public var light = (left: 235.0, right: 235.0)
    /// How bright ink is, as a share of the paper beside it.
    public var ink = 0.15
    /// By how much pixels are off at most, up or down.
    public var grain = 3
    /// How far a point is smeared across, in pixels: a hand that shakes.
    public var blur = 0

    /// A camera held straight above, in good light.
    public init() {}

    /// Photographs a sheet: grey pixels, 0 black to 255 white.
    public func photograph(_ sheet: [UInt8], width sheetWidth: Int, height sheetHeight: Int) -> [UInt8] {
        let view = View(corners.map { ($0.x * Double(width), $0.y * Double(height)) })
        var photo = [UInt8](repeating: 0, count: width * height)
        var state = UInt32(7)
        for y in 0..<height {
            for x in 0..<width {
                var sum = 0.0
                for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                    let (u, v) = view.place(Double(x) + dx, Double(y) + dy)
                    guard u >= 0, u < 1, v >= 0, v < 1 else {
                        sum += 0.2
                        continue
                    }
                    let grey = sheet[Int(v * Double(sheetHeight)) * sheetWidth + Int(u * Double(sheetWidth))]
                    sum += ink + (1 - ink) * Double(grey) / 255
                }
                state = state &* 1_664_525 &+ 1_013_904_223
                let off = grain == 0 ? 0 : Int(state >> 16) % (2 * grain + 1) - grain
                let bright = light.left + (light.right - light.left) * Double(x) / Double(width)
                photo[y * width + x] = UInt8(min(max(Int(sum / 4 * bright) + off, 0), 255))
            }
        }
        return blur == 0 ? photo : smeared(photo)
    }

    private func smeared(_ photo: [UInt8]) -> [UInt8] {
        var smeared = photo
        for y in 0..<height {
            for x in blur..<width - blur {
                let row = y * width + x
                smeared[row] = UInt8((row - blur...row + blur).reduce(0) { $0 + Int(photo[$1]) } / (2 * blur + 1))
            }
        }
        return smeared
    }

    /// From a place in the photograph to the place on the sheet that is seen there, 0 to 1 across and down.
    private struct View {
        private let m: [Double]

        /// The inverse of the projection of the unit square onto four corners (Heckbert, Fundamentals of Texture Mapping
        /// and Image Warping, 1989, 2.2.3).
        init(_ p: [(x: Double, y: Double)]) {
            let (dx1, dx2, sx) = (p[1].x - p[2].x, p[3].x - p[2].x, p[0].x - p[1].x + p[2].x - p[3].x)
            let (dy1, dy2, sy) = (p[1].y - p[2].y, p[3].y - p[2].y, p[0].y - p[1].y + p[2].y - p[3].y)
            let det = dx1 * dy2 - dx2 * dy1
            let (g, h) = ((sx * dy2 - dx2 * sy) / det, (dx1 * sy - sx * dy1) / det)
            let (a, b, c) = (p[1].x - p[0].x + g * p[1].x, p[3].x - p[0].x + h * p[3].x, p[0].x)
            let (d, e, f) = (p[1].y - p[0].y + g * p[1].y, p[3].y - p[0].y + h * p[3].y, p[0].y)
            m = [
                e - f * h, c * h - b, b * f - c * e, f * g - d, a - c * g, c * d - a * f, d * h - e * g, b * g - a * h,
                a * e - b * d,
            ]
        }

        func place(_ x: Double, _ y: Double) -> (Double, Double) {
            let w = m[6] * x + m[7] * y + m[8]
            return ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
        }
    }
}
