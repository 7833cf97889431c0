internal import Letters

/// Links on paper.
enum LinkText {
    /// Nothing: a link prints as its words, since nobody in prison can follow it, and addresses of trackers are noise.
    /// Only a link that has no words prints where it leads.
    static func address(_ url: String, after words: [Inline]) -> [Inline] {
        guard words.plainText.allSatisfy(\.isWhitespace), !url.isEmpty else { return [] }
        guard url.hasPrefix("http://") || url.hasPrefix("https://") || url.hasPrefix("mailto:") else { return [] }
        return [.text(url)]
    }
}

extension [Inline] {
    /// The same runs, with neighbours of plain text made one.
    var merged: [Inline] {
        reduce(into: []) { runs, inline in
            if case .text(let text) = inline, case .text(let before)? = runs.last {
                runs[runs.count - 1] = .text(before + text)
            } else {
                runs.append(inline)
            }
        }
    }
}
