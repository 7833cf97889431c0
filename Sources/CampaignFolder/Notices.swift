internal import Letters

/// Collects what is noticed while the files are read.
struct Notices {
    private(set) var problems: [SetupNotice] = []
    private(set) var warnings: [SetupNotice] = []

    /// Notes something that has to be put right before any work; `name` is an entry of the string file `setup`.
    mutating func refuse(
        _ name: String, in file: String, line: Int? = nil, column: String? = nil, _ arguments: [String: String] = [:]
    ) {
        problems.append(notice(name, file, line, column, arguments))
    }

    /// Notes something that was understood or left aside; `name` is an entry of the string file `setup`.
    mutating func warn(
        _ name: String, in file: String, line: Int? = nil, column: String? = nil, _ arguments: [String: String] = [:]
    ) {
        warnings.append(notice(name, file, line, column, arguments))
    }

    private func notice(
        _ name: String, _ file: String, _ line: Int?, _ column: String?, _ arguments: [String: String]
    ) -> SetupNotice {
        var all = arguments
        all["file"] = file
        all["line"] = line.map(String.init)
        all["column"] = column
        return SetupNotice(file: file, line: line, column: column, sentence: Sentence("setup." + name, all))
    }
}
