internal import CGMime
public import Foundation

/// A mail as GMime parsed it (`GMimeMessage`). Not Sendable: GMime decodes lazily.
public final class MimeMessage {
    /// What GMime can remark about a mail that breaks the rules.
    public enum Remark: String, Hashable, Sendable {
        /// Two headers of a kind that may be there once only disagree: content may be hidden between two readers.
        case conflictingHeader = "conflicting-header"
        /// The same header twice.
        case duplicatedHeader = "duplicated-header"
        /// A Content-Type that cannot be read.
        case invalidContentType = "invalid-content-type"
        /// A multipart without parts.
        case malformedMultipart = "malformed-multipart"
        /// The mail ends before its parts do.
        case truncated = "truncated"
        /// Not built as a mail is.
        case malformed = "malformed"
        /// An address list that cannot be read.
        case invalidAddressList = "invalid-address-list"
        /// A malformed header: one that some programs would not see.
        case malformedHeader = "malformed-header"
        /// A multipart without a boundary, or one whose boundary looks like another.
        case boundary = "boundary"
        /// Parts within parts beyond what GMime follows: what lies deeper is not seen.
        case nestedTooDeep = "nested-too-deep"

        init?(code: GMimeParserWarning) {
            switch code {
            case GMIME_CRIT_CONFLICTING_HEADER, GMIME_CRIT_CONFLICTING_PARAMETER: self = .conflictingHeader
            case GMIME_WARN_DUPLICATED_HEADER: self = .duplicatedHeader
            case GMIME_WARN_INVALID_CONTENT_TYPE: self = .invalidContentType
            case GMIME_WARN_MALFORMED_MULTIPART: self = .malformedMultipart
            case GMIME_WARN_TRUNCATED_MESSAGE: self = .truncated
            case GMIME_WARN_MALFORMED_MESSAGE: self = .malformed
            case GMIME_WARN_INVALID_ADDRESS_LIST: self = .invalidAddressList
            case GMIME_CRIT_INVALID_HEADER_NAME: self = .malformedHeader
            case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY: self = .boundary
            case GMIME_CRIT_NESTING_OVERFLOW: self = .nestedTooDeep
            default: return nil
            }
        }
    }

    private let message: UnsafeMutablePointer<GMimeMessage>
    /// Lives as long as the message: headers read later still send their remarks here.
    private let options: MimeReadingOptions

    /// Parses one mail, from its first header line; `nil` where GMime makes nothing of it.
    /// - Parameter hints: charsets that raw 8-bit headers are tried in after UTF-8, as iconv names them.
    public init?(untrusted bytes: [UInt8], hints: [String] = []) {
        options = MimeReadingOptions(hints: hints)
        let stream = bytes.withUnsafeBytes {
            g_mime_stream_mem_new_with_buffer($0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        defer { g_object_unref(stream) }
        guard let parser = g_mime_parser_new_with_stream(stream) else { return nil }
        defer { g_object_unref(parser) }
        g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE)
        guard let parsed = options.withOptions({ g_mime_parser_construct_message(parser, $0) }) else { return nil }
        message = parsed
    }

    /// A mail within a mail; `parent` keeps the options alive.
    init(borrowing message: UnsafeMutablePointer<GMimeMessage>, options: MimeReadingOptions) {
        g_object_ref(message)
        self.message = message
        self.options = options
    }

    /// What GMime remarked so far; reading headers may add to it.
    public var remarks: [Remark] { options.remarks.remarks }

    /// All header fields in order, at most `limit`, decoded (RFC 2047).
    public func headers(limit: Int) -> [(name: String, value: String)] {
        let object = UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self)
        return MimePart.headers(of: object, limit: limit)
    }

    /// The Message-ID without angle brackets.
    public var messageID: String? { g_mime_message_get_message_id(message).map { String(cString: $0) } }

    /// The decoded subject.
    public var subject: String? { g_mime_message_get_subject(message).map { String(cString: $0) } }

    /// The Date header, where it can be read.
    public var date: Date? {
        guard let date = g_mime_message_get_date(message) else { return nil }
        return Date(timeIntervalSince1970: TimeInterval(g_date_time_to_unix(date)))
    }

    /// The From header, groups flattened, at most `limit` addresses.
    public func from(limit: Int) -> [MimeAddress] { .init(g_mime_message_get_from(message), limit: limit) }
    /// The Sender header.
    public var sender: MimeAddress? { [MimeAddress](g_mime_message_get_sender(message), limit: 1).first }
    /// The To header, groups flattened, at most `limit` addresses.
    public func to(limit: Int) -> [MimeAddress] { .init(g_mime_message_get_to(message), limit: limit) }
    /// The Cc header, groups flattened, at most `limit` addresses.
    public func cc(limit: Int) -> [MimeAddress] { .init(g_mime_message_get_cc(message), limit: limit) }

    /// The body; `nil` where there is none.
    public var root: MimePart? {
        g_mime_message_get_mime_part(message).map { MimePart(borrowing: $0, options: options) }
    }

    deinit { g_object_unref(message) }
}
