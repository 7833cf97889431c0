internal import CPango

/// Carries Cairo's output to a Swift closure. An error cannot cross C: the first one is kept and thrown at the end.
final class ByteSink {
    private let receive: (UnsafeRawBufferPointer) throws -> Void
    private(set) var firstError: (any Error)?

    init(_ receive: @escaping (UnsafeRawBufferPointer) throws -> Void) { self.receive = receive }

    fileprivate func accept(_ bytes: UnsafeRawBufferPointer) -> cairo_status_t {
        guard firstError == nil else { return CAIRO_STATUS_WRITE_ERROR }
        do {
            try receive(bytes)
            return CAIRO_STATUS_SUCCESS
        } catch {
            firstError = error
            return CAIRO_STATUS_WRITE_ERROR
        }
    }
}

/// Feeds the `write_func` parameter of `cairo_pdf_surface_create_for_stream` and `cairo_surface_write_to_png_stream`.
let writeToSink: cairo_write_func_t = { closure, data, length in
    guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    return sink.accept(UnsafeRawBufferPointer(start: data, count: Int(length)))
}
