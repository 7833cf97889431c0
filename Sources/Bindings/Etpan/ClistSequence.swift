internal import CEtpan

/// The entries of a list of libetpan's (`clist`), in order.
struct ClistSequence<Entry>: Sequence, IteratorProtocol {
    private var place: UnsafeMutablePointer<clistiter>?

    init(_ list: UnsafeMutablePointer<clist>?, of type: Entry.Type) { place = pasamuros_first(list) }

    mutating func next() -> UnsafeMutablePointer<Entry>? {
        guard let here = place else { return nil }
        place = pasamuros_next(here)
        return pasamuros_content(here)?.assumingMemoryBound(to: Entry.self)
    }
}
