internal import CTNEF
internal import Foundation

/// A winmail.dat (MS-OXTNEF) taken apart by libytnef. What it holds is not to be trusted.
public final class TNEFFile {
    /// A file within it.
    public struct Attachment: Hashable, Sendable {
        /// The name, in whatever charset the sender's system had, or in UTF-8.
        public let untrustedName: [UInt8]
        /// The bytes.
        public let untrustedBytes: [UInt8]
    }

    private let message: UnsafeMutablePointer<TNEFStruct>

    /// Takes it apart; `nil` where it is no such file, or damaged.
    public init?(_ untrustedBytes: [UInt8]) {
        message = .allocate(capacity: 1)
        message.initialize(to: TNEFStruct())
        TNEFInitialize(message)
        // libytnef only reads through the pointer, which C does not say.
        var bytes = untrustedBytes
        let status = bytes.withUnsafeMutableBufferPointer { TNEFParseMemory($0.baseAddress, $0.count, message) }
        guard status == 0 else { return nil }
    }

    deinit {
        TNEFFree(message)
        message.deallocate()
    }

    /// The text, in the charset of `codePage`.
    public var body: [UInt8] {
        let properties = property(PR_BODY, in: &message.pointee.MapiProperties)
        return properties.isEmpty ? Self.bytes(message.pointee.body) : properties
    }

    /// The text as HTML.
    public var html: [UInt8] { property(PR_BODY_HTML, in: &message.pointee.MapiProperties) }

    /// The text as RTF, unpacked (MS-OXRTFCP).
    public var rtf: [UInt8] {
        guard let packed = find(PR_RTF_COMPRESSED, in: &message.pointee.MapiProperties) else { return [] }
        // Its header has sixteen bytes: less is none. What is only stored libytnef does not take.
        let bytes = Self.bytes(packed.pointee)
        guard bytes.count >= 16 else { return [] }
        if bytes[8..<12].elementsEqual("MELA".utf8) { return Array(bytes[16...]) }
        var size: Int32 = 0
        guard let unpacked = DecompressRTF(packed, &size) else { return [] }
        defer { free(unpacked) }
        return Array(UnsafeBufferPointer(start: unpacked, count: max(0, Int(size))))
    }

    /// The Windows code page of texts, where it is told (MS-OXTNEF, 2.1.3.3.9: four bytes, the lowest first).
    public var codePage: Int? {
        let bytes = Self.bytes(message.pointee.CodePage).prefix(4)
        guard bytes.count == 4 else { return nil }
        return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The files within it, at most `limit`.
    public func attachments(limit: Int) -> [Attachment] {
        var attachments: [Attachment] = []
        var next = message.pointee.starting_attach.next
        while let attachment = next, attachments.count < limit {
            attachments.append(Attachment(untrustedName: name(of: attachment), untrustedBytes: data(of: attachment)))
            next = attachment.pointee.next
        }
        return attachments
    }

    private func name(of attachment: UnsafeMutablePointer<CTNEF.Attachment>) -> [UInt8] {
        let long = property(PR_ATTACH_LONG_FILENAME, in: &attachment.pointee.MAPI)
        let short = property(PR_DISPLAY_NAME, in: &attachment.pointee.MAPI)
        let names = [long, short, Self.bytes(attachment.pointee.Title)].map { Array($0.prefix { $0 != 0 }) }
        return names.first { !$0.isEmpty } ?? []
    }

    /// An object's bytes follow the sixteen of its interface (MS-OXTNEF, 2.1.3.4): a mail within the mail is one.
    private func data(of attachment: UnsafeMutablePointer<CTNEF.Attachment>) -> [UInt8] {
        if let object = pasamuros_tnef_property(&attachment.pointee.MAPI, 13, UInt32(PR_ATTACH_DATA_OBJ)) {
            return Array(Self.bytes(object.pointee).dropFirst(16))
        }
        let binary = property(PR_ATTACH_DATA_OBJ, in: &attachment.pointee.MAPI)
        return binary.isEmpty ? Self.bytes(attachment.pointee.FileData) : binary
    }

    /// The value of a property, as text in 8 bits or Unicode, or as bytes.
    private func property(_ id: Int32, in properties: inout MAPIProps) -> [UInt8] {
        find(id, in: &properties).map { Self.bytes($0.pointee) } ?? []
    }

    private func find(_ id: Int32, in properties: inout MAPIProps) -> UnsafeMutablePointer<variableLength>? {
        // PT_BINARY, PT_UNICODE, PT_STRING8 (MS-OXCDATA, 2.11.1)
        for type in [UInt32(258), 31, 30] {
            if let value = pasamuros_tnef_property(&properties, type, UInt32(id)) { return value }
        }
        return nil
    }

    private static func bytes(_ value: variableLength) -> [UInt8] {
        guard let data = value.data, value.size > 0 else { return [] }
        return Array(UnsafeBufferPointer(start: data, count: Int(value.size)))
    }
}
