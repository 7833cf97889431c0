import Foundation
import Letters
import Testing

@testable import Intake

@Suite struct DirectReaderTests {
    private func read(_ text: String, as format: UntrustedItem.Format = .mail) throws -> Reading {
        try LetterReader.direct.read(
            UntrustedItem(source: SourceReference(path: "letters/a"), format: format, untrustedBytes: Array(text.utf8)))
    }

    private func multipart(_ type: String, _ parts: String...) -> String {
        let body = parts.map { "--b\n" + $0 + "\n" }.joined()
        return
            "From: ana@example.org\nSubject: Para Manuel\nContent-Type: multipart/\(type); boundary=b\n\n\(body)--b--\n"
    }

    private let plain = "Content-Type: text/plain; charset=utf-8\n\nQuerido Manuel, te escribimos desde lejos.\n"
    private let html =
        "Content-Type: text/html; charset=utf-8\n\n<p>Querido <b>Manuel</b>, te escribimos desde lejos.\n"
    private let photo =
        "Content-Type: image/jpeg\nContent-Disposition: attachment; filename=ana-lopez.jpg\n\nbytes\n"

    @Test func `plain text wins over the same in HTML`() throws {
        let reading = try read(multipart("alternative", plain, html))
        #expect(reading.blocks == [.paragraph([.text("Querido Manuel, te escribimos desde lejos.")])])
        #expect(reading.kind == .letter)
        #expect(reading.subject == "Para Manuel")
        #expect(reading.sender?.address == "ana@example.org")
    }

    @Test(arguments: ["", "Your mail program does not show HTML.", "Hola"])
    func `a stub of plain text loses to the HTML`(stub: String) throws {
        let reading = try read(
            multipart(
                "alternative", "Content-Type: text/plain\n\n\(stub)\n",
                html + "<p>" + String(repeating: "Muchas palabras más. ", count: 10)))
        #expect(reading.blocks.plainText.hasPrefix("Querido Manuel, te escribimos desde lejos."))
    }

