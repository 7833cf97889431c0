internal import Letters

/// The sending server or its domain has a bad name.
enum BadName: ReasonRule {
    static let reason = DeliveryReport.Reason.badReputation

    static let phrases = Phrases([
        "reputation", "user complaints", "unexpected volume or", "suspicious due to the very low", "senderscore",
        "sender score", "sender base score", "senderbase", "poor sender", "trust score", "low trust", "bad history",
        "reputazione", "reputação", "репутац", "レピュテーション", "信誉",
    ])
}
