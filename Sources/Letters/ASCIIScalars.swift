extension Unicode.Scalar {
    /// A to Z or a to z. Told without the scalar's properties, which are looked up in tables: most of what people write is
    /// ASCII, and long letters are gone through scalar by scalar.
    public var isASCIILetter: Bool { (0x41...0x5A).contains(value & ~0x20) }

    /// 0 to 9; see `isASCIILetter`.
    public var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
}
