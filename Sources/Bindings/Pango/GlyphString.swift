internal import CPango

/// A Pango glyph string, taken apart into Swift values: stretches that fonts can show, and stretches that none can.
struct GlyphString {
    /// Glyphs next to each other that are alike in being shown or missing.
    struct Stretch {
        var isMissing: Bool
        var text = ""
        var clusters: [ShapedRun.Cluster] = []
        var glyphs: [ShapedRun.Glyph] = []
        var x: Double
        var width = 0.0
    }

    /// The stretches from left to right, placed one after the other.
    private(set) var stretches: [Stretch] = []
    /// Width of all stretches in points.
    private(set) var width = 0.0

    /// - Parameters:
    ///   - text: the paragraph's UTF-8, in which the run stands at `bytes`.
    ///   - space: the font's glyph of a space, if it has one.
    ///   - x: where the first glyph stands.
    init(
        _ glyphs: UnsafeMutablePointer<PangoGlyphString>, bytes: Range<Int>, of text: [UInt8], isRightToLeft: Bool,
        space: UInt32?, from x: Double
    ) {
        var clusters = Self.clusters(of: glyphs.pointee, bytes: bytes, of: text, isRightToLeft: isRightToLeft, from: x)
        if let space { for index in clusters.indices { clusters[index].showSpace(as: space) } }
        for cluster in clusters {
            if stretches.last?.isMissing != cluster.isMissing {
                stretches.append(Stretch(isMissing: cluster.isMissing, x: cluster.x))
            }
            stretches[stretches.count - 1].append(cluster, isRightToLeft: isRightToLeft)
            width += cluster.width
        }
    }

    /// Glyphs that stand for the same characters, in visual order.
    fileprivate struct VisualCluster {
        var byte: Int
        var text: [UInt8] = []
        var isMissing = false
        var glyphs: [ShapedRun.Glyph] = []
        var x: Double
        var width = 0.0
    }

    private static func clusters(
        of string: PangoGlyphString, bytes: Range<Int>, of text: [UInt8], isRightToLeft: Bool, from x: Double
    ) -> [VisualCluster] {
        var clusters: [VisualCluster] = []
        var pen = x
        for index in 0..<Int(string.num_glyphs) {
            let info = string.glyphs[index]
            let byte = bytes.lowerBound + Int(string.log_clusters[index])
            if clusters.last?.byte != byte { clusters.append(VisualCluster(byte: byte, x: pen)) }
            clusters[clusters.count - 1].add(info, at: pen)
            pen += points(info.geometry.width)
        }
        // A cluster's text ends where the next in reading order begins.
        var end = bytes.upperBound
        for index in isRightToLeft ? Array(clusters.indices) : clusters.indices.reversed() {
            let part = Array(text[clusters[index].byte..<max(clusters[index].byte, end)])
            clusters[index].text = part
            end = clusters[index].byte
        }
        return clusters
    }
}

extension GlyphString.VisualCluster {
    /// At the end of a line Pango takes the space away, and a line break has no glyph. Shown as spaces without a width they
    /// keep words apart where the text is read out, and need no `ActualText` of their own in the PDF.
    fileprivate mutating func showSpace(as space: UInt32) {
        guard glyphs.isEmpty, text == [0x20] || text == lineSeparator else { return }
        text = [0x20]
        glyphs = [ShapedRun.Glyph(id: space, x: x, y: 0)]
    }

    fileprivate mutating func add(_ info: PangoGlyphInfo, at pen: Double) {
        width += points(info.geometry.width)
        guard info.glyph != emptyGlyph else { return }
        isMissing = isMissing || info.glyph & unknownGlyph != 0
        glyphs.append(
            ShapedRun.Glyph(id: info.glyph, x: pen + points(info.geometry.x_offset), y: points(info.geometry.y_offset)))
    }
}

extension GlyphString.Stretch {
    /// Takes a cluster on at the right; reading order runs the other way in right-to-left text.
    fileprivate mutating func append(_ cluster: GlyphString.VisualCluster, isRightToLeft: Bool) {
        glyphs += cluster.glyphs
        width += cluster.width
        let words = cluster.text == lineSeparator ? [] : cluster.text
        let piece = String(decoding: words, as: UTF8.self)
        let part = ShapedRun.Cluster(bytes: words.count, glyphs: cluster.glyphs.count)
        text = isRightToLeft ? piece + text : text + piece
        guard part.bytes > 0 || part.glyphs > 0 else { return }
        // Cairo wants a glyph for every part of the text: invisible characters join their neighbour's part.
        let neighbour = isRightToLeft ? clusters.first : clusters.last
        guard let neighbour, part.glyphs == 0 || part.bytes == 0 || neighbour.glyphs == 0 else {
            clusters.insert(part, at: isRightToLeft ? 0 : clusters.count)
            return
        }
        let index = isRightToLeft ? 0 : clusters.count - 1
        clusters[index].bytes += part.bytes
        clusters[index].glyphs += part.glyphs
    }
}

/// U+2028 in UTF-8: it ends a line and is not shown itself.
private let lineSeparator: [UInt8] = [0xE2, 0x80, 0xA8]

/// `PANGO_GLYPH_EMPTY`, a macro with a cast that Swift does not import.
private let emptyGlyph: UInt32 = 0x0FFF_FFFF

/// `PANGO_GLYPH_UNKNOWN_FLAG`, likewise.
private let unknownGlyph: UInt32 = 0x1000_0000
