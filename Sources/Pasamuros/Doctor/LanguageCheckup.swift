internal import Delivery
internal import Intake
internal import Letters

/// Whether the models are there by which a letter's language is told.
struct LanguageCheckup: Checkup {
    func examine() -> [CheckupResult] {
        LanguageGuess.hasModels
            ? [CheckupResult(.ok, Sentence("doctor.languages"))]
            : [CheckupResult(.warn, Sentence("doctor.no-languages"))]
    }
}
