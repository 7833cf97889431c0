import Foundation

/// Mails as programs write them, each ready to stand in an mbox.
enum MailMaker {
    /// Something attached.
    struct Attachment {
        var type: String
        var name: String
        var bytes: [UInt8]
    }

    /// A mail with its From_ line and the blank line behind it.
    static func mail(_ number: Int, to name: String, _ attachments: [Attachment]) -> Data {
        let boundary = "=_load_\(number)"
        var mail = Data(head(number, to: name, boundary: boundary).utf8)
        mail += part(boundary, "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n")
        mail += Data(Wording.letter(number, to: name).utf8)
        for attachment in attachments {
            mail += part(
                boundary,
                """
                Content-Type: \(attachment.type); name="\(attachment.name)"
                Content-Disposition: attachment; filename="\(attachment.name)"
                Content-Transfer-Encoding: base64

                """)
            mail += Data(attachment.bytes).base64EncodedData(options: [
                .lineLength76Characters, .endLineWithLineFeed,
            ])
        }
        return mail + Data("\n--\(boundary)--\n\n".utf8)
    }

    private static func head(_ number: Int, to name: String, boundary: String) -> String {
        """
        From casa\(number)@example.org Fri Sep 18 12:00:00 2026
        From: Casa \(number) <casa\(number)@example.org>
        To: cartas@example.org
        Date: Fri, 18 Sep 2026 12:00:00 +0000
        Message-ID: <load-\(number)@example.org>
        Subject: =?utf-8?B?\(Data("Carta para \(name)".utf8).base64EncodedString())?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="\(boundary)"

        """
    }

    private static func part(_ boundary: String, _ head: String) -> Data { Data("\n--\(boundary)\n\(head)\n".utf8) }
}
