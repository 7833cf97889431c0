internal import CPango

/// What Cairo says went wrong.
public struct CairoError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Cairo's status number (`cairo_status_t`).
    public let status: UInt32
    /// Cairo's words for it, for developers.
    public let description: String

    init(_ status: cairo_status_t) {
        self.status = status.rawValue
        description = String(cString: cairo_status_to_string(status))
    }

    static func check(_ status: cairo_status_t) throws(CairoError) {
        if status != CAIRO_STATUS_SUCCESS { throw CairoError(status) }
    }
}
