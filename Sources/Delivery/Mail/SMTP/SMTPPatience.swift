/// How long a server is waited for (RFC 5321, section 4.5.3.2).
struct SMTPPatience: Sendable {
    /// Until the connection can be used. The RFC gives a greeting five minutes; a person who sits before the screen does
    /// not, and a mail that is not sent can be sent again.
    var connecting = Duration.seconds(60)
    /// For the reply to a command.
    var command = Duration.seconds(300)
    /// For the server to take a piece of the mail.
    var block = Duration.seconds(180)
    /// For the reply to the end of the mail: whoever gives up too early makes a question of it.
    var end = Duration.seconds(600)
    /// For a farewell, which matters to nobody.
    var farewell = Duration.seconds(2)
}
