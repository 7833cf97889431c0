public import Foundation
internal import Letters
internal import Mustache
public import Words

/// `attention.html`: the list of what waits, as one file that any browser opens.
public struct AttentionPage {
    private let template: MustacheTemplate
    private let words: Words

    /// - Parameter layouts: the folder `Layouts`, whose `pages/attention.html.mustache` is the template.
    /// - Throws: what reading or parsing the template throws; the file is part of the program.
    public init(layouts: URL, words: Words) throws {
        let file = layouts.appending(path: "pages/attention.html.mustache")
        template = try MustacheTemplate(string: String(contentsOf: file, encoding: .utf8))
        self.words = words
    }

    /// The page's bytes.
    public func html(of list: AttentionList, campaign: String) -> Data {
        let sections = [
            section("questions", list.questions), section("held", list.held), section("answers", list.answers),
            section("unreadable", list.unreadable), section("unmatched", list.unmatched),
            said("in-mailbox", list.inMailbox), waiting(list),
            said("setup", list.setup),
            section("noted", list.noted), section("set-aside", list.setAside),
        ].compactMap { $0 }
        let context: [String: Any] = [
            "language": words.language.rawValue,
            "campaign": campaign,
            "title": words("attention.title"),
            "summary": list.decisions == 0
                ? words("attention.nothing") : words("attention.summary", count: list.decisions),
            "private": words("attention.private"),
            "contents": sections.count > 1 ? [["sections": sections]] : [],
            "where": list.decisions > 0 || !list.answers.isEmpty ? words("attention.where") : "",
            "sections": sections,
        ]
        return Data(template.render(context).utf8)
    }

    private func section(_ name: String, _ items: [AttentionList.Item]) -> [String: Any]? {
        guard !items.isEmpty else { return nil }
        return heading(name, items: items.map { entry(for: $0, in: name) })
    }

    private func heading(_ name: String, items: [[String: Any]]) -> [String: Any] {
        [
            "name": name, "heading": words("attention.\(name)"), "help": words("attention.\(name)-help"),
            "count": items.count,
            "items": items,
        ]
    }

    private func entry(for item: AttentionList.Item, in section: String) -> [String: Any] {
        let code = item.code.description
        var commands = item.candidates.map { candidate in
            ["words": candidate.name, "command": "pasamuros assign \(code) \(candidate.id)"]
        }
        commands += confirmations(of: item)
        if section == "answers" || section == "questions" && item.candidates.isEmpty {
            commands.append(
                [
                    "words": words("attention.assign"),
                    "command": "pasamuros assign \(code) \(words("attention.person-id"))",
                ])
        }
        if section == "held" {
            commands.append(["words": words("attention.approve"), "command": "pasamuros approve \(code)"])
        }
        if ["questions", "held", "answers"].contains(section) {
            commands.append(
                [
                    "words": words(section == "answers" ? "attention.read" : "attention.withdraw"),
                    "command": "pasamuros withdraw \(code) --why \"\(words("attention.reason"))\"",
                ])
        }
        return [
            "code": code, "source": item.source.description, "reasons": item.reasons.map(reason),
            "opening": item.opening, "actions": commands.isEmpty ? [] : [["commands": commands]],
        ]
    }

    /// What a reply may confirm: by its own code where it says which mail it answers, and else by the mail's number.
    private func confirmations(of item: AttentionList.Item) -> [[String: String]] {
        (item.reply?.mails ?? []).map { mail in
            let named = item.reply?.isTied == true ? item.code.description : String(mail.number)
            return [
                "words": words(
                    "attention.acknowledge", ["name": mail.prisoner.name, "number": String(mail.number)]),
                "command": "pasamuros acknowledge \(named)",
            ]
        }
    }

    private func waiting(_ list: AttentionList) -> [String: Any]? {
        guard !list.waiting.isEmpty else { return nil }
        let items = list.waiting.map { copy -> [String: Any] in
            let status = "attention.status-\(copy.prisoner.status.rawValue)"
            let reason = AttentionList.Reason(Sentence(status, ["name": copy.prisoner.name]))
            return ["code": copy.letter.description, "reasons": [self.reason(reason)]]
        }
        return heading("waiting", items: items)
    }

    /// What is said of no letter.
    private func said(_ name: String, _ sentences: [Sentence]) -> [String: Any]? {
        guard !sentences.isEmpty else { return nil }
        return heading(name, items: sentences.map { ["reasons": [reason(AttentionList.Reason($0))]] })
    }

    private func reason(_ reason: AttentionList.Reason) -> [String: Any] {
        [
            "words": words(reason.sentence),
            "passages": reason.passages.map { words("attention.passage", ["text": $0]) },
        ]
    }
}
