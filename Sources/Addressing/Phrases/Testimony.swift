/// What one place says of whom the letter is for.
struct Testimony {
    /// People it names for sure, or would name if a name were told apart.
    var mentions: [Mention] = []
    /// People it names in a way that cannot decide by itself.
    var doubtful: [Mention] = []
    /// Names somebody who is nobody of the campaign.
    var hasStranger = false

    /// Whether it says nothing.
    var isEmpty: Bool { mentions.isEmpty && doubtful.isEmpty && !hasStranger }

    /// Both together.
    func joined(with other: Testimony) -> Testimony {
        Testimony(
            mentions: mentions + other.mentions, doubtful: doubtful + other.doubtful,
            hasStranger: hasStranger || other.hasStranger)
    }

    /// The same, from a place that cannot decide by itself.
    var doubted: Testimony { Testimony(doubtful: mentions + doubtful, hasStranger: hasStranger) }
}
