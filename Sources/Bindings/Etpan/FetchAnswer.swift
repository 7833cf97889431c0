internal import CEtpan

/// The answer to FETCH (`clist` of `mailimap_msg_att`): of each mail that the server tells of, the facts it tells.
struct FetchAnswer: ~Copyable {
    /// What is asked for, and told.
    enum Fact {
        case number(UInt32)
        case size(Int)
        case arrived(MailboxSession.Day)
        case body([UInt8])
    }

    private let list: UnsafeMutablePointer<clist>?

    init(adopting list: UnsafeMutablePointer<clist>?) { self.list = list }

    deinit { if let list { mailimap_fetch_list_free(list) } }

    /// The facts, mail by mail. The server may tell of other mails in between, and of their flags.
    var mails: [[Fact]] {
        ClistSequence(list, of: mailimap_msg_att.self).map { mail in
            ClistSequence(mail.pointee.att_list, of: mailimap_msg_att_item.self).compactMap { Self.fact($0.pointee) }
        }
    }

    private static func fact(_ item: mailimap_msg_att_item) -> Fact? {
        guard item.att_type == Int32(MAILIMAP_MSG_ATT_ITEM_STATIC), let known = item.att_data.att_static else {
            return nil
        }
        let data = known.pointee.att_data
        switch Int(known.pointee.att_type) {
        case MAILIMAP_MSG_ATT_UID: return .number(data.att_uid)
        case MAILIMAP_MSG_ATT_RFC822_SIZE: return .size(Int(data.att_rfc822_size))
        case MAILIMAP_MSG_ATT_INTERNALDATE:
            guard let date = data.att_internal_date?.pointee else { return nil }
            return .arrived(
                MailboxSession.Day(year: Int(date.dt_year), month: Int(date.dt_month), day: Int(date.dt_day)))
        case MAILIMAP_MSG_ATT_BODY_SECTION:
            guard let section = data.att_body_section?.pointee else { return nil }
            return .body(Array(UnsafeRawBufferPointer(start: section.sec_body_part, count: section.sec_length)))
        default: return nil
        }
    }
}
