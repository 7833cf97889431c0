/// A colour as CSS writes it (CSS Color Module 4): enough to tell whether two are the same.
struct HTMLColour: Equatable {
    private let channels: [Int]
    /// Whether nothing is seen of it.
    let isTransparent: Bool

    /// `nil` where it is no colour that is known here.
    init?(_ value: String?) {
        guard let value = value?.lowercased() else { return nil }
        if value == "transparent" {
            (channels, isTransparent) = ([], true)
        } else if let digits = Self.names[value] ?? Self.digits(value) {
            channels = Self.bytes(of: digits)
            isTransparent = digits.count == 8 && digits.hasSuffix("00") || digits.count == 4 && digits.hasSuffix("0")
        } else if let parts = Self.arguments(of: value) {
            // What is beyond a channel's ends stands for the end (CSS Color Module 4, section 4.1): 1e300 is no Int.
            channels = parts.prefix(3).map { Int(min(max($0, 0), 255).rounded()) }
            isTransparent = parts.count == 4 && parts[3] == 0
        } else {
            return nil
        }
    }

    private static let names = ["white": "ffffff", "black": "000000"]

    private static func digits(_ value: String) -> String? {
        guard value.hasPrefix("#") else { return nil }
        let digits = String(value.dropFirst())
        return [3, 4, 6, 8].contains(digits.count) && digits.allSatisfy(\.isHexDigit) ? digits : nil
    }

    private static func bytes(of digits: String) -> [Int] {
        let whole =
            digits.count < 6
            ? digits.map { "\($0)\($0)" }
            : stride(from: 0, to: digits.count, by: 2).map {
                String(digits.dropFirst($0).prefix(2))
            }
        return whole.prefix(3).compactMap { Int($0, radix: 16) }
    }

    /// The numbers of `rgb(…)` and `rgba(…)`.
    private static func arguments(of value: String) -> [Double]? {
        guard value.hasPrefix("rgb"), let open = value.firstIndex(of: "("), value.hasSuffix(")") else { return nil }
        let inner = value[value.index(after: open)...].dropLast()
        let numbers = inner.split { ",/ ".contains($0) }.map { Double($0) }
        guard (3...4).contains(numbers.count) else { return nil }
        let known = numbers.compactMap(\.self).filter(\.isFinite)
        return known.count == numbers.count ? known : nil
    }
}
