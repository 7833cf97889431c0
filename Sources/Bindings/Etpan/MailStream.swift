internal import CEtpan
internal import Glibc

/// What libetpan reads from and writes to (`mailstream`): a connection of libcurl's, which has agreed on TLS and made sure
/// whose certificate it is; libetpan itself would not.
final class MailStream {
    /// How long the server may be silent.
    private static let patience = Duration.seconds(60)

    private let connection: MailConnection
    /// How much may still be read before the server is taken to have gone mad.
    private var allowance = 0
    /// Whether a read or a write failed: what comes after it is not tried, not even a farewell.
    private var isBroken = false

    init(_ connection: MailConnection) { self.connection = connection }

    /// Allows so many bytes for the answer to the next command.
    func allow(_ bytes: Int) { allowance = bytes }

    /// A new stream for libetpan, which frees it with the session; it reads through this object, which has to outlive it.
    func makeStream() -> UnsafeMutablePointer<mailstream>? {
        let box = Unmanaged.passUnretained(self).toOpaque()
        return mailstream_new(mailstream_low_new(box, Self.driver), 8192)
    }

    fileprivate func read(_ count: Int, into buffer: UnsafeMutableRawPointer) -> Int {
        guard !isBroken, allowance > 0,
            let bytes = try? connection.receive(
                upTo: min(count, allowance), until: SuspendingClock.now + Self.patience)
        else {
            isBroken = true
            return -1
        }
        allowance -= bytes.count
        buffer.copyMemory(from: bytes, byteCount: bytes.count)
        return bytes.count
    }

    fileprivate func write(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hasBegun = false
        guard !isBroken,
            let sent = try? connection.send(
                Array(bytes)[...], until: SuspendingClock.now + Self.patience, hasBegun: &hasBegun)
        else {
            isBroken = true
            return -1
        }
        return sent
    }

    /// One for all streams; never freed.
    nonisolated(unsafe) private static let driver: UnsafeMutablePointer<mailstream_low_driver> = {
        let driver = UnsafeMutablePointer<mailstream_low_driver>.allocate(capacity: 1)
        driver.initialize(
            to: mailstream_low_driver(
                mailstream_read: readStream, mailstream_write: writeStream, mailstream_close: { _ in 0 },
                mailstream_get_fd: { _ in -1 }, mailstream_free: freeStream, mailstream_cancel: { _ in },
                mailstream_get_cancel: { _ in nil }, mailstream_get_certificate_chain: { _ in nil },
                mailstream_setup_idle: { _ in -1 }, mailstream_unsetup_idle: { _ in -1 },
                mailstream_interrupt_idle: { _ in -1 }))
        return driver
    }()
}

/// Feeds the `mailstream_read` slot of `mailstream_low_driver`.
private func readStream(
    _ low: UnsafeMutablePointer<mailstream_low>?, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
    guard let low, let buffer, let box = low.pointee.data else { return -1 }
    return Unmanaged<MailStream>.fromOpaque(box).takeUnretainedValue().read(count, into: buffer)
}

/// Feeds the `mailstream_write` slot of `mailstream_low_driver`.
private func writeStream(
    _ low: UnsafeMutablePointer<mailstream_low>?, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
    guard let low, let box = low.pointee.data else { return -1 }
    return Unmanaged<MailStream>.fromOpaque(box).takeUnretainedValue().write(
        UnsafeRawBufferPointer(start: bytes, count: count))
}

/// Feeds the `mailstream_free` slot of `mailstream_low_driver`.
private func freeStream(_ low: UnsafeMutablePointer<mailstream_low>?) { free(low) }
