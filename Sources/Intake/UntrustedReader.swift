public import Letters

/// The one door between what came from outside and everything else: bytes in, a checked `Reading` out.
///
/// Whoever reads may run in another process; nothing but the reading comes back.
public protocol UntrustedReader: Sendable {
    /// Reads one item. Never fails: what cannot be read is a reading that says so.
    func read(_ item: UntrustedItem) -> Reading
}
