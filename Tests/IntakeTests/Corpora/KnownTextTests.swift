import Foundation
import Testing

@testable import Intake

/// Decoded text against what other people's parsers made of the same mails.
@Suite(.enabled(if: Corpora.isThere)) struct KnownTextTests {
    private struct Known: Decodable {
        struct Part: Decodable {
            var body: Body
        }
        struct Body: Decodable {
            var text: String?
            enum CodingKeys: String, CodingKey { case text = "Text" }
            init(from decoder: any Decoder) throws {
                // Other kinds of body (a list of parts, bytes, "Multipart") are no text.
                text = try? decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .text)
            }
        }
        var parts: [Part]
    }

    /// mail-parser's answers lie beside its mails; `.crlf.json` are those for CR LF line ends.
    @Test func `the texts are those of stalwart's mail-parser`() throws {
        var (same, other) = (0, [String]())
        for file in try Corpora.files("mime/stalwart", [".eml"]) {
            let answer = file.deletingPathExtension().appendingPathExtension("json")
            guard FileManager.default.fileExists(atPath: answer.path) else { continue }
            let known = try JSONDecoder().decode(Known.self, from: Data(contentsOf: answer)).parts.compactMap(
                \.body.text)
            let mail = try #require(MailParser.parse(untrusted: Array(Data(contentsOf: file))))
            let ours = Set(mail.root.allParts.compactMap(\.text).map(Self.letters))
            for text in known.map(Self.letters) {
                if ours.contains(text) { same += 1 } else { other.append(file.lastPathComponent) }
            }
        }
        print("FIGURES: \(same) texts as stalwart has them, \(other.count) otherwise: \(other)")
        #expect(same == 68)
        #expect(other.sorted() == Self.otherwiseThanStalwart.map(\.file).sorted())
    }

    /// Where the known answer is not ours, and why.
    private static let otherwiseThanStalwart = [
        (file: "026.eml", why: "undone here: uuencode within a part that says so"),
        (file: "033.eml", why: "read here: windows-1252 that calls itself UTF-8"),
        (file: "052.eml", why: "read here: windows-1252 without a name"),
        (file: "000.eml", why: "no text here: the place of a sound in an example of RFC 2049"),
        (file: "000.eml", why: "no text here: the place of a picture in the same"),
    ]

    /// mime4j's answers are the decoded bodies: bytes, in the part's own charset; ASCII ones compare without a doubt.
    @Test func `the texts are those of mime4j`() throws {
        var (same, other) = (0, [String]())
        for file in try Corpora.files("mime/mime4j/core", [".msg"]) {
            let name = file.deletingPathExtension().lastPathComponent
            guard let mail = MailParser.parse(untrusted: Array(try Data(contentsOf: file))) else { continue }
            let ours = Self.texts(of: mail.root)
            for answer in try Corpora.files("mime/mime4j/core", [".txt"])
            where answer.lastPathComponent.hasPrefix(name + "_decoded_") {
                let bytes = Array(try Data(contentsOf: answer))
                guard bytes.allSatisfy({ $0 < 0x80 }), !bytes.contains(0x1B) else { continue }
                let text = Self.letters(String(decoding: bytes, as: UTF8.self))
                if ours.contains(text) { same += 1 } else { other.append(answer.lastPathComponent) }
            }
        }
        print("FIGURES: \(same) texts as mime4j has them, \(other.count) otherwise: \(other)")
        #expect(same == 110)
        #expect(Set(other) == Set(Self.otherwiseThanMime4j.keys.map { $0 + ".txt" }))
    }

    /// Where the known answer is not ours, and why. Nothing of any of these mails is lost but a line among headers.
    private static let otherwiseThanMime4j = [
        "2002_06_12_doublebound_decoded_1_2": "empty: two boundaries next to each other",
        "multipartemptypart_decoded_1_1": "empty", "multipartemptypart_decoded_1_2": "empty",
        "missing-inner-boundary_decoded_1_2_1": "empty there; read here: the text of a multipart without boundaries",
        "hdr-fakeout_decoded_1": "empty there; read here: a text below a blank line that has a space in it",
        "multipartnestedemptyparts_decoded_1_1": "source there; read here: a mail within the mail",
        "ending-boundaries_decoded_1_1": "all of it is text here: boundaries with words after them (RFC 2046, 5.1.1)",
        "very-very-long-boundary_decoded_1_1": "all of it is text here: a boundary of 7,000 characters, of 70 allowed",
        "multi-bad_decoded_1_1": "all of it is text here, and that is noted: two Content-Type headers, the last counts",
        "malformedHeaderStartsBody-nocrlfcrlf_decoded_1": "a line among headers that is none is text there",
    ]

    /// The texts of all parts, and of mails within, base64 undone as whoever opens an enclosed mail does.
    private static func texts(of part: ParsedPart) -> Set<String> {
        var texts: Set<String> = []
        for part in part.allParts {
            if let text = part.text { texts.insert(letters(text)) }
            if let inner = part.message { texts.formUnion(Self.texts(of: inner.root)) }
            guard case .bytes(let bytes) = part.content, part.contentType == "message/rfc822" else { continue }
            if let inner = MailParser.parse(untrusted: bytes) { texts.formUnion(Self.texts(of: inner.root)) }
        }
        return texts
    }

    /// Without white space, which the parsers count differently at the ends of parts.
    private static func letters(_ text: String) -> String {
        String(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }.map(Character.init))
    }
}
