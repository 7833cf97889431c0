internal import CGMime

/// A part of a mail's body (`GMimeObject`): a leaf, a multipart, or a mail within the mail.
public final class MimePart {
    private let object: UnsafeMutablePointer<GMimeObject>
    private let options: MimeReadingOptions

    init(borrowing object: UnsafeMutablePointer<GMimeObject>, options: MimeReadingOptions) {
        g_object_ref(object)
        self.object = object
        self.options = options
    }

    /// Type and subtype in lower case; `text/plain` where the part does not say (RFC 2045, section 5.2).
    public var contentType: String {
        guard let type = g_mime_object_get_content_type(object), let name = g_mime_content_type_get_mime_type(type)
        else { return "text/plain" }
        defer { g_free(name) }
        return String(cString: name).lowercased()
    }

    /// Whether it says what it is in words that name no type (RFC 2045, section 5.1): "text", without a subtype.
    public var namesNoType: Bool {
        guard let value = g_mime_object_get_header(object, "Content-Type") else { return false }
        return !String(cString: value).prefix { $0 != ";" }.contains("/")
    }

    /// Parameters of the content type, at most `limit`, names in lower case, the first of each name.
    public func parameters(limit: Int) -> [String: String] {
        guard let list = g_mime_object_get_content_type(object).flatMap({ g_mime_content_type_get_parameters($0) })
        else { return [:] }
        var parameters: [String: String] = [:]
        for index in 0..<min(g_mime_param_list_length(list), Int32(clamping: limit)) {
            guard let parameter = g_mime_param_list_get_parameter_at(list, index),
                let name = g_mime_param_get_name(parameter), let value = g_mime_param_get_value(parameter)
            else { continue }
            let key = String(cString: name).lowercased()
            if parameters[key] == nil { parameters[key] = String(cString: value) }
        }
        return parameters
    }

    /// `inline`, `attachment` or whatever else the part calls itself, in lower case.
    public var disposition: String? {
        g_mime_object_get_disposition(object).map { String(cString: $0).lowercased() }
    }

    /// The file name by Content-Disposition or, failing that, by the content type's `name` (RFC 2231 decoded).
    public var filename: String? {
        leaf.flatMap { g_mime_part_get_filename($0) }.map { String(cString: $0) }
    }

    /// The Content-ID without angle brackets.
    public var contentID: String? { g_mime_object_get_content_id(object).map { String(cString: $0) } }

    /// The parts of a multipart, at most `limit`; `nil` for what is none.
    public func children(limit: Int) -> [MimePart]? {
        guard pasamuros_is_multipart(object) != 0 else { return nil }
        let multipart = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeMultipart.self)
        let count = min(g_mime_multipart_get_count(multipart), Int32(clamping: limit))
        return (0..<count).compactMap { index in
            g_mime_multipart_get_part(multipart, index).map { MimePart(borrowing: $0, options: options) }
        }
    }

    /// What stands before the first part of a multipart: words for programs that know no MIME or, where there is no
    /// part at all, the body itself, of a mail that promised parts and has none.
    public var untrustedPrologue: String? {
        guard pasamuros_is_multipart(object) != 0 else { return nil }
        let multipart = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeMultipart.self)
        return g_mime_multipart_get_prologue(multipart).map { String(cString: $0) }
    }

    /// The mail within, where the part is one.
    public var message: MimeMessage? {
        guard pasamuros_is_message_part(object) != 0 else { return nil }
        let part = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeMessagePart.self)
        return g_mime_message_part_get_message(part).map { MimeMessage(borrowing: $0, options: options) }
    }

    /// The bytes with the transfer encoding undone; empty for a multipart. Never much more than the mail's own bytes.
    public var untrustedBytes: [UInt8] {
        guard let leaf, let content = g_mime_part_get_content(leaf) else { return [] }
        return Self.bytes { g_mime_data_wrapper_write_to_stream(content, $0) }
    }

    /// The mail within as it stands there, headers and body; empty where the part is no mail.
    public var untrustedMessage: [UInt8] {
        guard pasamuros_is_message_part(object) != 0 else { return [] }
        let part = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeMessagePart.self)
        guard let message = g_mime_message_part_get_message(part) else { return [] }
        let whole = UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self)
        return Self.bytes { g_mime_object_write_to_stream(whole, nil, $0) }
    }

    private static func bytes(_ write: (UnsafeMutablePointer<GMimeStream>) -> Int) -> [UInt8] {
        guard let stream = g_mime_stream_mem_new() else { return [] }
        defer { g_object_unref(stream) }
        _ = write(stream)
        let memory = UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self)
        guard let array = g_mime_stream_mem_get_byte_array(memory) else { return [] }
        return Array(UnsafeBufferPointer(start: pasamuros_bytes(array), count: Int(pasamuros_length(array))))
    }

    /// All header fields in order, at most `limit`, decoded (RFC 2047).
    static func headers(of object: UnsafeMutablePointer<GMimeObject>, limit: Int) -> [(name: String, value: String)] {
        guard let list = g_mime_object_get_header_list(object) else { return [] }
        let count = min(g_mime_header_list_get_count(list), Int32(clamping: limit))
        return (0..<count).compactMap { index in
            guard let header = g_mime_header_list_get_header_at(list, index),
                let name = g_mime_header_get_name(header)
            else { return nil }
            let value = g_mime_header_get_value(header).map { String(cString: $0) }
            return (String(cString: name), value ?? "")
        }
    }

    private var leaf: UnsafeMutablePointer<GMimePart>? {
        guard pasamuros_is_part(object) != 0 else { return nil }
        return UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimePart.self)
    }

    deinit { g_object_unref(object) }
}
