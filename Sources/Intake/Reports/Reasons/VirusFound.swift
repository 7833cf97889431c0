internal import Letters

/// It holds a virus, or is taken to.
enum VirusFound: ReasonRule {
    static let reason = DeliveryReport.Reason.virusDetected

    static let phrases = Phrases([
        "virus found", "virus was found", "virus has been", "viruses found", "viruses detected", "viruses were",
        "a virus", "contains virus", "containing virus", "has virus", "virus-infected", "infected with", "infected by",
        "infected file", "infected attachment", "is infected", "suspected virus", "virus in", "virus:", "virus (",
        "malware", "trojan", "message contains malicious", "malicious content", "malicious attachment", "virus check",
        "virus detectado", "contiene virus", "contiene un virus", "virus détecté", "contient un virus", "virus erkannt",
        "virus gefunden", "enthält einen virus", "virus rilevato", "contém vírus", "обнаружен вирус", "содержит вирус",
        "ウイルス", "ウィルス", "病毒",
    ])
}
