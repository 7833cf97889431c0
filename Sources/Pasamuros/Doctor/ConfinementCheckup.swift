internal import Delivery
internal import Letters

/// Whether mail is read apart from everything else. On this version it is not, and who runs it should know.
struct ConfinementCheckup: Checkup {
    func examine() -> [CheckupResult] { [CheckupResult(.warn, Sentence("doctor.not-confined"))] }
}
