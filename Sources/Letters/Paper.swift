/// The paper a campaign prints on.
public enum Paper: String, Hashable, Codable, Sendable, CaseIterable {
    /// US letter, 8.5 × 11 in.
    case letter
    /// A4 (ISO 216), 210 × 297 mm.
    case a4
    /// US legal, 8.5 × 14 in.
    case legal
    /// Mexican oficio, 216 × 340 mm.
    case oficio

    /// Width in points (1/72 in).
    public var width: Double {
        switch self {
        case .letter, .legal: 612
        case .a4: Self.points(millimetres: 210)
        case .oficio: Self.points(millimetres: 216)
        }
    }

    /// Height in points (1/72 in).
    public var height: Double {
        switch self {
        case .letter: 792
        case .legal: 1008
        case .a4: Self.points(millimetres: 297)
        case .oficio: Self.points(millimetres: 340)
        }
    }

    /// Millimetres in points: 72 points are 25.4 mm.
    public static func points(millimetres: Double) -> Double { millimetres * 72 / 25.4 }
}

/// How both sides of a sheet are used.
public enum Duplex: String, Hashable, Codable, Sendable, CaseIterable {
    /// The printer turns the sheet over its long edge.
    case longEdge = "long-edge"
    /// One side only.
    case none
    /// The organiser turns the pile by hand: pages lie as for `longEdge`.
    case manual

    /// Whether a letter has to start on a recto.
    public var usesBothSides: Bool { self != .none }
}
