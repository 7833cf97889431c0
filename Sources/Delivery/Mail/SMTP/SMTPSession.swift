internal import Bindings
internal import Letters

/// One conversation with a mail server, from the moment it has let us in: it takes one mail after another.
///
/// libcurl connects, agrees on TLS and logs in; the mails are handed over here, since libcurl can neither ask for
/// reports nor tell every reply.
final class SMTPSession {
    /// As much as is sent before the server's patience is counted anew.
    private static let blockSize = 64 << 10

    private let connection: MailConnection
    private let patience: SMTPPatience
    private var reader = ReplyReader()
    private let offers: SMTPOffers
    /// Whether another mail may be handed over.
    private(set) var isOpen = true

    /// Begins: asks once more what the server offers, since before TLS it may have said otherwise.
    init(_ connection: MailConnection, helloName: String, patience: SMTPPatience) throws(MailServerTrouble) {
        self.connection = connection
        self.patience = patience
        var reader = ReplyReader()
        let reply = try? Self.ask("EHLO \(helloName)", connection, &reader, patience.command)
        guard let reply, reply.isPositive else { throw .turnedAway(reply: reply?.code ?? 0) }
        self.reader = reader
        offers = SMTPOffers(reply)
    }

    deinit {
        guard isOpen else { return }
        _ = try? Self.ask("QUIT", connection, &reader, patience.farewell)
    }

    /// Makes ready for the next mail; whether the server is still there.
    func reset() -> Bool {
        guard isOpen, let reply = try? ask("RSET"), reply.isPositive else {
            isOpen = false
            return false
        }
        return true
    }

    /// Hands a mail over.
    func hand(over mail: OutgoingMail) -> MessageHappening {
        do {
            try envelope(of: mail)
            try content(DotStuffing.stuffed(mail.bytes))
            return try end()
        } catch {
            if case .refused(let reply) = error, !reply.isFarewell { return error.happening }
            isOpen = false
            return error.happening
        }
    }

    private func envelope(of mail: OutgoingMail) throws(SMTPFailure) {
        var sender = "MAIL FROM:<\(mail.from)>"
        if offers.size { sender += " SIZE=\(mail.bytes.count)" }
        // RFC 3461: only the headers come back, and the report names our Message-ID.
        if offers.reports { sender += " RET=HDRS" }
        if offers.reports, mail.messageID.utf8.count <= 100 { sender += " ENVID=\(XText.encoded(mail.messageID))" }
        try order(sender, at: .sender, \.isPositive)
        var recipient = "RCPT TO:<\(mail.to)>"
        if offers.reports { recipient += " NOTIFY=FAILURE,DELAY ORCPT=rfc822;\(XText.encoded(mail.to))" }
        try order(recipient, at: .recipient, \.isPositive)
        try order("DATA", at: .data, \.isIntermediate)
    }

    private func content(_ bytes: [UInt8]) throws(SMTPFailure) {
        var hasBegun = false
        do throws(MailServerTrouble) {
            try Self.send(bytes, on: connection, patience.block, hasBegun: &hasBegun)
        } catch {
            throw lastWord(before: error)
        }
    }

    /// Ends the mail. From the moment its last line goes out, only the server's reply tells whether it has it.
    private func end() throws(SMTPFailure) -> MessageHappening {
        var hasBegun = false
        do throws(MailServerTrouble) {
            try Self.send(DotStuffing.end, on: connection, patience.block, hasBegun: &hasBegun)
        } catch {
            if !hasBegun { throw lastWord(before: error) }
        }
        guard let reply = try? Self.reply(on: connection, &reader, within: patience.end) else {
            isOpen = false
            return .lost
        }
        if reply.isPositive { return .accepted(reply: reply.code, promisesReports: offers.reports) }
        if reply.isRefusal { throw .refused(reply) }
        isOpen = false
        return .lost
    }

    /// A server that wants no more says so before it goes: what it said, or else the trouble.
    private func lastWord(before trouble: MailServerTrouble) -> SMTPFailure {
        guard let reply = try? Self.reply(on: connection, &reader, within: patience.farewell), reply.isRefusal else {
            return .trouble(trouble)
        }
        isOpen = false
        return .refused(reply)
    }

    private func order(_ line: String, at step: OwnFault.Step, _ isRight: (SMTPReply) -> Bool) throws(SMTPFailure) {
        let reply = try ask(line)
        if isRight(reply) { return }
        if let fault = OwnFault(reply, at: step) { throw .refusedAccount(fault, reply) }
        throw reply.isRefusal ? .refused(reply) : .odd
    }

    private func ask(_ line: String) throws(SMTPFailure) -> SMTPReply {
        try Self.ask(line, connection, &reader, patience.command)
    }
}

extension SMTPSession {
    private static func ask(
        _ line: String, _ connection: MailConnection, _ reader: inout ReplyReader, _ patience: Duration
    ) throws(SMTPFailure) -> SMTPReply {
        // What came unasked would be taken for the reply to this.
        guard reader.isEmpty else { throw .odd }
        var hasBegun = false
        do throws(MailServerTrouble) {
            try send(Array((line + "\r\n").utf8), on: connection, patience, hasBegun: &hasBegun)
        } catch {
            throw .trouble(error)
        }
        return try reply(on: connection, &reader, within: patience)
    }

    private static func send(
        _ bytes: [UInt8], on connection: MailConnection, _ patience: Duration, hasBegun: inout Bool
    ) throws(MailServerTrouble) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let deadline = SuspendingClock.now + patience
            rest = rest.dropFirst(
                try connection.send(rest.prefix(blockSize), until: deadline, hasBegun: &hasBegun))
        }
    }

    private static func reply(
        on connection: MailConnection, _ reader: inout ReplyReader, within patience: Duration
    ) throws(SMTPFailure) -> SMTPReply {
        let deadline = SuspendingClock.now + patience
        while true {
            do throws(ReplyReader.Malformed) {
                if let reply = try reader.next() { return reply }
            } catch {
                throw .odd
            }
            do throws(MailServerTrouble) {
                reader.take(try connection.receive(upTo: ReplyReader.longestLine, until: deadline))
            } catch {
                throw .trouble(error)
            }
        }
    }
}
