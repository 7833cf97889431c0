import Foundation
import Letters
import Testing

@testable import Intake

/// Spoken letters and films: paper cannot hold them, and that is said of each in its own words.
@Suite struct RecordingTests {
    private func reading(of bytes: [UInt8], name: String, type: String) throws -> Reading {
        let mail = """
            From: a@example.org
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            Querido Manuel, escucha esto.
            --b
            Content-Type: \(type)
            Content-Disposition: attachment; filename="\(name)"
            Content-Transfer-Encoding: base64

            \(Data(bytes).base64EncodedString())
            --b--

            """
        let item = UntrustedItem(
            source: SourceReference(path: "letters/a.eml"), format: .mail, untrustedBytes: Array(mail.utf8))
        return try LetterReader(reader: DirectReader()) { _ in throw CocoaError(.featureUnsupported) }.read(item)
    }

    private static let mp4 = [0, 0, 0, 24] + Array("ftyp3gp4".utf8) + [0, 0, 0, 0]
    private static let webm: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3, 1, 2, 3, 0]

    @Test(arguments: [
        (Array("OggS".utf8) + [0, 2], "PTT-20260918-WA0001.opus", "audio/ogg", "sound"),
        (Array("OggS".utf8) + [0, 2], "nota", "application/octet-stream", "sound"),
        (mp4, "voz.3gp", "audio/3gpp", "sound"), (mp4, "fiesta.3gp", "video/3gpp", "film"),
        (webm, "voz.webm", "audio/webm", "sound"), (webm, "fiesta.webm", "video/webm", "film"),
        ([0, 0, 0, 24] + Array("ftypM4A ".utf8), "Memo.m4a", "audio/mp4", "sound"),
        (Array("caff".utf8) + [0, 1, 0, 0], "Memo.caf", "application/octet-stream", "sound"),
        ([1, 2, 3, 0, 0, 9], "voz.dat", "audio/x-unknown", "sound"),
        ([1, 2, 3, 0, 0, 9], "fiesta.mkv", "application/octet-stream", "film"),
        ([0xFF, 0xFA, 0x90, 0], "cancion.mp3", "audio/mpeg", "sound"),
    ]) func `a recording leaves its own notice, and says why`(
        bytes: [UInt8], name: String, type: String, kind: String
    ) throws {
        let reading = try reading(of: bytes, name: name, type: type)
        #expect(reading.kind == .letter)
        let notice = Sentence("intake.attachment-not-printed-\(kind)", ["number": "1"])
        #expect(reading.blocks.last == .notice(notice))
        #expect(reading.findings.map(\.sentence.key) == ["intake.finding-attachment-\(kind)", "documents.\(kind)"])
        #expect(reading.findings.allSatisfy { $0.severity == .hold })
    }
}
