/// The one door between what came from outside and everything else: bytes in, text and pixels out.
///
/// Whoever reads may run in another process; nothing but the opening and its pages comes back.
public protocol UntrustedReader: Sendable {
    /// Opens one item. Never fails: what cannot be read is an opening that says so.
    /// - Parameter page: takes each page as it is made. Where it throws, no more pages are made.
    func open(_ item: UntrustedItem, page: PageSink) -> Opening
}