    @Test func `a photo that only the HTML alternative holds keeps its place`() throws {
        let related = "Content-Type: multipart/related; boundary=c\n\n--c\n\(html)--c\n\(photo)--c--\n"
        let reading = try read(multipart("alternative", plain, related))
        #expect(reading.blocks.count == 2)
        #expect(
            reading.blocks.last
                == .notice(Sentence("intake.attachment-not-printed-picture", ["number": "1"])))
    }

    @Test func `an attachment holds the letter and its file name is not on the page`() throws {
        let reading = try read(multipart("mixed", plain, photo, "Content-Type: text/plain\n\nAdiós\n"))
        #expect(reading.blocks.map(\.plainText) == ["Querido Manuel, te escribimos desde lejos.", "", "Adiós"])
        let finding = try #require(reading.findings.first { $0.rule == "attachment-not-printed" })
        #expect(finding.severity == .hold)
        #expect(finding.block == 1)
        #expect(reading.cuts == [Cut(kind: .attachment, text: "ana-lopez.jpg")])
        #expect(!"\(reading.blocks)\(reading.findings)".contains("ana-lopez"))
    }

    @Test func `attached text and Markdown are part of the letter`() throws {
        let reading = try read(
            multipart(
                "mixed", "Content-Type: text/plain\n\nAdjunto mi carta para el compañero.\n",
                "Content-Type: text/plain; name=carta.md\nContent-Disposition: attachment\n\nUn *abrazo* muy grande\n"))
        #expect(
            reading.blocks.last
                == .paragraph([.text("Un "), .emphasis([.text("abrazo")]), .text(" muy grande")]))
    }

    @Test func `the signature of a signed mail is no attachment`() throws {
        let reading = try read(multipart("signed", plain, "Content-Type: application/pgp-signature\n\nxxx\n"))
        #expect(reading.blocks.count == 1)
        #expect(reading.findings.map(\.rule) == ["signed"])
    }

    @Test func `an encrypted mail without a key is named, and opens with one`() throws {
        let mail = multipart(
            "encrypted; protocol=\"application/pgp-encrypted\"",
            "Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
            "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n")
        #expect(try read(mail).kind == .unreadable(Lock.noKey.sentence))
        let inner = Array("Content-Type: text/plain\n\nQuerido Manuel, te pienso.\n".utf8)
        let converters = LetterReader.Converters(
            documentTree: { _, _ in .failure(.init(HelperFailure.missing.sentence)) },
            unlocked: {
                $0.starts(with: "-----BEGIN".utf8) ? .success(inner) : .failure(.init(Lock.noKey.sentence))
            })
        let reader = LetterReader(reader: DirectReader(), converters: converters) { _ in throw CancellationError() }
        let opened = try reader.read(
            UntrustedItem(source: SourceReference(path: "a"), format: .mail, untrustedBytes: Array(mail.utf8)))
        #expect(opened.kind == .letter)
        #expect(opened.blocks == [.paragraph([.text("Querido Manuel, te pienso.")])])
        #expect(opened.subject == "Para Manuel")
    }

    @Test func `a guessed charset is a note and damaged letters hold`() throws {
        let bytes = Array("Subject: x\n\nCari".utf8) + [0xF1] + Array("o y compa".utf8) + [0xF1, 0x65, 0x72, 0x6F]
        let item = UntrustedItem(source: SourceReference(path: "a"), format: .mail, untrustedBytes: bytes)
        let guessed = try LetterReader.direct.read(item)
        #expect(guessed.blocks.plainText == "Cariño y compañero")
        #expect(guessed.findings.map(\.rule) == ["charset-guessed"])
        #expect(guessed.findings.first?.severity == .note)
        let damaged = try read("Content-Type: text/plain; charset=utf-8\n\nUn abra\u{FFFD}o")
        #expect(damaged.findings.map(\.rule) == ["undecodable-bytes"])
        #expect(damaged.findings.first?.severity == .hold)
        #expect(damaged.findings.first?.excerpt == "Un abra\u{FFFD}o")
    }

    @Test func `what a Macintosh keeps beside a file is no part of the letter`() throws {
        let fork = "Content-Type: application/applefile; name=carta.txt\n\nbytes\n"
        let reading = try read(multipart("appledouble", fork, plain))
        #expect(reading.blocks.plainText == "Querido Manuel, te escribimos desde lejos.")
        #expect(reading.findings.isEmpty && reading.parts.isEmpty)
    }

    @Test(arguments: [
        "Un abrazo,\nAna\nTel. +49 170 1234567", "Escríbanme a ana@example.org", "هاتف ٠١٢٣٤٥٦٧٨٩",
    ])
    func `what would lead to the writer is printed with a note`(text: String) throws {
        let reading = try read("Content-Type: text/plain; charset=utf-8\n\nQuerido Manuel, te pienso.\n\n\(text)\n")
        #expect(reading.findings.map(\.rule) == ["sender-trace"])
        #expect(reading.findings.first?.severity == .note)
        #expect(reading.findings.first.map { text.hasSuffix($0.excerpt) && !$0.excerpt.isEmpty } == true)
    }

    @Test(arguments: [
        "El 15.11.2026 fue domingo", "Preso de 1994 a 2026", "Somos 6 @ la plaza", "Causa penal 123/2019",
    ])
    func `dates, years and short numbers lead to nobody`(text: String) throws {
        #expect(try read("Content-Type: text/plain; charset=utf-8\n\nQuerido Manuel: \(text)\n").findings.isEmpty)
    }

    @Test func `a mail within a mail is printed and held`() throws {
        let reading = try read(
            multipart(
                "mixed", plain, "Content-Type: message/rfc822\n\nSubject: otra\n\nQuerida gente, va otra carta.\n"))
        #expect(reading.blocks.plainText.hasSuffix("Querida gente, va otra carta."))
        #expect(reading.findings.map(\.rule) == ["mail-within-mail"])
    }

    @Test func `a mail that promises parts and has none is read as it stands`() throws {
        let reading = try read(
            "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\nQuerido Manuel, te pienso mucho.\n")
        #expect(reading.blocks == [.paragraph([.text("Querido Manuel, te pienso mucho.")])])
    }

    @Test func `a message without any header is read as it stands`() throws {
        let reading = try read("Querido Manuel, te pienso mucho.\nUn abrazo.\n")
        #expect(reading.kind == .letter)
        #expect(reading.blocks.plainText.contains("te pienso mucho"))
    }

    @Test func `a file is a letter without subject and sender`() throws {
        let reading = try read("Querido Manuel, te mandamos saludos.\n", as: .plainText)
        #expect(reading.kind == .letter)
        #expect(reading.blocks == [.paragraph([.text("Querido Manuel, te mandamos saludos.")])])
        #expect(reading.subject == nil)
        #expect(reading.sender == nil)
    }

    @Test(arguments: [UntrustedItem.Format.plainText, .markdown, .html])
    func `a file without text says so`(format: UntrustedItem.Format) throws {
        #expect(try read(" \n\n", as: format).kind == .unreadable(Sentence("intake.no-text")))
    }

    @Test func `address lines above a text file are cut and kept`() throws {
        let reading = try read(
            "Para: Manuel Gómez\nDe: Colectivo\n\nQuerido Manuel, te mandamos saludos.\n", as: .plainText)
        #expect(reading.cuts.first?.kind == .header)
        #expect(reading.cuts.first?.text.contains("Manuel Gómez") == true)
        #expect(reading.blocks.plainText == "Querido Manuel, te mandamos saludos.")
    }

    @Test func `a reading survives being handed over as JSON`() throws {
        let reading = try read(multipart("mixed", html, photo))
        let handed = try JSONDecoder().decode(Reading.self, from: JSONEncoder().encode(reading))
        #expect(handed == reading)
    }

    @Test(arguments: ["text", "plain/text; charset=utf-8", "text/plain; charset=", "x-unknown/x-unknown"])
    func `a type that nobody knows does not hide what somebody wrote`(_ type: String) throws {
        let reading = try read("From: ana@example.org\nContent-Type: \(type)\n\nQuerido Manuel, ánimo.\n")
        #expect(reading.blocks == [.paragraph([.text("Querido Manuel, ánimo.")])])
    }

    @Test func `a mail whose lines end as on old Macintoshes is read`() throws {
        let reading = try read("From: ana@example.org\rSubject: Para Manuel\r\rQuerido Manuel,\r\ránimo.\r")
        #expect(reading.subject == "Para Manuel")
        #expect(reading.blocks.plainText == "Querido Manuel,\nánimo.")
    }

    @Test func `HTML that is too deep to be read is not called empty`() throws {
        let deep = String(repeating: "<div>", count: 900) + "Querido Manuel" + String(repeating: "</div>", count: 900)
        let reading = try read("From: ana@example.org\nContent-Type: text/html; charset=utf-8\n\n\(deep)\n")
        if case .notALetter = reading.kind { Issue.record("a letter was lost") }
        #expect(reading.kind == .unreadable(Sentence("kinds.damaged")) || reading.blocks.plainText == "Querido Manuel")
    }
}
