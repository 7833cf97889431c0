import Foundation
import Intake
import Letters
import Testing

@Suite struct `Nothing is lost by cutting` {
    static let pieces = [
        "Querido Manuel:", "", "", "> cita", ">> cita más vieja", ">", "--", "-- ",
        "On Mon, Sep 14, 2026 at 10:00 AM X <x@example.org> wrote:",
        "El 14/09/2026 10:00, Ana escribió:", "-----Original Message-----", "---------- Forwarded message ---------",
        "From: X <x@example.org>", "Sent: Monday 10:00", "To: Y", "Asunto: z", "Para: Manuel",
        "Enviado desde mi iPhone",
        "____________________", "Cartas mailing list", "https://lists.example.org/listinfo/cartas",
        "unsubscribe: https://example.org",
        "Este mensaje es confidencial, solo para su destinatario.", "Con cariño,", "Ana",
        "Un párrafo que cuenta la lluvia de hoy.",
        "ひとつの手紙", "مرحبا يا صديقي", "wrote:", "😀", "   con sangría", "Tel. 222 123 4567", "\u{FEFF}marca", ">.<",
    ]

    @Test func `every line comes back in the letter or in a cut, in its order`() {
        var generator = SeededDice(state: 20_260_927)
        for _ in 0..<3_000 {
            let lines = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
                Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
            }
            let (letter, cuts) = Cleaner().clean(lines.joined(separator: "\n"))
            let before = nonBlank(lines.joined(separator: "\n"))
            let after = nonBlank(letter) + cuts.flatMap { nonBlank($0.text) }
            #expect(before.sorted() == after.sorted(), "\(lines)")
            #expect(isSubsequence(nonBlank(letter), of: before), "\(lines)")
        }
    }

    @Test func `every block comes back in the letter or in a cut`() {
        var generator = SeededDice(state: 7)
        for _ in 0..<1_000 {
            let blocks: [Block] = (0..<Int.random(in: 1...10, using: &generator)).map { _ in
                let lines = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                    Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
                }
                let inlines = Array(lines.map { [Inline.text($0)] }.joined(separator: [.lineBreak]))
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: return .quote([.paragraph(inlines)])
                case 1: return .verse(lines.map { [.text($0)] })
                case 2: return .list(start: nil, items: [[.paragraph(inlines)]])
                case 3: return .paragraph([.emphasis(inlines)])
                default: return .paragraph(inlines)
                }
            }
            let (kept, cuts) = Cleaner().clean(blocks)
            let after = nonBlank(kept.plainText) + cuts.flatMap { nonBlank($0.text) }
            #expect(nonBlank(blocks.plainText).sorted() == after.sorted(), "\(blocks)")
        }
    }

    @Test(.enabled(if: CleaningCorpora.folder != nil))
    func `the mails of email_reply_parser lose no line, and only what is known is cut`() throws {
        let folder = try #require(CleaningCorpora.folder).appending(path: "mime/email_reply_parser/test/emails")
        var cutKinds: [String: [Cut.Kind]] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let (letter, cuts) = Cleaner().clean(text)
            let after = nonBlank(letter) + cuts.flatMap { nonBlank($0.text) }
            #expect(nonBlank(text).sorted() == after.sorted(), "\(file.lastPathComponent)")
            #expect(!letter.isEmpty, "\(file.lastPathComponent)")
            cutKinds[file.lastPathComponent] = cuts.map(\.kind)
        }
        #expect(cutKinds["pathological.txt"] == [.quotedThread])
        #expect(cutKinds["email_sent_from_my_not_signature.txt"] == [])
        #expect(cutKinds["email_sig_delimiter_in_middle_of_line.txt"] == [])
        #expect(cutKinds["email_bullets.txt"] == [.quotedThread, .mailSignature])
        #expect(cutKinds["email_1_1.txt"] == [.listFooter])
        #expect(cutKinds["email_1_8.txt"] == [.quotedThread, .quotedThread, .quotedThread, .mailSignature])
        #expect(cutKinds["email_2_1.txt"] == [.quotedThread])
        #expect(cutKinds["greedy_on.txt"] == [.quotedThread])
    }

    private func nonBlank(_ text: String) -> [String] {
        text.split { $0.isNewline }.map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private func isSubsequence(_ some: [String], of all: [String]) -> Bool {
        var rest = all[...]
        return some.allSatisfy { line in
            guard let index = rest.firstIndex(of: line) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }
}

/// The corpora, where the tests are told where they lie.
enum CleaningCorpora {
    static let folder = ProcessInfo.processInfo.environment["PASAMUROS_CORPORA"].map { URL(filePath: $0) }
}

/// A small generator with a seed, so that a failure can be run again (Steele, Lea, Flood 2014).
struct SeededDice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
