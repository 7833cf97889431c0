import Bindings
import Foundation
import Letters
import Testing

@testable import Intake

/// A letter as it came, with its parts: what crosses is bytes, and what they are called is ours.
@Suite struct UntouchedLetterTests {
    private func untouched(_ mail: String, path: String = "letters/a.eml") -> UntouchedLetter {
        UntouchedLetter(
            of: UntrustedItem(
                source: SourceReference(path: path), format: .mail, untrustedBytes: Array(mail.utf8)),
            with: DirectReader())
    }

    private func mail(_ parts: [String]) -> String {
        "From: a@example.org\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
            + parts.map { "--b\n\($0)\n" }.joined() + "--b--\n"
    }

    private func attached(_ bytes: [UInt8], _ name: String, type: String = "application/octet-stream") -> String {
        """
        Content-Type: \(type)
        Content-Disposition: attachment; filename="\(name)"
        Content-Transfer-Encoding: base64

        \(Data(bytes).base64EncodedString(options: .lineLength76Characters))
        """
    }

    private let words = "Content-Type: text/plain\n\nQuerido Manuel, un abrazo."

    @Test func `a mail comes whole, and each part with the bytes it was sent with`() throws {
        let photo = try TestPictures.jpeg(TestPictures.fields(), orientation: 6)
        let voice = Array("OggS".utf8) + (0...255).map { UInt8($0) }
        let mail = mail([words, attached(photo, "hoja 1.jpg", type: "image/jpeg"), attached(voice, "voz.ogg")])
        let letter = untouched(mail)
        #expect(letter.letter.untrustedBytes == Array(mail.utf8))
        #expect(letter.letter.ending == "eml")
        #expect(letter.parts.map(\.untrustedBytes) == [photo, voice])
        #expect(letter.parts.map(\.ending) == ["jpg", "ogg"])
        #expect(letter.parts.map(\.kind) == [.picture, .sound])
        #expect(letter.isWhole)
    }

    @Test(arguments: [
        ("../../.bashrc", "bin"), ("/etc/cron.d/x", "bin"), ("carta.pdf.exe", "bin"), ("voz.OGG", "ogg"), ("", "bin"),
        ("carta.desktop", "bin"), ("doc\u{0}.html", "bin"), ("a.mp3/../../x", "bin"),
    ]) func `no name of a mail becomes the name of a file`(name: String, ending: String) {
        let format = UntrustedItem.Format.unreadable(Sentence("intake.unknown-kind-of-file"))
        #expect(FileEnding.of(format, head: [1, 2, 3], name: name) == ending)
    }

    @Test func `HTML is kept as text, so that opening it fetches nothing`() {
        let page = "Content-Type: text/html\nContent-Disposition: attachment; filename=\"carta.html\"\n\n<p>Hola.</p>"
        #expect(untouched(mail([words, page])).parts.map(\.ending) == ["txt"])
    }

    @Test func `what a forwarded mail and an archive hold comes behind them`() throws {
        let picture = try #require(TestPictures.fields().jpeg(quality: 90))
        let archive = SmallZip([(name: "fotos/uno.jpg", bytes: picture)]).bytes
        let inner = mail([words, attached(archive, "fotos.zip", type: "application/zip")])
        let letter = untouched(mail([words, "Content-Type: message/rfc822\n\n" + inner]))
        #expect(letter.parts.map(\.kind) == [.mail, .archive, .picture])
        #expect(letter.parts.map(\.ending) == ["eml", "zip", "jpg"])
        #expect(letter.parts[2].untrustedBytes == picture)
        #expect(letter.isWhole)
    }

    @Test func `where more parts are in a mail than are taken, that is said`() {
        let letter = untouched(mail((0..<600).map { attached([UInt8($0 % 250), 1], "\($0).bin") }))
        #expect((400...OpeningBounds.parts).contains(letter.parts.count))
        #expect(!letter.isWhole)
    }

    @Test func `a worker that fails costs the parts and not the letter`() {
        struct Failing: UntrustedReader {
            func open(_ item: UntrustedItem, page: PageSink) -> Opening {
                .unreadable(WorkerFailure.crashed.sentence)
            }
        }
        let item = UntrustedItem(source: SourceReference(path: "letters/a"), format: .mail, untrustedBytes: [65])
        let letter = UntouchedLetter(of: item, with: Failing())
        #expect(letter.parts.isEmpty && !letter.isWhole)
        #expect(letter.letter.untrustedBytes == [65])
    }

    @Test func `a letter that is one picture has no parts`() throws {
        let picture = try #require(TestPictures.fields().jpeg(quality: 90))
        let item = UntrustedItem(
            source: SourceReference(path: "letters/manuel/hoja.jpeg"), format: .picture, untrustedBytes: picture)
        let letter = UntouchedLetter(of: item, with: DirectReader())
        #expect(letter.letter.ending == "jpg")
        #expect(letter.parts.isEmpty && letter.isWhole)
    }
}
