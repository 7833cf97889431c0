internal import CPango

/// A Pango glyph string, taken apart into Swift values.
struct GlyphString {
    /// The text that is shown: without the line separators that Pango keeps in a run.
    private(set) var text = ""
    /// Parts of the text and their glyphs, in reading order.
    private(set) var clusters: [ShapedRun.Cluster] = []
    /// Whether a font lacks any of the characters.
    private(set) var isMissing = false

    private let infos: UnsafeBufferPointer<PangoGlyphInfo>

    init(
        _ glyphs: UnsafeMutablePointer<PangoGlyphString>, textStart: Int, textEnd: Int, text whole: [UInt8],
        isRightToLeft: Bool
    ) {
        let count = Int(glyphs.pointee.num_glyphs)
        infos = UnsafeBufferPointer(start: glyphs.pointee.glyphs, count: count)
        let logClusters = UnsafeBufferPointer(start: glyphs.pointee.log_clusters, count: count)
        var starts = Self.visualClusters(logClusters, infos)
        if isRightToLeft { starts.reverse() }
        var shown: [UInt8] = []
        for (index, cluster) in starts.enumerated() {
            let from = textStart + cluster.byte
            let to = index + 1 < starts.count ? textStart + starts[index + 1].byte : textEnd
            let bytes = whole[from..<max(from, to)].filter(Self.isShown(whole, from: from, to: to))
            isMissing = isMissing || cluster.isMissing
            append(bytes: bytes.count, glyphs: cluster.glyphs)
            shown += bytes
        }
        text = String(decoding: shown, as: UTF8.self)
    }

    /// The visible glyphs, placed one after the other from `x`.
    func place(from x: Double) -> (glyphs: [ShapedRun.Glyph], width: Double) {
        var pen = x
        var placed: [ShapedRun.Glyph] = []
        for info in infos {
            if info.glyph != emptyGlyph {
                placed.append(
                    ShapedRun.Glyph(
                        id: info.glyph, x: pen + points(info.geometry.x_offset), y: points(info.geometry.y_offset)))
            }
            pen += points(info.geometry.width)
        }
        return (placed, pen - x)
    }

    /// Invisible characters join the cluster before them: Cairo wants a glyph for every part of the text.
    private mutating func append(bytes: Int, glyphs: Int) {
        guard bytes > 0 || glyphs > 0 else { return }
        if glyphs == 0 || bytes == 0, !clusters.isEmpty {
            clusters[clusters.count - 1].bytes += bytes
            clusters[clusters.count - 1].glyphs += glyphs
        } else if let last = clusters.last, last.glyphs == 0 {
            clusters[clusters.count - 1].bytes += bytes
            clusters[clusters.count - 1].glyphs += glyphs
        } else {
            clusters.append(ShapedRun.Cluster(bytes: bytes, glyphs: glyphs))
        }
    }

    private struct VisualCluster {
        var byte: Int
        var glyphs: Int
        var isMissing: Bool
    }

    private static func visualClusters(
        _ logClusters: UnsafeBufferPointer<gint>, _ infos: UnsafeBufferPointer<PangoGlyphInfo>
    ) -> [VisualCluster] {
        var clusters: [VisualCluster] = []
        for (index, byte) in logClusters.enumerated() {
            let glyph = infos[index].glyph
            let isVisible = glyph != emptyGlyph
            let isMissing = isVisible && glyph & unknownGlyph != 0
            if let last = clusters.last, last.byte == Int(byte) {
                clusters[clusters.count - 1].glyphs += isVisible ? 1 : 0
                clusters[clusters.count - 1].isMissing = last.isMissing || isMissing
            } else {
                clusters.append(VisualCluster(byte: Int(byte), glyphs: isVisible ? 1 : 0, isMissing: isMissing))
            }
        }
        return clusters
    }

    /// Line separator U+2028 (E2 80 A8) ends a line and is no part of what is shown.
    private static func isShown(_ text: [UInt8], from: Int, to: Int) -> (UInt8) -> Bool {
        let isSeparator = to - from == 3 && text[from] == 0xE2 && text[from + 1] == 0x80 && text[from + 2] == 0xA8
        return { _ in !isSeparator }
    }
}

/// `PANGO_GLYPH_EMPTY`, a macro with a cast that Swift does not import.
private let emptyGlyph: UInt32 = 0x0FFF_FFFF

/// `PANGO_GLYPH_UNKNOWN_FLAG`, likewise.
private let unknownGlyph: UInt32 = 0x1000_0000
