import Delivery
import Testing
import Words

@testable import Pasamuros

@Suite struct OutputTests {
    @Test func `columns are aligned by what they take on a terminal`() {
        var table = Table(right: [1])
        table.add(["日本", "5", "x"])
        table.add(["añó", "12", "y"])
        table.add(["", "", ""])
        #expect(table.text == "日本   5  x\nañó   12  y\n\n")
    }

    @Test func `marks take no room and wide signs take two`() {
        #expect("e\u{301}".displayWidth == 1)
        #expect("ｶﾅ".displayWidth == 2)
        #expect("가나".displayWidth == 4)
        #expect("Tsʼelul".displayWidth == 7)
    }

    @Test func `what a terminal would obey is shown as a dot`() {
        #expect("a\u{1B}[2Jb".terminalSafe == "a·[2Jb")
        #expect("id\u{202E}gpj".terminalSafe == "id·gpj")
        #expect("uno\ndos\t💌 א".terminalSafe == "uno\ndos\t💌 א")
    }

    /// A clock that tests move on.
    private final class Time { var now = Duration.zero }

    private func lines(isInteractive: Bool, _ work: (ProgressLine, Time) -> Void) -> [String] {
        var written: [String] = []
        let time = Time()
        let line = ProgressLine(
            words: Words(.english), isInteractive: isInteractive, write: { written.append($0) }, now: { time.now })
        work(line, time)
        line.finish()
        return written
    }

    @Test func `short work stays silent`() {
        for isInteractive in [true, false] {
            let written = lines(isInteractive: isInteractive) { line, time in
                for done in 1...10 {
                    line.show(.read(done, of: 10))
                    time.now += .milliseconds(99)
                }
            }
            #expect(written == [])
        }
    }

    @Test func `on a terminal a bar is drawn over and taken away`() {
        let written = lines(isInteractive: true) { line, time in
            time.now = .seconds(2)
            line.show(.read(1, of: 2))
            line.show(.read(2, of: 2))
        }
        let bar = String(repeating: "█", count: 12) + String(repeating: "░", count: 12)
        #expect(written == ["\r\u{1B}[K\(bar) Read 1 of 2 new messages", "\r\u{1B}[K"])
    }

    @Test func `elsewhere there is a plain line at every tenth`() {
        let written = lines(isInteractive: false) { line, time in
            time.now = .seconds(2)
            for done in 1...1000 { line.show(.read(done, of: 1000)) }
        }
        #expect(written.count == 10)
        #expect(written.first == "Read 100 of 1000 new messages\n")
        #expect(written.last == "Read 1000 of 1000 new messages\n")
    }
}
