import Foundation
import Letters
import Testing

@testable import Intake

/// Mails of the corpora, read as `build` reads them.
@Suite(.enabled(if: Corpora.isThere)) struct `Real mail` {
    @Test func `of sisimai's 333 bounces all are reports but the three answers of a person's machine`() throws {
        let kinds = try kinds(in: "bounces/sisimai/maildir/bsd", isMaildir: true)
        #expect(kinds.count == 333)
        let others = kinds.filter { !Self.isReport($0.value) }
        // Holiday answers (RFC 3834): no bounces, and no letters either.
        #expect(Set(others.keys) == ["rfc3834-01.eml", "rfc3834-03.eml", "rfc3834-05.eml"])
        for (name, kind) in others {
            guard case .notALetter = kind else {
                Issue.record("\(name) is \(kind)")
                continue
            }
        }
    }

    @Test func `of sisimai's mails that are no bounces only the one that is a bounce is a report`() throws {
        let kinds = try kinds(in: "bounces/sisimai/maildir/not", isMaildir: true)
        #expect(kinds.count == 2)
        #expect(kinds["is-not-bounce-01.eml"] == .letter)
        // A full notice of a mail system ("Mailbox full"), kept in that folder for a fault it once caused.
        #expect(kinds["rb-issue-368-bug.eml"] == .report(Sentence("kinds.report-delivery")))
    }

    @Test func `of the 38 mails in sisimai's mailboxes all but the bounce that a person forwarded are reports`() throws
    {
        let kinds = try kinds(in: "bounces/sisimai/mailbox", isMaildir: false).filter { $0.key.hasPrefix("mbox-") }
        #expect(kinds.filter { !Self.isReport($0.value) } == ["mbox-0#36": .letter])
        #expect(kinds.count == 38)
    }

    /// Each was read: all are bounces, but `arf.eml`, which is a complaint by the book.
    static let reportsInMime: Set = [
        "bounce.eml", "arf.eml", "delivery-status.eml", "badbound.msg", "badbound.out",
        "raw_email_with_mimepart_without_content_type.eml", "multi_address_bounce1.eml", "multi_address_bounce2.eml",
        "multipart_report_multiple_status.eml", "report_422.eml", "report_530.eml", "content-length.mbox.txt#28",
    ]

    @Test func `no ordinary mail is taken for a report`() throws {
        let reports = try kinds(in: "mime", isMaildir: false).filter { Self.isReport($0.value) }
        // Summaries list the headers of mails: they are no mails.
        #expect(Set(reports.keys.filter { !$0.contains("-summary.txt") }) == Self.reportsInMime)
    }

    private static func isReport(_ kind: Reading.Kind) -> Bool { if case .report = kind { true } else { false } }

    /// By file name, and number where a file holds several.
    private func kinds(in folder: String, isMaildir: Bool) throws -> [String: Reading.Kind] {
        var kinds: [String: Reading.Kind] = [:]
        for file in try Corpora.files(folder, [""]) where !file.hasDirectoryPath {
            for item in MailSource.items(of: .file(file, path: file.lastPathComponent, isMaildir: isMaildir)) {
                kinds[item.source.description] = try LetterReader.direct.read(try asMail(item, file)).kind
            }
        }
        return kinds
    }

    /// `.msg` says Outlook to us; in these sets it says mail.
    private func asMail(_ item: UntrustedItem, _ file: URL) throws -> UntrustedItem {
        guard case .unreadable = item.format, file.pathExtension == "msg" else { return item }
        return UntrustedItem(
            source: item.source, format: .mail, untrustedBytes: Array(try Data(contentsOf: file)))
    }
}
