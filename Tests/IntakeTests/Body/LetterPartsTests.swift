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

    @Test(arguments: [
        "Buenas tardes:\n\nAdjunto mi carta.\n\nGracias.\n\nUn abrazo,\nLuz",
        "Please find my letter attached. Thank you!",
        "Les comparto una carta en PDF.", "Bonjour,\n\nvoici ma lettre en pièce jointe.\n\nCordialement,\nLuz Roja",
    ])
    func `what says no more than that is a note`(_ words: String) throws {
        let reading = try read(mail(text(words), rtf(Self.letter)))
        #expect(reading.cuts.contains { $0.kind == .coverNote })
        #expect(reading.blocks.plainText == Self.letter)
    }

    @Test(arguments: [
        "Hola, soy Nube. Cada noche pienso en ti. Te anexo el volante de la marcha. Un abrazo.",
        "Les adjunto una hoja. Ayer nació mi hija y le pusimos tu nombre.",
        "Aquí va un poema para que no decaiga el ánimo:\n\nBajo el anexo\ncrece un laurel.",
        "Te quiero mucho, adjunto un dibujo.",
        "Seguimos aquí, descansando poco, con ustedes y con todas las que luchan.",
        "Saludos. Adjunto un dibujo de la casa. La hicimos entre todas este verano junto al río.",
    ])
    func `what says more is printed above the enclosure`(_ words: String) throws {
        let reading = try read(mail(text(words), rtf(Self.letter)))
        let printed = reading.blocks.plainText.split(whereSeparator: \.isWhitespace)
        #expect(printed.starts(with: words.split(whereSeparator: \.isWhitespace)))
        #expect(printed.count > words.split(whereSeparator: \.isWhitespace).count)
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

    private func logo(_ id: String, _ words: String = "photo") -> String {
        "Content-Type: image/gif; name=\(id).gif\nContent-ID: <\(id)>\n\nGIF87a \(words)"
    }

    private func html(_ html: String) -> String { "Content-Type: text/html; charset=utf-8\n\n\(html)\n" }

    private static let mailSignature = "--<br>Oficina Ejemplo<br>Directora, tel. 555 010 0199<br><img src=cid:logo>"

    @Test(arguments: [
        "<p>\(letter)</p><div>\(mailSignature)</div>",
        "<p>\(letter)</p><div>\(mailSignature.replacing("cid:logo", with: "https://example.org/l.png"))</div>",
        "<p>\(letter)</p><p>El lun, 21 sep 2026 a las 9:00, Campaña (cartas@example.org) escribió:</p>"
            + "<blockquote><p>Escriban cartas</p><img src=cid:logo></blockquote>",
    ])
    func `a picture goes with the signature or the quotation that it stands in`(_ body: String) throws {
        let isRemote = body.contains("https:")
        let reading = try read(isRemote ? mail(html(body)) : mail(html(body), logo("logo"), type: "related"))
        #expect(shape(reading) == ["text"])
        #expect(reading.blocks.plainText == Self.letter)
        #expect(!reading.findings.contains { $0.rule == "picture-not-fetched" })
        guard !isRemote else { return }
        guard case .leftOut = reading.parts.first?.outcome else { Issue.record("printed"); return }
        #expect(reading.findings.contains { $0.rule == "part-left-out" })
        #expect(reading.cuts.contains(Cut(kind: .attachment, text: "logo.gif")))
    }

    @Test func `a picture goes with the note of whoever passes a letter on, and the letter's own stays`() throws {
        let body =
            "<p>Va carta</p><p>--<br>Oficina Ejemplo<br><img src=cid:logo></p><div>---------- Forwarded message ---------<br>"
            + "De: Luz &lt;luz@example.net&gt;<br>Date: lun, 21 sep 2026<br>Subject: carta<br>To: ana@example.org<br></div>"
            + "<p>\(Self.letter)</p><img src=cid:foto>"
        let reading = try read(mail(html(body), logo("logo"), logo("foto", "dibujo"), type: "related"))
        #expect(shape(reading) == ["text", "writing"])
        #expect(reading.parts.map(\.outcome).contains(.printed))
        #expect(reading.cuts.contains(Cut(kind: .attachment, text: "logo.gif")))
    }

    @Test func `a picture in a cover note goes with it, and one attached beside it stays`() throws {
        let note = html("<p>Hola, adjunto mi carta. Saludos, Ana</p><img src=cid:logo>")
        let reading = try read(mail(note, logo("logo"), rtf(Self.letter), logo("b", "dibujo")))
        #expect(shape(reading) == ["text", "writing"])
        #expect(reading.blocks.plainText.hasPrefix(Self.letter))
    }

    @Test func `what is noticed of a note that is not printed is not said`() throws {
        let reading = try read(mail(text("Adjunto mi carta.\n\nUn abrazo,\nAna\n+52 555 010 0199"), rtf(Self.letter)))
        #expect(reading.blocks.plainText == Self.letter)
        #expect(!reading.findings.contains { $0.rule == "sender-trace" })
    }

    @Test(arguments: ["text/plain; name=llave.txt", "application/octet-stream; name=llave.txt", "text/plain"])
    func `a public key is left out`(type: String) throws {
        let key = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBFxyzxyz\n-----END PGP PUBLIC KEY BLOCK-----"
        let reading = try read(mail(text(Self.letter), "Content-Type: \(type)\n\n\(key)\n"))
        #expect(shape(reading) == ["text"])
        #expect(reading.blocks.plainText == Self.letter)
        #expect(reading.parts.map(\.outcome) == [.leftOut(Sentence("intake.contact"))])
    }

    @Test(arguments: [
        "<div>Va.</div><br><div><blockquote type=cite><div>Begin forwarded message:</div><br>HEAD<br><div>LETTER</div></blockquote></div>",
        "<div>Begin forwarded message:</div><br><blockquote type=cite>HEAD<br><div>LETTER</div></blockquote>",
        "<blockquote>Begin forwarded message:<br>OTHER<br><blockquote>Begin forwarded message:<br>HEAD<br>LETTER</blockquote></blockquote>",
    ])
    func `a letter forwarded as a quotation of HTML is the inner sender's`(_ body: String) throws {
        func head(_ writer: String) -> String {
            "<div><b>From: </b>\(writer) &lt;\(writer.lowercased())@example.net&gt;</div><div><b>Subject: </b>carta</div>"
                + "<div><b>Date: </b>21 September 2026 at 9:00</div><div><b>To: </b>ana@example.org</div>"
        }
        let body = body.replacing("HEAD", with: head("Luz")).replacing("OTHER", with: head("Marta"))
            .replacing("LETTER", with: Self.letter)
        let reading = try read(mail(html(body)))
        #expect(reading.sender?.address == "luz@example.net")
        #expect(reading.blocks.plainText == Self.letter)
        #expect(shape(reading) == ["text"])
    }

    @Test func `a file that is uuencoded within the text is a part of the letter`() throws {
        // "{\\rtf Adentro hay pan.}", by uuencode.
        let file = "begin 644 carta.rtf\n5>UQR=&8@061E;G1R;R!H87D@<&%N\n`\nend"
        let reading = try read(
            "From: ana@example.org\nSubject: Para Manuel\n\nAntes.\n\n\(file)\n\nDespués: begin 644 y end.\n")
        #expect(reading.blocks.plainText.contains("Adentro hay pan"))
        #expect(!reading.blocks.plainText.contains("UQR"))
        #expect(reading.blocks.plainText.contains("begin 644 y end."))
        #expect(reading.parts.map(\.kind) == [.document])
    }

    @Test(arguments: [
        ("message/external-body; access-type=URL; URL=\"https://example.org/c.pdf\"", "intake.external-body"),
        ("message/partial; id=\"a@example.org\"; number=1; total=2", "intake.partial-message"),
    ])
    func `what is elsewhere is named`(type: String, reason: String) throws {
        let part = "Content-Type: \(type)\n\nContent-Type: application/pdf\n\n%PDF-1.4 x"
        let reading = try read(mail(text(Self.letter), part))
        #expect(shape(reading) == ["text", "notice"])
        #expect(reading.parts == [LetterPart(number: 1, kind: .other, outcome: .failed(Sentence(reason)))])
    }

    @Test func `no more pages than the bound are printed, and it is said`() throws {
        let reading = try read(mail(text(Self.letter), pdf("páginas 900")))
        #expect(reading.blocks.count == OpeningBounds.pages + 1)
        #expect(reading.findings.map(\.rule) == ["too-many-pages"])
    }
}
