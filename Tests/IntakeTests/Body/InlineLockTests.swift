import Foundation
import Letters
import Testing

@testable import Intake

@Suite struct InlineLockTests {
    private static let armour = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=abcd\n-----END PGP MESSAGE-----\n"

    private func read(
        _ text: String, type: String = "text/plain; charset=utf-8", opens: Bool = true
    ) throws -> Reading {
        let converters = LetterReader.Converters(
            documentTree: { _, _ in .failure(.init(HelperFailure.missing.sentence)) },
            unlocked: { bytes in
                guard String(decoding: bytes, as: UTF8.self) == Self.armour else {
                    return .failure(.init(Lock.damaged.sentence))
                }
                return opens ? .success(Array("Esto venía cifrado.".utf8)) : .failure(.init(Lock.passphrase.sentence))
            })
        let reader = LetterReader(reader: DirectReader(), converters: converters) { _ in throw CancellationError() }
        let mail = "From: ana@example.org\nSubject: Para Manuel\nContent-Type: \(type)\n\n\(text)"
        return try reader.read(
            UntrustedItem(source: SourceReference(path: "a"), format: .mail, untrustedBytes: Array(mail.utf8)))
    }

    @Test func `a text that is locked as a whole is the letter within`() throws {
        let reading = try read(Self.armour)
        #expect(reading.kind == .letter)
        #expect(reading.blocks == [.paragraph([.text("Esto venía cifrado.")])])
        #expect(reading.sender?.address == "ana@example.org")
        #expect(reading.findings.map(\.rule) == ["unlocked"])
        #expect(reading.findings.map(\.severity) == [.hold])
    }

    @Test func `what stays locked is unreadable, with the reason of the lock and no word of a notice`() throws {
        let reading = try read(Self.armour, opens: false)
        #expect(reading.kind == .unreadable(Lock.passphrase.sentence))
        #expect(reading.blocks.isEmpty && reading.findings.isEmpty)
    }

    @Test func `a locked part among words stands in its place, or leaves its notice there`() throws {
        let text = "Hola, Manuel:\n\n\(Self.armour)\nY esto no.\n"
        #expect(try read(text).blocks.plainText == "Hola, Manuel:\nEsto venía cifrado.\nY esto no.")
        let locked = try read(text, opens: false)
        #expect(locked.kind == .letter)
        let notice = Block.notice(Sentence("intake.attachment-not-printed-locked", ["number": "1"]))
        #expect(locked.blocks.dropFirst().first == notice)
        #expect(locked.findings.map(\.rule) == ["attachment-not-printed", "attachment-reason"])
    }

    @Test(arguments: [
        "<pre>-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=abcd\n-----END PGP MESSAGE-----</pre>",
        "<p>-----BEGIN PGP MESSAGE-----<br><br>hQEMA<br>=abcd<br>-----END PGP MESSAGE-----</p>",
    ])
    func `a lock in HTML is the same lock`(html: String) throws {
        #expect(try read(html, type: "text/html").blocks == [.paragraph([.text("Esto venía cifrado.")])])
    }

    @Test func `a locked alternative is opened once, whatever the other says`() throws {
        let parts = "--b\nContent-Type: text/plain\n\n\(Self.armour)\n--b\nContent-Type: text/html\n\n"
        let html = "<p>Este programa no sabe abrir este mensaje cifrado, pruebe con otro más nuevo.</p>\n--b--\n"
        let reading = try read(parts + html, type: "multipart/alternative; boundary=b")
        #expect(reading.blocks.plainText == "Esto venía cifrado.")
    }

    @Test func `a lock without its end is damaged, and prints no line of it`() throws {
        let reading = try read("Hola, Manuel, un abrazo.\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA9\nxyz\n")
        #expect(reading.blocks.plainText == "Hola, Manuel, un abrazo.")
        #expect(reading.parts.map(\.outcome) == [.failed(Lock.damaged.sentence)])
    }

    @Test func `a text signed so that it can be read is read without what proves it`() throws {
        let signed = """
            -----BEGIN PGP SIGNED MESSAGE-----
            Hash: SHA512

            Querido Manuel:

            - - uno
            - -----
            Lucía
            -----BEGIN PGP SIGNATURE-----

            iQEz
            -----END PGP SIGNATURE-----
            """
        let reading = try read(signed)
        let text = reading.blocks.plainText
        #expect(text.contains("Querido Manuel:") && text.contains("uno") && text.contains("Lucía"))
        #expect(!text.contains("PGP") && !text.contains("iQEz") && !text.contains("SHA512"))
        #expect(reading.findings.map(\.rule) == ["signed"])
    }

    @Test func `what a locked file is, its bytes tell, else its name without the lock`() {
        #expect(UnlockedFile.format(of: Array("%PDF-1.4\n".utf8), lockedAs: "a.txt.gpg") == .pdf)
        #expect(UnlockedFile.format(of: Array("# Hola".utf8), lockedAs: "a.MD.PGP") == .markdown)
        #expect(UnlockedFile.format(of: Array("Hola".utf8), lockedAs: nil) == .plainText)
        #expect(!UnlockedFile.format(of: [0, 1, 2], lockedAs: "a.gpg").isReadable)
    }
}
