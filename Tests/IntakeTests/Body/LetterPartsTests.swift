import Foundation
import Letters
import Testing

@testable import Intake

/// One letter from all its parts, with a reader that gives what the tests say in place of decoders.
@Suite struct LetterPartsTests {
    /// Opens texts and mails for real; pictures, PDFs and documents give what their bytes say: "3 pages", words, "bad".
    private struct StandIn: UntrustedReader {
        func open(_ item: UntrustedItem, page: PageSink) -> Opening {
            let words = String(decoding: item.untrustedBytes, as: UTF8.self)
                .replacing("%PDF-1.4 ", with: "").replacing("{\\rtf ", with: "")
            switch item.format {
            case .picture, .pdf: return pictures(words, isPDF: item.format == .pdf, page)
            case .documentTree: return Opening(Reading(kind: .letter, blocks: [.paragraph([.text(words)])]))
            default: return DirectReader().open(item, page: page)
            }
        }

        private func pictures(_ words: String, isPDF: Bool, _ page: PageSink) -> Opening {
            guard !words.contains("bad") else { return .unreadable(Sentence("intake.no-text")) }
            let size = words.contains("tiny") ? 16 : 200
            let count = Int(words.split(separator: " ").last ?? "") ?? 1
            let pixels = Pixels(
                width: size, height: size, format: .grey8, bytes: [UInt8](repeating: 0, count: size * size), label: "")
            guard let pixels else { return .unreadable(Sentence("intake.no-text")) }
            for _ in 0..<count {
                let kind: Picture.Kind = isPDF ? .page : words.contains("photo") ? .photograph : .writing
                do { try page(PixelPage(pixels: pixels, kind: kind, text: isPDF ? words : nil)) } catch { break }
            }
            let shows = Finding(
                rule: OpenedItem.picturesRule, severity: .note,
                sentence: Sentence("documents.finding-pdf-shows-pictures"))
            return Opening(Reading(kind: .letter, findings: words.contains("shows") ? [shows] : []))
        }
    }

    private func read(_ mail: String, format: UntrustedItem.Format = .mail) throws -> Reading {
        let converters = LetterReader.Converters(
            documentTree: { bytes, _ in .success(bytes) },
            unlocked: { _ in .failure(.init(Sentence("intake.no-key"))) })
        let reader = LetterReader(reader: StandIn(), converters: converters) { page in
            Picture(
                digest: String(repeating: page.kind == .page ? "b" : "a", count: 64), width: page.pixels.width,
                height: page.pixels.height,
                kind: page.kind, text: page.text)
        }
        return try reader.read(
            UntrustedItem(source: SourceReference(path: "a"), format: format, untrustedBytes: Array(mail.utf8)))
    }

    private func mail(_ parts: String..., type: String = "mixed") -> String {
        "From: ana@example.org\nSubject: Para Manuel\nContent-Type: multipart/\(type); boundary=b\n\n"
            + parts.map { "--b\n\($0)\n" }.joined() + "--b--\n"
    }

    private func text(_ words: String) -> String { "Content-Type: text/plain; charset=utf-8\n\n\(words)\n" }
    private func pdf(_ words: String) -> String { "Content-Type: application/pdf; name=carta.pdf\n\n%PDF-1.4 " + words }
    private func rtf(_ words: String) -> String { "Content-Type: application/rtf; name=carta.rtf\n\n{\\rtf " + words }

    private static let letter = "Querido Manuel, te escribimos desde el taller donde cada tarde hacemos pan y cantamos."

    private func shape(_ reading: Reading) -> [String] {
        reading.blocks.map { block in
            switch block {
            case .paragraph: "text"
            case .picture(let picture): picture.kind.rawValue
            case .notice: "notice"
            case .separator: "rule"
            default: "other"
            }
        }
    }

