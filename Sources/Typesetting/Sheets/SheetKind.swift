/// A sheet that a layout set knows how to set: its file is `<raw value>.html.mustache`.
public enum SheetKind: String, Hashable, Sendable, CaseIterable {
    /// For the people at the gate: the bundle, whom it is for, how much it is.
    case facilityCover = "facility-cover"
    /// For the prisoner: the name, a greeting, the letters of the packet.
    case prisonerCover = "prisoner-cover"
    /// Every letter of a bundle by its code.
    case manifest
    /// What is signed, or not, at the gate.
    case receipt
    /// For those who carry the bundle: what, for whom, where to, and what to do if it is not taken.
    case family
    /// What happened at the gate where a bundle was not simply received: for who stands by the person's rights.
    case refusal
    /// What stands around a letter: its running foot.
    case letter

    /// The template's name within a layout set.
    var file: String { rawValue + ".html.mustache" }
}
