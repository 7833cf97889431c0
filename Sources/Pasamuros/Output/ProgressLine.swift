internal import Delivery
internal import Words

/// Shows how far a long piece of work is: a bar that is drawn over on a terminal, a line at every tenth elsewhere.
///
/// Nothing is shown in the first second, so that short work stays silent.
final class ProgressLine {
    private let words: Words
    private let isInteractive: Bool
    private let write: (String) -> Void
    private let now: () -> Duration
    private let start: Duration
    private var lastDrawn: Duration?
    private var lastTenth = 0
    private var stage = ""
    private static let cells = 24

    /// - Parameter now: the time since some moment, such as the start of the program.
    init(words: Words, isInteractive: Bool, write: @escaping (String) -> Void, now: @escaping () -> Duration) {
        self.words = words
        self.isInteractive = isInteractive
        self.write = write
        self.now = now
        start = now()
    }

    /// Shows progress on a terminal as it is.
    convenience init(words: Words, terminal: Terminal) {
        let clock = ContinuousClock()
        let begun = clock.now
        self.init(
            words: words, isInteractive: terminal.isInteractive, write: terminal.draw,
            now: { begun.duration(to: clock.now) })
    }

    /// Takes note of how far the work is.
    func show(_ progress: Progress) {
        switch progress {
        case .surveyed(let count):
            draw(words("cli.surveyed", count: count), tenth: nil)
        case .read(let done, let total):
            show("cli.reading", done, of: total)
        }
    }

    /// Takes note of how far a build is.
    func show(_ progress: BuildProgress) {
        switch progress {
        case .laidOut(let done, let total): show("cli.laying-out", done, of: total)
        case .written(let done, let total): show("cli.writing", done, of: total)
        }
    }

    private func show(_ key: String, _ done: Int, of total: Int) {
        if key != stage { (stage, lastTenth) = (key, 0) }
        let text = words(key, ["done": String(done), "total": String(total)])
        draw(isInteractive ? "\(bar(done, of: total)) \(text)" : text, tenth: done * 10 / max(total, 1))
    }

    /// Takes the bar away again.
    func finish() {
        if isInteractive, lastDrawn != nil { write("\r\u{1B}[K") }
        lastDrawn = nil
    }

    private func draw(_ text: String, tenth: Int?) {
        let time = now()
        guard time - start >= .seconds(1) else { return }
        if isInteractive {
            if let lastDrawn, time - lastDrawn < .milliseconds(100) { return }
            lastDrawn = time
            write("\r\u{1B}[K\(text)")
        } else if let tenth, tenth > lastTenth {
            lastTenth = tenth
            write(text + "\n")
        }
    }

    private func bar(_ done: Int, of total: Int) -> String {
        let filled = min(Self.cells, done * Self.cells / max(total, 1))
        return String(repeating: "█", count: filled) + String(repeating: "░", count: Self.cells - filled)
    }
}
