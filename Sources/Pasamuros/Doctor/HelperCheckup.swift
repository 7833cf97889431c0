internal import Delivery
internal import Intake
internal import Letters

/// Whether the program is there that reads text documents.
struct HelperCheckup: Checkup {
    func examine() -> [CheckupResult] {
        HelperProgram.isInstalled
            ? [CheckupResult(.ok, Sentence("doctor.pandoc"))]
            : [CheckupResult(.warn, Sentence("doctor.no-pandoc"))]
    }
}
