// `load [--keep FOLDER]`: makes two campaigns, one of a mailbox of 500 mails with photographs and PDFs, one of a single mail
// of 40 MB, runs `pasamuros build` (the one that lies beside this program) on each, and prints what it took. Ends with 1
// where a run fails or takes more than 400 MB, all processes together.
import Delivery
import Foundation

let most = 400 << 20
var keep: URL?
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 2, arguments[0] == "--keep" {
    keep = URL(filePath: arguments[1], directoryHint: .isDirectory)
} else if !arguments.isEmpty {
    exit(64)
}

try Furnishings().useFonts()
let place = keep ?? FileManager.default.temporaryDirectory.appending(path: "load-\(UUID().uuidString)")
defer { if keep == nil { try? FileManager.default.removeItem(at: place) } }
let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "pasamuros")
let loads: [(name: String, write: (LoadCampaign) throws -> Void)] = [
    ("500 mails", { try $0.writeMailbox(of: 500) }), ("a mail of 40 MB", { try $0.writeMail(of: 40 << 20) }),
]
var isGood = true
print("| letters | mailbox | time | peak of all processes | bundles |\n|---|---|---|---|---|")
for (index, load) in loads.enumerated() {
    let folder = place.appending(path: "campaign\(index)")
    if !FileManager.default.fileExists(atPath: folder.path) { try load.write(try LoadCampaign(at: folder)) }
    for old in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "out"] {
        try? FileManager.default.removeItem(at: folder.appending(path: old))
    }
    let run = try BuildRun(of: folder, with: program)
    let bundles = (try? FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: "out").path)) ?? []
    let bytes = bundles.filter { $0.hasSuffix("bundle.pdf") }.reduce(0) { $0 + size("out/\($1)", in: folder) }
    print(
        "| \(load.name) | \(size("letters/correo.mbox", in: folder) >> 20) MB | \(Int(run.time / .seconds(1))) s",
        "| \(run.memory >> 20) MB | \(bytes >> 20) MB |")
    isGood = isGood && run.status == 0 && run.memory <= most && bytes > 0
}
if !isGood { exit(1) }

func size(_ path: String, in folder: URL) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
    return attributes?[.size] as? Int ?? 0
}
