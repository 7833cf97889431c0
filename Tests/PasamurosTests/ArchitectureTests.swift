import Foundation
import TestSupport
import Testing

@Suite struct ArchitectureTests {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: TestSupport.root.appending(path: path), encoding: .utf8)
    }

    private func sources() throws -> [(room: String, path: String, text: String)] {
        let folder = TestSupport.root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        return try files.filter { $0.hasSuffix(".swift") }.map {
            (String($0.split(separator: "/")[0]), $0, try text("Sources/" + $0))
        }
    }

    @Test func `every room is named in the README's map`() throws {
        let readme = try text("README.md")
        let rooms = try FileManager.default.contentsOfDirectory(
            atPath: TestSupport.root.appending(path: "Sources").path)
        #expect(rooms.count >= 12)
        for room in rooms { #expect(readme.contains("\(room)/"), "\(room)") }
    }

    @Test func `C is imported in Bindings alone, and Bindings where the map says`() throws {
        for (room, path, text) in try sources() {
            let imports = text.split(separator: "\n").filter { $0.contains("import ") && !$0.hasPrefix("//") }
            let allowed = ["Intake", "Typesetting", "Press", "Delivery"].contains(room)
            for line in imports {
                if line.contains(/import C[A-Z]/) {
                    #expect(room == "Bindings" || line.contains("CampaignFolder"), "\(path)")
                }
                if line.hasSuffix("import Bindings") { #expect(allowed, "\(path)") }
            }
        }
    }

    @Test func `unsafe code stays in Bindings`() throws {
        for (room, path, text) in try sources() where room != "Bindings" {
            #expect(!text.contains("UnsafeMutable") && !text.contains("OpaquePointer"), "\(path)")
            #expect(!text.contains("unsafeBitCast"), "\(path)")
        }
    }

    @Test func `every dependency stands in the README with what it is for`() throws {
        let readme = try text("README.md")
        let manifest = try text("Package.swift")
        for match in manifest.matches(of: /github\.com\/[^\/"]+\/([^"]+)"/) {
            #expect(readme.contains(match.1), "\(match.1)")
        }
        let packages = try text("Setup/packages.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(packages.count > 10)
        for library in packages where library.hasSuffix("-dev") { #expect(readme.contains(library), "\(library)") }
    }

    @Test func `no path of a machine stands in the project`() throws {
        for (_, path, text) in try sources() {
            #expect(!text.contains("/work/") && !text.contains("/root/"), "\(path)")
        }
    }

    @Test func `files are short enough to read`() throws {
        for (_, path, text) in try sources() {
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 330, "\(path)")
        }
    }
}
