import Foundation
import TestSupport
import Testing

@testable import Typesetting

@Suite struct LayoutHandbookTests {
    private let handbook: String

    init() throws {
        handbook = try String(contentsOf: TestSupport.root.appending(path: "Layouts/README.md"), encoding: .utf8)
    }

    @Test func `the handbook tells every element, attribute and style key`() {
        let attributes = ElementRule.all.values.flatMap { $0.required.union($0.optional) }
        for word in Array(ElementRule.all.keys) + attributes + StyleProperty.allCases.map(\.rawValue) {
            #expect(handbook.contains("`\(word)`"))
        }
    }

    @Test func `the handbook tells every field of every sheet`() {
        let shapes: [SheetKind: [String: FieldShape]] = [
            .facilityCover: FacilityCoverRecord.fields.shapes(), .prisonerCover: PrisonerCoverRecord.fields.shapes(),
            .manifest: ManifestRecord.fields.shapes(), .receipt: ReceiptRecord.fields.shapes(),
            .family: FamilyRecord.fields.shapes(), .refusal: RefusalRecord.fields.shapes(),
            .letter: LetterSheetRecord.fields.shapes(),
        ]
        for kind in SheetKind.allCases {
            let part = handbook.components(separatedBy: "**\(kind.rawValue)**").last?.components(separatedBy: "\n\n")
            for field in (shapes[kind] ?? [:]).keys { #expect(part?.first?.contains("`\(field)`") == true) }
        }
        let mail = handbook.components(separatedBy: "**mail**").last?.components(separatedBy: "\n\n").first
        for field in MailRecord.fields.shapes().keys { #expect(mail?.contains("`\(field)`") == true) }
    }

    @Test func `the handbook's example is a layout that works`() throws {
        let lines = handbook.components(separatedBy: "## An example\n\n").last?.components(separatedBy: "\n\n").first
        let example = try #require(lines)
        #expect(try LayoutFolder.error(["facility-cover.html.mustache": example]) == nil)
    }

    @Test func `every style of the standard set is used by a template or names an element`() throws {
        let templates = try SheetKind.allCases.map {
            try String(contentsOf: LayoutFolder.standard.appending(path: $0.file), encoding: .utf8)
        }.joined()
        let classes = Set(
            templates.matches(of: /class="([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) })
        let source = try LayoutText(
            contentsOf: LayoutFolder.standard.appending(path: "styles.yaml"), file: "styles.yaml")
        for name in try StyleReader(source).read().names where ElementRule.all[name] == nil && name != "letter" {
            #expect(classes.contains(name), "\(name)")
        }
    }
}