    @Test func `text, pictures and pages stand in the order of the mail`() throws {
        let reading = try read(
            mail(text(Self.letter), pdf("un dibujo y versos 2"), text("Adiós, Manuel.")))
        #expect(shape(reading) == ["text", "page", "page", "text"])
        #expect(reading.parts == [LetterPart(number: 1, kind: .pdf, pages: 2, outcome: .printed)])
    }

    @Test func `a document of the same words is printed once`() throws {
        let reading = try read(mail(text(Self.letter), rtf(Self.letter), pdf(Self.letter)))
        #expect(shape(reading) == ["text"])
        #expect(reading.parts.map(\.outcome) == [.repeated, .repeated])
        #expect(reading.cuts.map(\.text) == ["carta.rtf", "carta.pdf"])
    }

    @Test(arguments: [
        "Querida Rosa, te escribimos desde el taller donde cada tarde hacemos pan y cantamos.",
        letter + "\n\nP. D. Ya nació la niña.",
        letter.replacing("hacemos", with: "no hacemos"), letter + " 🌻", letter + " Nube",
    ])
    func `a document that differs by a word is printed`(_ other: String) throws {
        for (first, second) in [(Self.letter, other), (other, Self.letter)] where !first.contains(second) {
            let reading = try read(mail(text("Van dos."), rtf(first), rtf(second)))
            #expect(reading.parts.map(\.outcome) == [.printed, .printed])
        }
    }

    @Test func `a document of the same words, parted otherwise, is printed once`() throws {
        let wrapped = Self.letter.replacing("cantamos", with: "can-\ntamos").replacing(" ", with: "\n")
        #expect(try read(mail(text(Self.letter), pdf(wrapped))).parts.map(\.outcome) == [.repeated])
    }

    @Test func `a picture that comes twice is printed once`() throws {
        let photo = "Content-Type: image/gif; name=a.gif\n\nGIF87a photo"
        let reading = try read(mail(text(Self.letter), photo, photo))
        #expect(shape(reading) == ["text", "photograph"])
        #expect(reading.parts.map(\.outcome) == [.printed, .repeated])
    }

    @Test func `a mail within that says the same again is left out, and what else it brings is printed`() throws {
        let inner =
            "Content-Type: message/rfc822\n\nFrom: luz@example.net\n"
            + "Content-Type: multipart/mixed; boundary=c\n\n--c\n\(text(Self.letter))\n"
        let second = inner + "--c\n\(pdf("un dibujo"))\n--c--\n"
        let reading = try read(mail(text(Self.letter), pdf("una hoja"), second))
        #expect(shape(reading) == ["text", "page", "page"])
        #expect(reading.parts.map(\.outcome) == [.printed, .repeated, .printed])
    }

    @Test func `a PDF of the same words that shows pictures is printed`() throws {
        let reading = try read(mail(text(Self.letter), pdf(Self.letter + " shows 2")))
        #expect(shape(reading) == ["text", "page", "page"])
        #expect(reading.findings == [])
    }

    @Test func `a note that the letter is attached is kept and not printed`() throws {
        let reading = try read(mail(text("Hola, les adjunto mi carta. Saludos, Ana"), rtf(Self.letter)))
        #expect(reading.blocks.plainText.contains("cada tarde hacemos pan"))
        #expect(!reading.blocks.plainText.contains("adjunto"))
        #expect(reading.cuts.contains(Cut(kind: .coverNote, text: "Hola, les adjunto mi carta. Saludos, Ana")))
        #expect(reading.findings.map(\.rule) == ["cover-note"])
    }

    @Test func `a letter that speaks of an enclosed photograph is no note`() throws {
        let long = String(repeating: Self.letter + " ", count: 6) + "Te adjunto una foto."
        #expect(try read(mail(text(long), pdf("foto"))).blocks.plainText.contains("Te adjunto una foto"))
    }

    @Test func `what cannot be opened leaves a notice in its place, and its reason`() throws {
        let reading = try read(mail(text(Self.letter), pdf("bad"), text("Adiós.")))
        #expect(shape(reading) == ["text", "notice", "text"])
        #expect(reading.findings.map(\.rule) == ["attachment-not-printed", "attachment-reason"])
        #expect(reading.findings.first?.block == 1)
        #expect(reading.parts == [LetterPart(number: 1, kind: .pdf, outcome: .failed(Sentence("intake.no-text")))])
    }

