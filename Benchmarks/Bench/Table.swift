import Foundation

/// The table on standard output.
enum Table {
    static let head = """
        | letters | run | wall | wall, ratio | processors, ratio | peak of all processes | bytes a page |
        |---|---|---|---|---|---|---|
        """

    static func row(
        letters: Int, _ name: String, _ run: Run, against other: Run, unit: String, bytes: Int?
    ) -> String {
        let columns = [
            String(letters), name, String(format: "%.2f s", run.wall),
            String(format: "%.3f × ", run.wall / other.wall) + unit,
            String(format: "%.3f × ", run.cpu / other.cpu) + unit, "\(run.memory >> 20) MB",
            bytes.map(String.init) ?? "",
        ]
        return "| " + columns.joined(separator: " | ") + " |"
    }
}
