import Foundation

/// A campaign folder with one mailbox in it.
struct LoadCampaign {
    let folder: URL
    private let people = ["Manuel Gómez Vázquez", "José Díaz", "Juan Velasco Aguilar"]
    private let photos = PhotoMaker()
    private let documents: DocumentMaker

    /// Makes the folder and the campaign's own files; everybody's letters are printed without a question.
    init(at folder: URL) throws {
        self.folder = folder
        documents = try DocumentMaker()
        try FileManager.default.createDirectory(
            at: folder.appending(path: "letters"), withIntermediateDirectories: true)
        let rows = people.enumerated().map { "p\($0),\($1),centro\($0 / 2)" }
        for (name, text) in [
            ("campaign.yaml", "name: Carga\napprove: nothing\n"),
            ("facilities.csv", "id,name\ncentro0,Centro uno\ncentro1,Centro dos\n"),
            ("prisoners.csv", "id,name,facility\n" + rows.joined(separator: "\n") + "\n"),
        ] {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
    }

    /// A mailbox of so many mails: of ten, four bring a photograph, three a photographed page of handwriting, three a PDF.
    func writeMailbox(of count: Int) throws {
        try write { mailbox in
            for number in 1...count {
                try mailbox.write(contentsOf: MailMaker.mail(number, to: person(number), [attachment(number)]))
            }
        }
    }

    /// A mailbox of one mail: photographs, pages of handwriting and PDFs in turn, until it has so many bytes.
    func writeMail(of size: Int) throws {
        var attachments: [MailMaker.Attachment] = []
        var mail = Data()
        while mail.count < size {
            attachments.append(try attachment(attachments.count + 1))
            mail = MailMaker.mail(1, to: person(1), attachments)
        }
        try write { try $0.write(contentsOf: mail) }
    }

    private func person(_ number: Int) -> String { people[number % people.count] }

    private func attachment(_ number: Int) throws -> MailMaker.Attachment {
        switch number % 10 {
        case 1, 4, 6, 8:
            .init(type: "image/jpeg", name: "foto \(number).jpg", bytes: photos.photograph(number))
        case 2, 5, 9:
            .init(type: "image/jpeg", name: "hoja \(number).jpg", bytes: photos.pageOfWriting(number))
        default:
            .init(type: "application/pdf", name: "carta \(number).pdf", bytes: try documents.document(number))
        }
    }

    private func write(_ body: (FileHandle) throws -> Void) throws {
        let file = folder.appending(path: "letters/correo.mbox")
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        try body(handle)
        try handle.close()
    }
}
