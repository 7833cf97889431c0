internal import CGMime
public import Foundation

/// A mail in the making (`GMimeMessage`): written as it is composed, with no header that tells of the program or the
/// machine.
public final class MimeDraft {
    private let message: UnsafeMutablePointer<GMimeMessage>?

    /// Starts a mail. Its header texts go in one by one; what is put into them is on one line by then.
    /// - Parameter messageID: without angle brackets.
    public init(messageID: String, date: Date) {
        MimeLibrary.start
        message = g_mime_message_new(0)
        // UTC: the zone would tell where the machine stands.
        let time = g_date_time_new_from_unix_utc(gint64(date.timeIntervalSince1970))
        defer { g_date_time_unref(time) }
        g_mime_message_set_date(message, time)
        g_mime_message_set_message_id(message, messageID)
    }

    deinit { g_object_unref(message) }

    /// The subject, encoded where it is more than ASCII (RFC 2047).
    public func setSubject(_ subject: String) { g_mime_message_set_subject(message, subject, Self.charset) }

    /// Who it is from.
    public func setFrom(_ mailbox: MimeAddress) { add(mailbox, GMIME_ADDRESS_TYPE_FROM) }

    /// Whom it is for.
    public func addTo(_ mailbox: MimeAddress) { add(mailbox, GMIME_ADDRESS_TYPE_TO) }

    /// Gives it a text and files beside it (`multipart/mixed`).
    public func setBody(_ text: String, attachments: [(name: String, type: String, bytes: [UInt8])]) {
        guard let mixed = g_mime_multipart_new_with_subtype("mixed") else { return }
        defer { g_object_unref(mixed) }
        add(Self.text(text), to: mixed)
        for file in attachments { add(Self.attachment(file), to: mixed) }
        g_mime_message_set_mime_part(message, Self.object(mixed))
    }

    /// The mail as it goes out: lines end with CR LF.
    public var bytes: [UInt8] {
        let options = g_mime_format_options_new()
        defer { g_mime_format_options_free(options) }
        g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS)
        g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231)
        guard let message, let stream = g_mime_stream_mem_new() else { return [] }
        defer { g_object_unref(stream) }
        g_mime_object_write_to_stream(Self.object(message), options, stream)
        let memory = UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self)
        guard let array = g_mime_stream_mem_get_byte_array(memory) else { return [] }
        return Array(UnsafeBufferPointer(start: pasamuros_bytes(array), count: Int(pasamuros_length(array))))
    }

    private static let charset = "utf-8"

    private func add(_ mailbox: MimeAddress, _ kind: GMimeAddressType) {
        g_mime_message_add_mailbox(message, kind, mailbox.name, mailbox.address)
    }

    /// The multipart shares the part from here on: ours is given up.
    private func add(_ part: UnsafeMutablePointer<GMimeObject>?, to mixed: UnsafeMutablePointer<GMimeMultipart>) {
        guard let part else { return }
        g_mime_multipart_add(mixed, part)
        g_object_unref(part)
    }

    /// GMime's own text parts choose a charset by what the text holds; ours are always UTF-8.
    private static func text(_ text: String) -> UnsafeMutablePointer<GMimeObject>? {
        guard let part = leaf("text/plain", Array(text.utf8), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE) else {
            return nil
        }
        g_mime_object_set_content_type_parameter(object(part), "charset", charset)
        return object(part)
    }

    private static func attachment(
        _ file: (name: String, type: String, bytes: [UInt8])
    ) -> UnsafeMutablePointer<GMimeObject>? {
        guard let part = leaf(file.type, file.bytes, GMIME_CONTENT_ENCODING_BASE64) else { return nil }
        let whole = object(part)
        g_mime_object_set_disposition(whole, "attachment")
        g_mime_part_set_filename(part, file.name)
        let lists = [
            ("name", g_mime_content_type_get_parameters(g_mime_object_get_content_type(whole))),
            ("filename", g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(whole))),
        ]
        for (name, list) in lists {
            if let parameter = g_mime_param_list_get_parameter(list, name) {
                g_mime_param_set_charset(parameter, charset)
            }
        }
        return whole
    }

    private static func leaf(
        _ type: String, _ bytes: [UInt8], _ encoding: GMimeContentEncoding
    ) -> UnsafeMutablePointer<GMimePart>? {
        let words = type.split(separator: "/").map(String.init)
        guard words.count == 2, let part = g_mime_part_new_with_type(words[0], words[1]) else { return nil }
        let stream = bytes.withUnsafeBytes {
            g_mime_stream_mem_new_with_buffer($0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        defer { g_object_unref(stream) }
        let content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT)
        defer { g_object_unref(content) }
        g_mime_part_set_content(part, content)
        g_mime_part_set_content_encoding(part, encoding)
        return part
    }

    private static func object(_ part: UnsafeMutableRawPointer) -> UnsafeMutablePointer<GMimeObject> {
        part.assumingMemoryBound(to: GMimeObject.self)
    }
}
