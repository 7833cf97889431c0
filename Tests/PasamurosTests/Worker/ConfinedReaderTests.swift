import Bindings
import Foundation
import Letters
import TestSupport
import Testing
import Words

@testable import Intake

/// The real worker: the built executable, run as one.
@Suite struct ConfinedReaderTests {
    private static let keys = Words(.spanish).keys
    private let reader = ConfinedReader(executable: Program.executable.path) { Self.keys.contains($0) }

    private func item(_ bytes: [UInt8], _ format: UntrustedItem.Format = .mail) -> UntrustedItem {
        UntrustedItem(source: SourceReference(path: "letters/a"), format: format, untrustedBytes: bytes)
    }

    /// What crosses is cleaned once more, so it is the words that are compared.
    private func isSame(_ confined: Reading, _ direct: Reading) -> Bool {
        confined.kind == direct.kind && confined.language == direct.language
            && confined.blocks.count == direct.blocks.count && confined.findings.count == direct.findings.count
            && confined.cuts.count == direct.cuts.count
            && confined.blocks.plainText == Sanitiser.clean(direct.blocks.plainText)
    }

    @Test func `the example is read as it is in this process`() throws {
        var count = 0
        for item in try LettersFolder(campaign: TestSupport.root.appending(path: "Examples/chiapas")) {
            #expect(reader.read(item) == DirectReader().read(item))
            count += 1
        }
        #expect(count > 40)
    }

    /// Converters are loaded when they are needed, from behind the walls.
    @Test(arguments: [
        "iso-8859-2", "koi8-r", "gb18030", "iso-2022-jp", "euc-kr", "big5", "utf-7", "windows-1258", "cp437",
    ])
    func `any charset can be read`(charset: String) {
        let mail =
            Array("Subject: x\nContent-Type: text/plain; charset=\(charset)\n\nQuerido Manuel, ".utf8) + [0xE1, 0xE2]
        let confined = reader.read(item(mail))
        #expect(isSame(confined, DirectReader().read(item(mail))))
        #expect(confined.blocks.plainText.hasPrefix("Querido Manuel"))
    }

    @Test func `a mail of 40 MB is read`() {
        let line = "Muchas palabras de una carta que no se acaba nunca, o casi.\n"
        let mail = "Subject: x\n\n" + String(repeating: line, count: (40 << 20) / line.utf8.count)
        #expect(isSame(reader.read(item(Array(mail.utf8))), DirectReader().read(item(Array(mail.utf8)))))
    }

    @Test func `a photographed receipt tells its bundle from behind the walls`() throws {
        let paper = try DrawnReceipt.pixels(dpi: 100)
        let picture = try #require(Pix(grey: paper.bytes, width: paper.width, height: paper.height))
        let file = try #require(picture.jpeg(quality: 60))
        #expect(try ReceiptPhoto.codes(in: file, with: reader) == [SheetRecords.bundle])
        #expect(throws: ReceiptPhotoFault.noCode) {
            try ReceiptPhoto.codes(in: Array(file.prefix(9_000)), with: reader)
        }
    }

    @Test func `a worker called by hand with nonsense ends`() throws {
        let run = try Program().run("worker")
        #expect(run.status == 0 && run.errors == "")
        #expect(try Program().run("worker", "x").status == 64)
        #expect(try !Program().run("--help").output.contains("worker"))
    }

    @Test func `the doctor says that reading is confined`() throws {
        let answer = try Program().run("doctor")
        #expect(
            answer.output.contains("Lectura aislada: lo que llega se lee sin red, sin escribir nada y con límites."))
    }

    @Test(arguments: [
        (ConfinementState.complete, "Lectura aislada"), (.withoutFiles, "Landlock"), (.missing, "no se puede aislar"),
        (.notStarted, "no se lee nada"),
    ])
    func `what is lacking is said`(state: ConfinementState, words: String) {
        #expect(Words(.spanish)(state.sentence).contains(words))
    }

    @Test func `which walls are lacking decides what is said`() {
        #expect(ConfinementState(walls: nil) == .notStarted)
        #expect(ConfinementState(walls: []) == .missing)
        #expect(ConfinementState(walls: [.noNewPrivileges, .systemCalls, .limits]) == .withoutFiles)
        #expect(ConfinementState(walls: [.noNewPrivileges, .files, .limits]) == .missing)
        #expect(ConfinementState(walls: .needed) == .complete)
    }

    @Test(.enabled(if: TestSupport.corpora != nil, "PASAMUROS_CORPORA is not set"))
    func `foreign mails are read as they are in this process, and none is taken for an attack`() throws {
        let folder = try #require(TestSupport.corpora).appending(path: "mime")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let mails = (files?.allObjects as? [URL] ?? []).filter { ["eml", "msg", "mbox"].contains($0.pathExtension) }
        #expect(mails.count > 200)
        for mail in mails {
            let untrusted = item(Array(try Data(contentsOf: mail)))
            let same = isSame(reader.read(untrusted), DirectReader().read(untrusted))
            #expect(same, "\(mail.lastPathComponent)")
        }
    }
}
