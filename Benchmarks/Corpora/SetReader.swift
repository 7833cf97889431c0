import Delivery
import Foundation
import Intake
import Ledger
import Letters
import Measure
import Press
import Typesetting
import Words

/// Reads sets as `build` reads letters: in confined workers and helper programs, pictures packed and kept in a ledger, and
/// what came of it laid out.
struct SetReader {
    private let letters: LetterReader
    private let layouts: LayoutSet
    private let ledger: Ledger
    private let watch: Watch

    /// - Parameter scratch: a folder for the ledger.
    init(scratch: URL, executable: String) throws {
        let keys = Words(.spanish).keys
        ledger = try Ledger(at: scratch.appending(path: "ledger.sqlite"))
        let ledger = ledger
        letters = LetterReader(
            reader: ConfinedReader(executable: executable) { keys.contains($0) },
            converters: .programs(
                executable: executable, keyring: Keyring(executable: executable, terminal: Keyring.terminal))
        ) { page in
            let packed = try PicturePacker.pack(page.pixels)
            try ledger.keep(packed, as: packed.digest)
            return packed.picture(page.kind, text: page.text)
        }
        layouts = try LayoutSet(standard: try Furnishings().layouts.appending(path: "standard"))
        watch = Watch(every: 0.005) {
            ProcessMemory.children(of: getpid()).map(ProcessMemory.highest).max() ?? 0
        }
    }

    /// Reads a set and counts.
    /// - Parameter each: told of every item.
    func read(_ set: CorporaSet, in corpora: URL, each: (SourceReference, Reading, Int, Duration) throws -> Void)
        throws -> Tally
    {
        var tally = Tally()
        let printer = BundlePrinter(
            campaign: Campaign(name: "Corpora"), layouts: layouts, words: Words(.spanish), pictures: ledger)
        for item in try set.items(in: corpora) {
            var reading = Reading(kind: .letter)
            _ = watch.largest()
            let time = try ContinuousClock().measure { reading = try letters.read(item) }
            let memory = watch.largest()
            let letter = letter(reading, item.source, number: tally.files)
            let pages = reading.kind == .letter ? try printer.layOut(letter).pages : 0
            let bound = set.path.hasPrefix("mime/") ? .seconds(1) : ConfinedReader.longest(for: item.format)
            tally.take(reading, of: item.source, pages: pages, time: time, bound: bound, memory: memory)
            try each(item.source, reading, pages, time)
        }
        return tally
    }

    private func letter(_ reading: Reading, _ source: SourceReference, number: Int) -> Letter {
        Letter(
            code: LetterCode(digest: [UInt8](repeating: 0, count: 8), attempt: number), source: source,
            digest: String(repeating: "0", count: 64), reading: reading, addressee: .people([]))
    }
}
