internal import Letters

/// The text of the files that a new campaign begins with. Keys and columns are here; every word for people comes
/// from the string file `starter`.
struct StarterText {
    let languages: [String]
    let say: (Sentence, String) -> String

    /// campaign.yaml: each key under its explanation in every language. What is optional stands behind `#`; taking
    /// `# ` away from those lines gives a file that loads.
    var campaign: String {
        let name = word("campaign-name")
        let parts = [
            comment("about"),
            comment("name") + "name: \(name)\n",
            comment("opens") + "# opens: 2026-09-18\n# closes: 2026-09-27\n",
            comment("languages") + "languages: [\(languages.joined(separator: ", "))]\n",
            comment("paper") + "paper: letter\n",
            comment("duplex") + "duplex: long-edge\n",
            comment("approve") + "approve: flagged\n",
            comment("organiser") + "# organiser:\n#   name: \(name)\n#   return_address: |\n"
                + "#     \(word("address-line"))\n"
                + comment("contact", "#   ") + "#   contact: 000 000 0000\n",
            comment("groups") + "groups:\n  \(word("group-id")):\n    names: {\(groupNames)}\n"
                + "    aliases: [\(word("group-alias"))]\n",
            comment("email") + "# email:\n#   from: cartas@example.org\n" + comment("wait-days", "#   ")
                + "#   wait_days: 5\n" + comment("acknowledgement", "#   ") + "#   acknowledgement: required\n"
                + comment("smtp", "#   ")
                + ["env", "file", "command"].map { comment("password-" + $0, "#     ") }.joined()
                + "#   smtp: {host: smtp.example.org, port: 587, security: starttls, user: cartas, "
                + "password_env: SMTP_PASSWORD}\n",
            comment("mailbox") + "# mailbox: {host: imap.example.org, port: 993, security: tls, user: cartas, "
                + "password_env: IMAP_PASSWORD, folder: INBOX}\n",
        ]
        return parts.joined(separator: "\n")
    }

    /// facilities.csv with one row, an example that says so.
    var facilities: String {
        sheet(
            FacilityTable.columns,
            [
                "id": word("facility-id"), "name": word("facility-name"), "address": word("address-line"),
                "visiting": word("visiting"), "accepts": "print", "pictures": "grey", "sender_name": "optional",
                "prisoner_number_on_every_sheet": word("no"), "rules_source": word("rules-source"),
            ])
    }

    /// prisoners.csv with one row, an example that says so.
    var prisoners: String {
        sheet(
            PrisonerTable.columns,
            [
                "id": word("prisoner-id"), "name": word("prisoner-name"), "aliases": word("prisoner-alias"),
                "groups": word("group-id"), "facility": word("facility-id"), "number": "000", "since": "2020",
                "languages": languages.joined(separator: "|"), "large_print": word("no"), "status": "held",
                "story": word("story"),
            ])
    }

    /// What the folder is and where to begin.
    var note: String { languages.map { say(Sentence("starter.note"), $0) }.joined(separator: "\n") }

    /// A word of the language that leads.
    private func word(_ name: String) -> String { say(Sentence("starter." + name), languages[0]) }

    private var groupNames: String {
        languages.map { "\($0): \(say(Sentence("starter.group-name"), $0))" }.joined(separator: ", ")
    }

    /// The explanation of a key, a line a language. It is marked `##`, so that it stays a comment when the `# ` of
    /// an optional key is taken away.
    private func comment(_ name: String, _ margin: String = "") -> String {
        languages.map { "\(margin)## \(say(Sentence("starter." + name), $0))\n" }.joined()
    }

    private func sheet(_ columns: [String], _ cells: [String: String]) -> String {
        let row = columns.map { column in
            let cell = cells[column] ?? ""
            return cell.contains { ",\"\n".contains($0) } ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }
        return columns.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
    }
}
