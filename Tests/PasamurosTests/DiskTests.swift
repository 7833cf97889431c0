import Foundation
import TestSupport
import Testing

/// Places that cannot be written to: one sentence, nothing half-written, the last good files kept.
@Suite struct DiskTests {
    private static let letter = ["jose/carta.txt": "Querido José:\n\nEstamos contigo, y mañana también.\n\nLucha\n"]

    /// Whether this system lets a user mount a file system that only the user's own processes see.
    private static let canMount =
        (try? TestSupport.run("unshare", ["-rm", "mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", "/mnt"]))?.status
        == 0

    /// Runs `script` with a file system of `kilobytes` mounted on `out`.
    private func run(
        _ script: String, kilobytes: Int, in program: Program
    ) throws -> (output: String, status: Int32) {
        try program.write("out/.keep", "")
        let mount = "mount -t tmpfs -o size=\(kilobytes)k tmpfs out"
        let shell = "cd '\(program.folder.path)' && \(mount) && \(script)"
        return try #require(
            try TestSupport.run("unshare", ["-rm", "sh", "-c", shell, Program.executable.path]))
    }

    @Test(.enabled(if: canMount, "nobody may mount a small file system here"))
    func `a full disk is one sentence, and leaves no part of a bundle`() throws {
        let program = try Program(Self.letter)
        let run = try run("\"$0\" build; status=$?; ls -A out; exit $status", kilobytes: 24, in: program)
        #expect(run.status == 1)
        #expect(run.output.contains("disco"), "\(run.output)")
        #expect(!run.output.contains(".building") && !run.output.contains("cerss\n"), "\(run.output)")
        #expect(try program.run("build").status == 0, "with room again the same build is done")
    }

    @Test(.enabled(if: canMount, "nobody may mount a small file system here"))
    func `a disk that fills up later keeps the last good bundle`() throws {
        let program = try Program(Self.letter)
        let script = """
            "$0" build >/dev/null 2>&1 && sha256sum out/cerss/bundle.pdf >before && head -c 900000 /dev/urandom >out/full 2>/dev/null; \
            printf 'Querido José: otra.\\n' >letters/jose/otra.txt && "$0" build; status=$?; sha256sum -c before; exit $status
            """
        let run = try run(script, kilobytes: 400, in: program)
        #expect(run.status == 1, "\(run.output)")
        #expect(run.output.contains("out/cerss/bundle.pdf: OK"), "\(run.output)")
    }

    @Test(arguments: ["salida", "salida/aqui", "letters/aqui", "bundles/aqui"])
    func `a wrong output folder is one sentence, before any letter is read`(_ out: String) throws {
        let program = try Program(Self.letter)
        try program.write("salida", "algo")
        let run = try program.run("build", "--out", out)
        #expect(run.status == 1)
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(
            run.errors.contains(out.hasPrefix("salida") ? "escribir \(out): en su lugar hay" : out.prefix(7)),
            "\(run.errors)")
        #expect(try program.run("status", "--json").json["collected"] as? Int == 0)
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "letters/aqui").path))
        #expect(try String(contentsOf: program.folder.appending(path: "salida"), encoding: .utf8) == "algo")
    }

    @Test func `what stands in the way of one file leaves all others as they were`() throws {
        let program = try Program(Self.letter)
        #expect(try program.run("build").status == 0)
        let manifest = program.folder.appending(path: "out/manifest.json")
        let before = try Data(contentsOf: manifest)
        try FileManager.default.removeItem(at: program.folder.appending(path: "out/attention.html"))
        try program.write("out/attention.html/algo", "x")
        try program.write("letters/jose/otra.txt", "Querido José: otra.\n")
        let run = try program.run("build")
        #expect(run.status == 1)
        #expect(run.errors.contains("attention.html"))
        #expect(try Data(contentsOf: manifest) == before)
        let out = try FileManager.default.contentsOfDirectory(atPath: program.folder.appending(path: "out").path)
        #expect(out.sorted() == ["attention.html", "cerss", "manifest.json"])
    }

    @Test(.enabled(if: canMount, "nobody may mount a small file system here"), arguments: ["build", "bundle"])
    func `without the font of letters nothing is printed, and which package has it is told`(_ command: String) throws {
        let program = try Program(Self.letter)
        let shell = "mount -t tmpfs tmpfs /usr/share/fonts && cd '\(program.folder.path)' && \"$0\" \(command)"
        let run = try #require(try TestSupport.run("unshare", ["-rm", "sh", "-c", shell, Program.executable.path]))
        #expect(run.status == 1)
        #expect(run.output.contains("Andika") && run.output.contains("fonts-sil-andika"), "\(run.output)")
        #expect(run.output.split(separator: "\n").count == 1, "\(run.output)")
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "out").path))
    }
}
