internal import Delivery
internal import Intake
internal import Letters

/// Whether the programs are there that read text documents and encrypted mail.
struct HelperCheckup: Checkup {
    let keyring: Keyring

    func examine() -> [CheckupResult] {
        [documents, lockedMail]
    }

    private var documents: CheckupResult {
        HelperProgram.isInstalled
            ? CheckupResult(.ok, Sentence("doctor.pandoc")) : CheckupResult(.warn, Sentence("doctor.no-pandoc"))
    }

    /// Few campaigns have a key: that is no fault.
    private var lockedMail: CheckupResult {
        switch keyring.trouble {
        case .noProgram: CheckupResult(.warn, Sentence("doctor.no-gnupg"))
        case .some: CheckupResult(.ok, Sentence("doctor.no-keys"))
        case .none: CheckupResult(.ok, Sentence("doctor.gnupg"))
        }
    }
}
