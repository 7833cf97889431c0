// `corpora FOLDER [--list FILE] [SET…]`: reads other people's mails, pictures and documents the way `build` does, with the
// `pasamuros` that lies beside it, and prints what became of each set. Without sets, all are read; `--list` writes a line
// on each file. Ends with 1 where one crashed, took longer than it may, or came to nothing without a reason.
import Delivery
import Foundation

var arguments = Array(CommandLine.arguments.dropFirst())
var list: URL?
if let place = arguments.firstIndex(of: "--list"), place + 1 < arguments.count {
    list = URL(filePath: arguments[place + 1])
    arguments.removeSubrange(place...place + 1)
}
guard let corpora = arguments.first.map({ URL(filePath: $0, directoryHint: .isDirectory) }) else { exit(64) }
let wanted = arguments.dropFirst()
let sets = CorporaSet.all.filter { set in wanted.isEmpty || wanted.contains { set.path.hasPrefix($0) } }

try Furnishings().useFonts()
let scratch = FileManager.default.temporaryDirectory.appending(path: "corpora-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: scratch) }
let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "pasamuros")
let reader = try SetReader(scratch: scratch, executable: program.path)
let report = try Report(list: list)
var isGood = true
Report.say(Report.head)
for set in sets {
    let tally = try reader.read(set, in: corpora, each: report.note)
    Report.say(Report.row(set.path, tally))
    isGood = isGood && tally.isGood
}
if !isGood { exit(1) }
