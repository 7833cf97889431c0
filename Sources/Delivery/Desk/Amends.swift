public import Intake
public import Letters

/// What this machine has by now that it may have lacked when something was read.
public struct Amends: Sendable {
    /// Something that changes with what there is.
    public var means: @Sendable () -> String
    /// Whether a reading may come out better now.
    /// - Parameter changed: whether the means are others than at the last collection.
    public var helps: @Sendable (_ reading: Reading, _ changed: Bool) -> Bool

    /// Says what there is.
    public init(
        means: @escaping @Sendable () -> String,
        helps: @escaping @Sendable (_ reading: Reading, _ changed: Bool) -> Bool
    ) {
        self.means = means
        self.helps = helps
    }

    /// Nothing that helps.
    public static let none = Amends(means: { "" }, helps: { _, _ in false })

    /// pandoc, the organisers' keys, and somebody at a terminal who knows a passphrase.
    public static func onThisMachine(_ keyring: Keyring) -> Amends {
        Amends(
            means: { "\(HelperProgram.isInstalled) \(keyring.trouble == .noProgram) \(keyring.mark)" },
            helps: { reading, changed in
                Lack.of(reading).contains { lack in
                    switch lack {
                    case .documents: changed && HelperProgram.isInstalled
                    case .key: changed && keyring.trouble == nil
                    case .passphrase: changed || keyring.canAsk
                    case .worker: true
                    }
                }
            })
    }
}
