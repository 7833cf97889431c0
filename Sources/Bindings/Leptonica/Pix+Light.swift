internal import CLeptonica

extension Pix {
    /// The picture in 8-bit grey.
    public var grey: Pix? { depth == 8 ? self : Pix(adopting: pixConvertTo8(pointer, 0)) }

    /// A grey picture in even light: the background, as it would be without dark strokes, becomes one grey.
    ///
    /// - Parameters:
    ///   - stroke: the widest stroke in pixels that is writing and not background.
    ///   - background: the grey that the background becomes.
    public func evened(stroke: Int, background: Int) -> Pix? {
        // A grey closing at a quarter of the size takes away what is darker and narrower than its window.
        let window = Int32(max(3, stroke / 4) | 1)
        return Pix(adopting: pixBackgroundNormMorph(pointer, nil, 4, window, Int32(background)))
    }

    /// A grey picture in black and white by what is around each pixel (Sauvola).
    ///
    /// - Parameters:
    ///   - window: half the side of what counts as around, in pixels.
    ///   - strictness: how much darker than its surroundings a pixel must be; 0.3 for print, less for pencil.
    public func blackAndWhite(window: Int, strictness: Double) -> Pix? {
        let half = Int32(min(window, (min(width, height) - 3) / 2))
        guard half >= 2 else { return nil }
        var result: UnsafeMutablePointer<PIX>?
        guard pixSauvolaBinarize(pointer, half, Float(strictness), 1, nil, nil, nil, &result) == 0 else { return nil }
        return Pix(adopting: result)
    }

    /// Pixels of a grey picture that are darker than `level`, in black.
    public func darker(than level: Int) -> Pix? { Pix(adopting: pixThresholdToBinary(pointer, Int32(level))) }

    /// The grey that parts a grey picture best into dark and light (Otsu).
    public var parting: Int {
        guard let histogram = pixGetGrayHistogram(pointer, 1) else { return 128 }
        var doomed: UnsafeMutablePointer<NUMA>? = histogram
        defer { numaDestroy(&doomed) }
        var split = Int32(128)
        return numaSplitDistribution(histogram, 0.1, &split, nil, nil, nil, nil, nil) == 0 ? Int(split) : 128
    }

    /// A grey or coloured picture with white where the mask is black.
    public func whitened(where mask: Pix) -> Pix? {
        guard let copy = Pix(adopting: pixCopy(nil, pointer)) else { return nil }
        pixSetMasked(copy.pointer, mask.pointer, depth == 32 ? 0xFFFF_FF00 : 0xFF)
        return copy
    }
}

extension Pix {
    /// How much of a coloured picture is truly coloured, 0 to 1: neither nearly black or white nor grey; 0 for grey ones.
    ///
    /// - Parameter difference: by how much of 255 the channels of a coloured pixel differ at least.
    public func colouredShare(difference: Int) -> Double {
        guard depth == 32 else { return 0 }
        var (between, coloured) = (Float(0), Float(0))
        guard pixColorFraction(pointer, 20, 248, Int32(difference), 1, &between, &coloured) == 0 else { return 0 }
        return Double(between * coloured)
    }

    /// The share of a grey picture's pixels at each of the 256 greys.
    public var histogram: [Double] {
        var counts = pixGetGrayHistogram(pointer, 1)
        defer { numaDestroy(&counts) }
        let total = Double(max(1, width * height))
        return (0..<256).map { index in
            var value = Float(0)
            return numaGetFValue(counts, Int32(index), &value) == 0 ? Double(value) / total : 0
        }
    }
}

extension Pix {
    /// A coloured picture with its commonest bright colour made white: coloured paper, or paper under yellow light.
    public var withPaperWhite: Pix? {
        guard depth == 32 else { return self }
        var levels: [Int32] = []
        for channel in [COLOR_RED, COLOR_GREEN, COLOR_BLUE] {
            guard let part = Pix(adopting: pixGetRGBComponent(pointer, Int32(channel))) else { return nil }
            levels.append(Int32(part.commonestBright))
        }
        return Pix(
            adopting: pixGlobalNormRGB(nil, pointer, levels[0], levels[1], levels[2], 255))
    }

    /// The grey that most of the brighter half of a grey picture has.
    private var commonestBright: Int {
        let shares = histogram
        var (sum, median) = (0.0, 128)
        for (grey, share) in shares.enumerated() {
            sum += share
            if sum >= 0.5 {
                median = grey
                break
            }
        }
        return max(1, (median...255).max { shares[$0] < shares[$1] } ?? 255)
    }
}
