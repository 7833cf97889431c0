import Letters
import Testing

@testable import Intake

/// S/MIME that is signed and not locked. The three were made for this test by `openssl cms -sign -nocerts -noattr`, with a
/// key that nobody has any more.
@Suite struct SignedMailTests {
    /// `-nodetach`: lengths are written before what they measure.
    private static let definite = """
        MIIBEwYJKoZIhvcNAQcCoIIBBDCCAQACAQExDTALBglghkgBZQMEAgEwVgYJKoZIhvcNAQcBoEkER0NvbnRlbnQtVHlwZTogdGV4
        dC9wbGFpbjsgY2hhcnNldD11dGYtOA0KDQpRdWVyaWRvIE1hbnVlbCwgdGUgcGllbnNvLg0KMYGTMIGQAgEBMCkwETEPMA0GA1UE
        AwwGcHJ1ZWJhAhQtl5q0e0S2hVrHXAZk0bjAm3sxdjALBglghkgBZQMEAgEwCgYIKoZIzj0EAwIERzBFAiAv3Wg+nnpeI21uCPq3
        pBzUoR7K7U7CTD4N//Ufd7D3aAIhALNXRHm2mAgCWpWq8ewKrimoRMiw1F+El+KfDvkbLpR4
        """
    /// `-nodetach -stream -indef`: as programs write that begin before they know the end.
    private static let streamed = """
        MIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgEwgAYJKoZIhvcNAQcBoIAkgARHQ29udGVudC1UeXBlOiB0ZXh0L3Bs
        YWluOyBjaGFyc2V0PXV0Zi04DQoNClF1ZXJpZG8gTWFudWVsLCB0ZSBwaWVuc28uDQoAAAAAAAAxgZMwgZACAQEwKTARMQ8wDQYD
        VQQDDAZwcnVlYmECFC2XmrR7RLaFWsdcBmTRuMCbezF2MAsGCWCGSAFlAwQCATAKBggqhkjOPQQDAgRHMEUCIQD+LfbgfukZhIh0
        lHARPSsQP85k7Fti3hYHaVIY5R/YCwIgXAre1uXbEuXeHO+OZE+udYs0UzbIN56YoevAuQrLlL0AAAAAAAA=
        """
    /// The signature without what it signs.
    private static let alone = """
        MIHGBgkqhkiG9w0BBwKggbgwgbUCAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBMYGTMIGQAgEBMCkwETEPMA0GA1UEAwwG
        cHJ1ZWJhAhQtl5q0e0S2hVrHXAZk0bjAm3sxdjALBglghkgBZQMEAgEwCgYIKoZIzj0EAwIERzBFAiEAu3TzIF72Ut1bpqutsX+c
        f11o5cq7SdtKUDbpH9ySiLUCIHPAzAU446iiU5ZN9lX2ZxjHFyq6IcMUv8fawph/OlRS
        """

    private func read(_ base64: String) throws -> Reading {
        let mail = """
            From: casa@example.org
            Subject: Para Manuel
            MIME-Version: 1.0
            Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"
            Content-Transfer-Encoding: base64

            \(base64)

            """
        let item = UntrustedItem(
            source: SourceReference(path: "letters/a.eml"), format: .mail, untrustedBytes: Array(mail.utf8))
        return try LetterReader.direct.read(item)
    }

    @Test(arguments: [definite, streamed]) func `what is signed is a letter, and said to be signed`(base64: String)
        throws
    {
        let reading = try read(base64)
        #expect(reading.kind == .letter)
        #expect(reading.blocks == [.paragraph([.text("Querido Manuel, te pienso.")])])
        #expect(reading.findings.map(\.rule) == ["signed"])
    }

    @Test func `what cannot be opened is named as before`() throws {
        let damaged = String(Self.definite.prefix(120))
        for base64 in [Self.alone, damaged, "AAAA"] {
            #expect(try read(base64).kind == .unreadable(Sentence("kinds.sealed", ["system": "S/MIME"])))
        }
    }
}
