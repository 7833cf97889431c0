internal import CPango

/// How much room a character takes on a terminal (Unicode Standard Annex #11), by GLib's tables.
public enum CharacterWidth {
    /// 0 for marks that stand on another character, 2 for East Asian wide ones and emoji, 1 for all others.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        if g_unichar_iszerowidth(scalar.value) != 0 { return 0 }
        return g_unichar_iswide(scalar.value) != 0 ? 2 : 1
    }
}
