internal import Bindings
public import Foundation
public import Letters

/// Whether a PDF is fit to print and safe to hand over.
public enum PDFCheck {
    /// What was found in one file.
    public struct Report: Hashable, Sendable {
        /// What keeps it from being printed or handed over (`hold`), and what is worth a look (`note`).
        public var findings: [Finding]
        /// How many pages it has; 0 where it could not be opened.
        public var pages: Int
        /// Makes a report.
        public init(findings: [Finding], pages: Int) {
            self.findings = findings
            self.pages = pages
        }
        /// Whether nothing holds it.
        public var isFit: Bool { !findings.contains { $0.severity == .hold } }
    }

    /// Looks at the bytes of a PDF.
    public static func check(_ data: Data) -> Report {
        do {
            let reader = try PDFReader(data)
            let pages = (0..<reader.pageCount).map { reader.page($0) }
            let findings = document(reader, data) + pictures(in: data) + PageChecks.findings(for: pages)
            return Report(findings: findings, pages: reader.pageCount)
        } catch {
            return Report(findings: [finding(error == .encrypted ? "encrypted" : "damaged", .hold)], pages: 0)
        }
    }

    private static func document(_ reader: PDFReader, _ data: Data) -> [Finding] {
        var findings: [Finding] = []
        if reader.pageCount == 0 { findings.append(finding("no-pages", .hold)) }
        let fonts = reader.fontsNotEmbedded
        if let first = fonts.first {
            findings.append(finding("font-not-embedded", .hold, ["font": first], count: fonts.count))
        }
        if reader.author != nil || reader.creator != nil || tellsAuthor(reader.metadata) {
            findings.append(finding("tells-author", .hold))
        }
        if reader.tellsDate { findings.append(finding("tells-date", .note)) }
        if reader.hasAttachments { findings.append(finding("attachment", .hold)) }
        // Poppler looks for scripts of the document and its fields, not for one that runs when it is opened.
        if reader.hasScripts || data.range(of: Data("/JavaScript".utf8)) != nil {
            findings.append(finding("script", .hold))
        }
        return findings
    }

    /// XMP (ISO 16684-1) says it again, and keeps it where a program takes it out of the document's own record.
    private static func tellsAuthor(_ metadata: String?) -> Bool {
        metadata?.contains(/(?i)dc:creator|CreatorTool|photoshop:AuthorsPosition|xmpMM:History/) ?? false
    }

    /// Photographs stand in a PDF as the camera made them, with what it wrote about itself and often the place.
    private static func pictures(in data: Data) -> [Finding] {
        data.range(of: Data("Exif\0\0".utf8)) == nil ? [] : [finding("picture-metadata", .hold)]
    }

    /// Every rule there is, and what it does.
    static let rules: [String: Finding.Severity] = [
        "encrypted": .hold, "damaged": .hold, "no-pages": .hold, "font-not-embedded": .hold, "tells-author": .hold,
        "tells-date": .note, "attachment": .hold, "script": .hold, "picture-metadata": .hold, "page-unreadable": .hold,
        "odd-paper": .note, "mixed-paper": .note, "blank-page": .hold, "mail-address": .note, "link": .note,
        "too-large": .hold, "unchecked": .hold,
    ]

    static func finding(
        _ rule: String, _ severity: Finding.Severity, _ arguments: [String: String] = [:], count: Int? = nil
    ) -> Finding {
        Finding(rule: rule, severity: severity, sentence: Sentence("check.\(rule)", arguments, count: count))
    }
}