    @Test func `a forwarded letter is the inner sender's, and the words above are a note`() throws {
        let inner = "Content-Type: message/rfc822\n\nFrom: luz@example.net\nSubject: Carta\n\n\(Self.letter)\n"
        let reading = try read(mail(text("Les paso esta carta que llegó."), inner))
        #expect(reading.sender?.address == "luz@example.net")
        #expect(shape(reading) == ["text"])
        #expect(reading.subject == "Para Manuel")
        #expect(reading.cuts.map(\.kind) == [.coverNote])
    }

    @Test(arguments: [
        (
            "---------- Forwarded message ---------\nDe: Luz <luz@example.net>\nDate: mié, 23 sept 2026 a las 10:00",
            "Luz"
        ),
        ("-----Mensaje original-----\nDe: luz@example.net\nEnviado: 23/09/2026 10:00\nPara: ana@example.org", ""),
    ])
    func `a letter forwarded within the text is the inner sender's`(header: String, name: String) throws {
        let reading = try read(
            "From: ana@example.org\nSubject: Fwd: Carta\nContent-Type: text/plain; charset=utf-8\n\n"
                + "Les paso esta carta.\n\n\(header)\nAsunto: Para Manuel\n\n\(Self.letter)\n")
        #expect(reading.sender == Correspondent(name: name.isEmpty ? nil : name, address: "luz@example.net"))
        #expect(reading.blocks.plainText == Self.letter)
        #expect(reading.cuts.map(\.kind) == [.coverNote, .header])
        #expect(reading.findings.map(\.rule) == ["forwarded"])
        #expect(reading.findings.map(\.severity) == [.note])
    }

    @Test func `a long note above a forwarded letter makes a person look`() throws {
        let note = "Querido Manuel, te mando esta carta que escribió mi vecina hace unos días cuando le conté de ti."
        let reading = try read(
            "From: ana@example.org\nSubject: Fwd: Carta\nContent-Type: text/plain; charset=utf-8\n\n\(note)\n\n"
                + "---------- Forwarded message ---------\nDe: Luz <luz@example.net>\n\n\(Self.letter)\n")
        #expect(reading.findings.map(\.severity) == [.hold])
        #expect(reading.cuts.contains { $0.text.contains("mi vecina") })
    }

    @Test func `contact data are left out and said`() throws {
        let card = "Content-Type: text/vcard; name=ana.vcf\n\nBEGIN:VCARD\nFN:Ana López\nEND:VCARD"
        let reading = try read(mail(text(Self.letter), card))
        #expect(shape(reading) == ["text"])
        #expect(reading.parts.map(\.outcome) == [.leftOut(Sentence("intake.contact"))])
        #expect(!"\(reading.blocks)".contains("López"))
    }

    @Test func `a picture within a list stands behind it, and one that nothing shows at the end`() throws {
        let html =
            "Content-Type: text/html; charset=utf-8\n\n<p>\(Self.letter)<ul><li>dicho<img src='cid:b'></ul>"
        let reading = try read(mail(html, pdf("uno"), pdf("dos").replacing("\n\n", with: "\nContent-ID: <b>\n\n")))
        #expect(shape(reading) == ["text", "other", "page", "page"])
        #expect(
            reading.blocks.compactMap { if case .picture(let picture) = $0 { picture.text } else { nil } }
                .map { $0.hasSuffix("dos") } == [true, false])
    }

    @Test func `no more pages than the bound are printed, and it is said`() throws {
        let reading = try read(mail(text(Self.letter), pdf("páginas 900")))
        #expect(reading.blocks.count == OpeningBounds.pages + 1)
        #expect(reading.findings.map(\.rule) == ["too-many-pages"])
    }
}
