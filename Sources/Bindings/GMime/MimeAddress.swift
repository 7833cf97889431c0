internal import CGMime

/// One address of a mail header, decoded.
public struct MimeAddress: Hashable, Sendable {
    /// The display name, where there is one.
    public let name: String?
    /// The address as written.
    public let address: String

    /// Makes an address.
    public init(name: String?, address: String) {
        self.name = name
        self.address = address
    }
}

extension [MimeAddress] {
    /// Groups within groups go no deeper than this: nobody writes them, and each level is a C call on the stack.
    private static var deepestGroup: Int { 4 }

    init(_ list: UnsafeMutablePointer<InternetAddressList>?, limit: Int) {
        self.init()
        append(list, limit: limit, depth: 0)
    }

    private mutating func append(_ list: UnsafeMutablePointer<InternetAddressList>?, limit: Int, depth: Int) {
        guard let list, depth < Self.deepestGroup else { return }
        for index in 0..<internet_address_list_length(list) {
            guard count < limit, let entry = internet_address_list_get_address(list, index) else { return }
            if pasamuros_is_group(entry) != 0 {
                let group = UnsafeMutableRawPointer(entry).assumingMemoryBound(to: InternetAddressGroup.self)
                append(internet_address_group_get_members(group), limit: limit, depth: depth + 1)
            } else if pasamuros_is_mailbox(entry) != 0 {
                append(mailbox: entry)
            }
        }
    }

    private mutating func append(mailbox entry: UnsafeMutablePointer<InternetAddress>) {
        let mailbox = UnsafeMutableRawPointer(entry).assumingMemoryBound(to: InternetAddressMailbox.self)
        guard let address = internet_address_mailbox_get_addr(mailbox) else { return }
        let name = internet_address_get_name(entry).map { String(cString: $0) }
        append(MimeAddress(name: name, address: String(cString: address)))
    }
}
