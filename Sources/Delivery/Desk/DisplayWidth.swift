internal import Bindings

extension String {
    /// How many columns the text takes on a terminal: Chinese and Japanese characters take two.
    public var displayWidth: Int {
        unicodeScalars.reduce(0) { $0 + CharacterWidth.columns(of: $1) }
    }
}
