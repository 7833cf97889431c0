import Foundation
@testable import Intake
import Letters
import Testing

@Suite(.enabled(if: CleaningCorpora.folder != nil)) struct `Real mail` {
    /// The three are answers of a person's machine (RFC 3834), so they are no letters, but no bounces either. The
    /// fourth has a boundary that is no header any more; its text is lost before it is judged.
    static let notReports: Set = ["rfc3834-01.eml", "rfc3834-03.eml", "rfc3834-05.eml", "lhost-apachejames-01.eml"]

    @Test func `the bounces of sisimai are reports, and none of them is a letter`() throws {
        let folder = try #require(CleaningCorpora.folder).appending(path: "bounces/sisimai/maildir")
        var others: Set<String> = []
        for (name, kind) in try kinds(in: folder.appending(path: "bsd")) {
            if case .report = kind { continue }
            #expect(kind != .letter, "\(name)")
            others.insert(name)
        }
        #expect(others.isSubset(of: Self.notReports))
        let rest = Dictionary(uniqueKeysWithValues: try kinds(in: folder.appending(path: "not")))
        #expect(rest["is-not-bounce-01.eml"] == .letter)
        // A full notice of a mail system, kept in that folder for a fault it once caused.
        #expect(rest["rb-issue-368-bug.eml"] == .report(Sentence("kinds.report-delivery")))
    }

    /// Each was read: all are bounces or a complaint.
    static let reportsInMime: Set = [
        "bounce.eml", "arf.eml", "delivery-status.eml", "badbound.msg",
        "raw_email_with_mimepart_without_content_type.eml",
        "multi_address_bounce1.eml", "multi_address_bounce2.eml", "multipart_report_multiple_status.eml",
        "report_422.eml",
        "report_530.eml",
    ]

    @Test func `no ordinary mail is taken for a report`() throws {
        let folder = try #require(CleaningCorpora.folder).appending(path: "mime")
        let reports = try kinds(in: folder).compactMap { name, kind in if case .report = kind { name } else { nil } }
        #expect(Set(reports) == Self.reportsInMime)
    }

    private func kinds(in folder: URL) throws -> [(String, Reading.Kind)] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try files.filter { $0.hasSuffix(".eml") || $0.hasSuffix(".msg") }.compactMap { path in
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
            guard let mail = MailParser.parse(untrusted: bytes) else { return nil }
            let texts = mail.root.allParts.filter { $0.contentType == "text/plain" && $0.disposition != "attachment" }
            let name = URL(filePath: path).lastPathComponent
            return (name, MessageKind.judge(mail, bodyText: texts.compactMap(\.text).joined(separator: "\n")))
        }
    }
}
