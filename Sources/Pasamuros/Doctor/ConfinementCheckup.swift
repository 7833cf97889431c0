internal import Delivery
internal import Intake
internal import Letters

/// Whether what comes from outside is read apart from everything else.
struct ConfinementCheckup: Checkup {
    let reader: ConfinedReader

    func examine() -> [CheckupResult] {
        let state = reader.confinement()
        return [CheckupResult(Self.level(of: state), state.sentence)]
    }

    private static func level(of state: ConfinementState) -> CheckupResult.Level {
        switch state {
        case .complete: .ok
        case .withoutFiles, .missing: .warn
        case .notStarted: .fail
        }
    }
}
