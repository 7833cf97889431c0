import Foundation
import Letters
import TestSupport
import Testing

@testable import Intake

/// What pandoc makes of an rtf that was made over: every word of it.
@Suite struct RTFTextTests {
    private func words(_ rtf: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "rtf-\(UUID().uuidString).rtf")
        let plain = RTFText.plain(Array(rtf.unicodeScalars.map { UInt8($0.value) }))
        try Data(plain).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let arguments = Pandoc.arguments(reading: .rtf, megabytes: 500) + [file.path]
        let tree = try #require(try TestSupport.run(Pandoc.program, arguments, standardErrorToo: false))
        try #require(tree.status == 0)
        return DocumentTreeOpener.open(
            OfficeEnvelope.seal(untrustedTree: Array(tree.output.utf8), untrustedFile: plain)
        ).reading.blocks.plainText
    }

    @Test(arguments: [
        (#"{\rtf1\ansi G\u243?mez, aqu\u237?le cuento\par}"#, "Gómez, aquíle cuento"),
        (#"{\rtf1\ansi G\u243\'f3mez G\'f3mez {\uc0 G\u243mez} {\uc2 \u26085\'93\'fax}\par}"#, "Gómez Gómez Gómez 日x"),
        (#"{\rtf1\ansi \u-24758 ?x\par}"#, "齊x"),
    ])
    func `a letter beside a sign of Unicode is not lost`(rtf: String, expected: String) throws {
        #expect(try words(rtf) == expected)
    }

    @Test func `a table in a cell of a table loses no word`() throws {
        let nested =
            #"{\rtf1\ansi\trowd\cellx5000\intbl antes\par\itap2 uno\nestcell dos\nestcell"#
            + #"{\*\nesttableprops\trowd\cellx2000\cellx4000\nestrow}{\nonesttables\par}"#
            + #"\itap1 despu\'e9s\cell\row\pard fin\par}"#
        let found = try words(nested).split { !$0.isLetter }.map(String.init)
        #expect(found == ["antes", "uno", "dos", "después", "fin"])
    }

    @Test(arguments: [
        (#"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2\par}"#, "Привет"),
        (
            #"{\rtf1\ansi\deff1{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset0 Arial;}}\'e1 \f0 \'cf\'f0 \plain \'e1\par}"#,
            "á Пр á"
        ),
        (#"{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b\'83A\par}"#, "日本ア"),
        (#"{\rtf1\ansi{\fonttbl{\f3\fcharset134 SimSun;}}\f3 \'c4\'e3\'ba\'c3\par}"#, "你好"),
        (#"{\rtf1\mac \'8e\'97\par}"#, "éó"), (#"{\rtf1\ansi\ansicpg1253 \'e3\'e5\'e9\'e1\par}"#, "γεια"),
        (#"{\rtf1\ansi{\fonttbl{\f2\fcharset2 Symbol;}}{\f2 \'b7} pan {\f2\u-3913\'b7} sal\par}"#, "• pan • sal"),
    ])
    func `text is read in the code page of its font`(rtf: String, expected: String) throws {
        #expect(try words(rtf) == expected)
    }

    @Test(arguments: [#"\u-10179?\u-8696?"#, #"\u-10179\'3f\u-8696\'3f"#, #"{\uc0\u55357 \u56840 }"#])
    func `characters beyond the first plane come through`(emoji: String) throws {
        #expect(try words(#"{\rtf1\ansi Hola "# + emoji + #" fin\par}"#) == "Hola 😈 fin")
    }

    @Test(arguments: [
        #"{\field{\*\fldinst HYPERLINK "https://example.org" }{\fldrslt {\ul enlace}}}"#,
        #"{\field{\*\fldinst{HYPERLINK "https://example.org"}}{\fldrslt{enlace}}}"#,
        #"{\field\fldedit{\*\fldinst { DATE }}{\fldrslt enlace}}"#,
    ])
    func `what a field shows is printed, and what it does is not`(field: String) throws {
        #expect(try words(#"{\rtf1\ansi antes "# + field + #" fin\par}"#) == "antes enlace fin")
    }

    @Test func `a text box is read, and hidden text is not`() throws {
        let box = #"{\shp{\*\shpinst\shpleft1{\sp{\sn txt}{\sv 9}}{\shptxt en un recuadro}}{\shprslt otra vez}}"#
        #expect(try words(#"{\rtf1\ansi a \#(box) {\v oculto} \emdash  z\{\}\\\par}"#) == #"a en un recuadro — z{}\"#)
    }

    @Test func `any bytes are made over, and what comes out is ASCII`() {
        var generator = SeededGenerator(seed: 11)
        let pieces = [
            "{", "}", "\\", "\\u", "\\'", "\\bin9 ", "\\f1", "\\uc3 ", "9", "\u{E9}", "\\*", "\\u-10179?", "x",
        ]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let plain = RTFText.plain(text.unicodeScalars.map { UInt8($0.value) })
            #expect(plain.allSatisfy { $0 < 0x80 })
        }
        #expect(RTFText.plain([UInt8](repeating: UInt8(ascii: "{"), count: 100_000)).count < 2_000)
    }
}
