import Foundation
import TestSupport
import Typesetting

/// The layout set of a test: the standard one, with files of the test's own over it.
enum LayoutFolder {
    static let standard = TestSupport.root.appending(path: "Layouts/standard")

    /// Reads the standard set with these files, by their path within the set, in the campaign's place.
    static func set(_ files: [String: String] = [:]) throws -> LayoutSet {
        try TestSupport.withFolder { folder in
            let overrides = folder.appending(path: "layouts")
            for (path, text) in files {
                let file = overrides.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            return try LayoutSet(standard: standard, overrides: overrides)
        }
    }

    /// What is wrong with a set, or `nil`.
    static func error(_ files: [String: String]) throws -> LayoutError? {
        do {
            _ = try set(files)
            return nil
        } catch let error as LayoutError {
            return error
        }
    }
}

extension [Flow] {
    /// The words of each paragraph in reading order; a line break is `\n`, a box to tick is `☐`.
    var words: [String] {
        flatMap { flow -> [String] in
            switch flow {
            case .paragraph(let paragraph): [paragraph.words]
            case .table(let table):
                (table.header + table.rows).flatMap { row in row.cells.flatMap(\.content.words) }
            case .group(let items, _): items.words
            case .rule, .space, .picture, .code, .pageBreak: []
            }
        }
    }

    /// The first table, looked for in order.
    var tables: [FlowTable] {
        flatMap { flow -> [FlowTable] in
            switch flow {
            case .table(let table):
                [table] + (table.header + table.rows).flatMap { row in row.cells.flatMap(\.content.tables) }
            case .group(let items, _): items.tables
            default: []
            }
        }
    }
}

extension FlowParagraph {
    var words: String {
        spans.map { span in
            switch span.content {
            case .text(let text): text
            case .lineBreak: "\n"
            case .tickBox: "☐"
            }
        }.joined()
    }
}

extension FlowTable {
    /// The words of each row, cell by cell.
    var grid: [[String]] { rows.map { row in row.cells.map { $0.content.words.joined(separator: " ") } } }
}
