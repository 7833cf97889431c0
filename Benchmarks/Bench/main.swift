// `bench [--runs N] [--keep FOLDER] [COUNT…]`: builds campaigns of so many letters (200, 2,000 and 20,000 where none is said), beside the
// floor and whichever of the peers is installed, and prints ratios within the one run. `pasamuros` and `floor` lie beside
// this program. Benchmarks/README.md tells what the columns mean.
import Delivery
import Foundation

var runs = 5
var counts: [Int] = []
var keep: URL?
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    if argument == "--runs", let number = arguments.popFirst().flatMap({ Int($0) }), number > 0 {
        runs = number
    } else if argument == "--keep", let path = arguments.popFirst() {
        keep = URL(filePath: path, directoryHint: .isDirectory)
    } else if let count = Int(argument), count > 0 {
        counts.append(count)
    } else {
        exit(64)
    }
}
if counts.isEmpty { counts = [200, 2_000, 20_000] }

// The floor and the peers read the same fonts as we do.
try Furnishings().useFonts()
let tools = Tools(beside: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent())
let place = keep ?? FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
defer { if keep == nil { try? FileManager.default.removeItem(at: place) } }

let help = try (0..<runs * 4).map { _ in try Run(tools.pasamuros, ["--help"], watching: false) }
print("`--help`: \(Int((help.median?.wall ?? 0) * 1_000)) ms\n")
print(Table.head)
for count in counts {
    let campaign = try PlainCampaign(at: place.appending(path: String(count)), letters: count)
    // Twenty thousand letters take long: a median of three is enough there.
    let race = Race(of: campaign, with: tools, runs: count > 10_000 ? min(runs, 3) : runs)
    for row in try race.rows() { print(row) }
}
