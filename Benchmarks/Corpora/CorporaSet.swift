import Foundation
import Intake
import Letters

/// One of the sets of the corpora, and which of its files are what a person could send.
struct CorporaSet {
    let path: String
    let endings: [String]

    static let all =
        ["email_reply_parser": ["txt"], "mime4j": ["msg", "rlug"], "mimekit-mbox": ["mbox.txt"]]
        .sorted { $0.key < $1.key }.map { CorporaSet(path: "mime/\($0.key)", endings: $0.value) }
        + ["nodemailer", "postal-mime", "ruby-mail", "stalwart"]
        .map { CorporaSet(path: "mime/\($0)", endings: ["eml", "sample_output_multipart"]) }
        + ["exif-orientation-examples", "exif-samples", "libvips"]
        .map { CorporaSet(path: "images/\($0)", endings: pictures) }
        + ["ocrmypdf", "pdfjs", "py-pdf-sample-files", "qpdf-qtest"]
        .map { CorporaSet(path: "pdf/\($0)", endings: ["pdf"] + pictures) }
        + ["pandoc", "python-docx"].map { CorporaSet(path: "office/\($0)", endings: ["docx", "odt", "rtf"]) }
        + [CorporaSet(path: "bounces/sisimai", endings: ["eml"])]

    private static let pictures = ["jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "avif", "heif", "heic", "bmp"]

    /// Everything in it, as `build` would find it in `letters/`; answers and licences that lie between left out.
    func items(in corpora: URL) throws -> some Sequence<UntrustedItem> {
        try LettersFolder(campaign: corpora, path: path).lazy.filter { item in
            let name = item.source.path.lowercased()
            return endings.contains { name.hasSuffix("." + $0) || name.hasSuffix("/" + $0) }
        }
    }
}
