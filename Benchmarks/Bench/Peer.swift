import Foundation

/// The same letters as other typesetters are given them.
struct Peer {
    private let letters: [String]
    private let scratch: URL

    /// - Parameter scratch: a folder for what they write.
    init(text: URL, scratch: URL) {
        letters = ((try? String(contentsOf: text, encoding: .utf8)) ?? "").split(separator: "\u{0C}").map(String.init)
        self.scratch = scratch
        try? FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    }

    func typst(_ program: URL) throws -> Run {
        let marks = ["\\", "#", "$", "*", "_", "@", "<", ">", "`", "~", "=", "-", "+", "/"]
        let pages = letters.map { letter in
            marks.reduce(letter) { $0.replacingOccurrences(of: $1, with: "\\" + $1) }
        }
        let head = """
            #set page(paper: "a4", margin: (top: 18mm, bottom: 23mm, x: 20mm))
            #set text(font: "Andika", size: 12pt)
            #set par(leading: 6pt)

            """
        let file = scratch.appending(path: "letters.typ")
        try Data((head + pages.joined(separator: "\n#pagebreak()\n")).utf8).write(to: file)
        let call = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])"
        return try Run(
            program,
            ["-c", call, file.path, scratch.appending(path: "typst.pdf").path, "/usr/share/fonts/truetype/andika"])
    }

    /// LaTeX on pdfTeX with Latin Modern: not our font, which is to its advantage, since it is Type 1 and ready to embed.
    func pdftex(_ program: URL) throws -> Run {
        let pages = letters.map { letter in letter.filter { !"#$%&_^~{}\\".contains($0) } }
        let head = """
            \\documentclass[12pt]{article}
            \\usepackage[T1]{fontenc}
            \\usepackage{lmodern}
            \\usepackage[a4paper,top=18mm,bottom=23mm,left=20mm,right=20mm]{geometry}
            \\setlength{\\baselineskip}{18pt}
            \\setlength{\\parindent}{0pt}
            \\begin{document}

            """
        let file = scratch.appending(path: "letters.tex")
        try Data((head + pages.joined(separator: "\n\\newpage\n") + "\n\\end{document}\n").utf8).write(to: file)
        return try Run(program, ["-interaction=batchmode", file.path], in: scratch)
    }
}
