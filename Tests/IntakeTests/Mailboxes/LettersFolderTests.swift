import Foundation
import Letters
import Testing
import Words

@testable import Intake

@Suite struct LettersFolderTests {
    private func items(_ folder: ScratchFolder) throws -> [UntrustedItem] {
        Array(try LettersFolder(campaign: folder.url))
    }

    @Test func `every file has its place in the order of bytes`() throws {
        let folder = try ScratchFolder()
        let mail = "From: ana@example.org\nSubject: a\n\nHola\n"
        try folder.write(
            "From ana@example.org Fri Sep 18 10:00:00 2026\n" + mail + "\nFrom - \n" + mail, to: "letters/call.mbox")
        try folder.write("From - Fri Sep 18 10:00:00 2026\n" + mail, to: "letters/INBOX")
        try folder.write(mail, to: "letters/box/cur/1:2,S")
        try folder.write(mail, to: "letters/box/new/2")
        try folder.write("half", to: "letters/box/tmp/3")
        try folder.write("3 V1", to: "letters/box/dovecot-uidlist")
        try folder.write(mail, to: "letters/box/.Archive/cur/4:2,")
        try folder.write("", to: "letters/box/.Archive/new/.keep")
        try folder.write(mail, to: "letters/a.eml")
        try folder.write("Querido Manuel", to: "letters/manuel/carta.TXT")
        try folder.write("# Hola", to: "letters/b.md")
        try folder.write("<p>Hola", to: "letters/c.html")
        try folder.write(mail, to: "letters/noname")
        try folder.write("x", to: "letters/.DS_Store")
        let found = try items(folder).map { "\($0.source) \(Self.word($0.format))" }
        #expect(
            found == [
                "letters/INBOX#1 mail", "letters/a.eml mail", "letters/b.md markdown",
                "letters/box/.Archive/cur/4:2, mail", "letters/box/cur/1:2,S mail", "letters/box/new/2 mail",
                "letters/c.html html", "letters/call.mbox#1 mail", "letters/call.mbox#2 mail",
                "letters/manuel/carta.TXT plainText", "letters/noname mail",
            ])
    }

    @Test func `what is not read is there with its reason`() throws {
        let folder = try ScratchFolder()
        for name in ["a.doc", "b.pages", "c.MP3", "d.xyz", "e"] { try folder.write("bytes", to: "letters/" + name) }
        try folder.write("", to: "letters/f.eml")
        try folder.write("", to: "letters/g.mbox")
        try folder.write("\n\n", to: "letters/h.mbox")
        let elsewhere = folder.url.appending(path: "elsewhere.txt")
        try Data("secret".utf8).write(to: elsewhere)
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "letters/i.txt"), withDestinationURL: elsewhere)
        let reasons = try items(folder).map { Self.word($0.format) }
        #expect(
            reasons == [
                "documents.old-word", "documents.apple-document", "documents.sound",
                "intake.unknown-kind-of-file", "intake.unknown-kind-of-file", "intake.empty-file", "intake.empty-file",
                "intake.empty-mailbox", "intake.link-not-followed",
            ])
        let readings = try items(folder).map { try LetterReader.direct.read($0).kind }
        #expect(readings.allSatisfy { if case .unreadable = $0 { true } else { false } })
        #expect(try !items(folder).contains { $0.untrustedBytes == Array("secret".utf8) })
    }

    @Test func `a document that says what it is only at its end is known`() throws {
        // LibreOffice writes the list of contents last.
        let files: [(name: String, text: String)] = [
            ("_rels/.rels", String(repeating: "<!-- -->", count: 1_000)), ("word/document.xml", "<w:document/>"),
            ("[Content_Types].xml", "<Types/>"),
        ]
        let folder = try ScratchFolder()
        try folder.write(SmallZip(files).bytes, to: "letters/carta.docx")
        try folder.write(SmallZip([files[0]]).bytes, to: "letters/cartas.zip")
        #expect(try items(folder).map(\.format) == [.office(.docx), .zip])
    }

    @Test func `a pipe in the folder does not stop the run`() throws {
        let folder = try ScratchFolder()
        #expect(mkfifo(folder.url.appending(path: "letters/pipe.txt").path, 0o600) == 0)
        #expect(try items(folder).map { Self.word($0.format) } == ["intake.not-a-file"])
    }

    @Test(.enabled(if: geteuid() != 0)) func `a file without permission is there with its reason`() throws {
        let folder = try ScratchFolder()
        try folder.write("Hola", to: "letters/a.txt")
        let path = folder.url.appending(path: "letters/a.txt").path
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        #expect(try items(folder).map { Self.word($0.format) } == ["intake.file-not-opened"])
    }

    @Test func `a missing folder is said in one sentence`() throws {
        let folder = try ScratchFolder()
        let trouble = try #require(throws: LettersFolder.Trouble.self) {
            _ = try LettersFolder(campaign: folder.url, path: "cartas")
        }
        #expect(Words(.spanish)(trouble.sentence).contains("Falta la carpeta «cartas»"))
        #expect(Words(.english)(trouble.sentence).contains("The folder “cartas” is missing"))
    }

    @Test func `the digest tells bytes apart, and files without bytes by their place`() throws {
        func item(_ path: String, _ text: String) -> UntrustedItem {
            UntrustedItem(source: SourceReference(path: path), format: .mail, untrustedBytes: Array(text.utf8))
        }
        #expect(item("a", "x").digest == item("b", "x").digest)
        #expect(item("a", "x").digest != item("a", "y").digest)
        #expect(item("a", "").digest != item("b", "").digest)
    }

    private static func word(_ format: UntrustedItem.Format) -> String {
        if case .unreadable(let sentence) = format { sentence.key } else { "\(format)" }
    }
}
