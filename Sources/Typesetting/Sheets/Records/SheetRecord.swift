public import Letters

/// What a sheet speaks of: a value of one of the record types beside this file.
public protocol SheetRecord: Sendable {
    /// The sheet whose template reads this record.
    static var kind: SheetKind { get }
    /// The fields, by the names that templates use.
    static var fields: [Field<Self>] { get }
    /// Pictures by the name of their field.
    var pictures: [String: Picture] { get }
    /// Whether the sheet is set in the larger sizes.
    var largePrint: Bool { get }
}

extension SheetRecord {
    /// None.
    public var pictures: [String: Picture] { [:] }
    /// No.
    public var largePrint: Bool { false }
}
