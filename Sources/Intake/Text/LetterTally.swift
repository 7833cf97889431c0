/// The letters of a text, counted by what tells one charset's reading from another's.
struct LetterTally {
    /// Scripts that charsets of one byte a letter confuse.
    enum Script: Hashable {
        case latin, cyrillic, greek, hebrew, arabic, thai, cjk

        init?(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .latin
            case 0x370...0x3FF: self = .greek
            case 0x400...0x52F: self = .cyrillic
            case 0x5D0...0x5EA: self = .hebrew
            case 0x620...0x6FF: self = .arabic
            case 0xE01...0xE5B: self = .thai
            case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E: self = .cjk
            default: return nil
            }
        }
    }

    /// How many characters were judged by their neighbours.
    var judged = 0
    /// Small Latin letters beyond ASCII.
    private(set) var latin: [Unicode.Scalar: Int] = [:]
    private var others: [Script: [Unicode.Scalar: Int]] = [:]
    private var cjk = (all: 0, frequent: 0)

    /// Takes the next character of a text.
    mutating func note(_ scalar: Unicode.Scalar) {
        guard scalar.value >= 0x80, let script = Script(scalar) else { return }
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        switch script {
        case .latin: latin[small, default: 0] += 1
        case .cjk: cjk = (cjk.all + 1, cjk.frequent + (FrequentIdeographs.contains(scalar) ? 1 : 0))
        default: others[script, default: [:]][small, default: 0] += 1
        }
    }

    /// Above 0 where the commonest letters are common, below where they are rare. A few letters say little: they weigh as
    /// if ordinary ones stood beside them.
    var scriptScore: Double {
        var score = others.reduce(0) { $0 + 0.6 * LetterOrders.score(of: $1.value, in: $1.key) }
        // Of running text in Chinese, Japanese and Korean at least a third are among the commonest.
        if cjk.all > 0 { score += (Double(cjk.frequent) - 0.35 * Double(cjk.all)) / Double(max(cjk.all, 12)) }
        return score
    }
}
