internal import ArgumentParser
internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Letters
internal import Words

/// `send`: e-mails the packets of facilities that take e-mail; shows first, sends with `--yes`.
struct SendCommand: Command {
    static let configuration = CommandConfiguration(commandName: "send")
    @OptionGroup var globals: GlobalOptions
    @Flag var yes = false
    @Flag(name: .customLong("to-me")) var toMe = false
    @Option(name: .customLong("was-sent")) var wasSent: Int64?
    @Option(name: .customLong("not-sent")) var notSent: Int64?

    func run(in office: Office) throws -> ExitStatus {
        if yes, toMe { throw WrongCall.tooMuch("--to-me") }
        if wasSent != nil, notSent != nil { throw WrongCall.tooMuch("--not-sent") }
        if let wasSent { return try settle(wasSent, wasSent: true, in: office) }
        if let notSent { return try settle(notSent, wasSent: false, in: office) }
        let order = try office.order(out: office.folder.url)
        let (desk, warnings) = try office.open()
        office.tell(warnings)
        guard let email = desk.campaign.email, let server = email.smtp else { throw NoServer() }
        _ = try office.collect(with: desk)
        let plan = try office.showingProgress { try desk.mailPlan(order, progress: $0.show) }
        office.tell(questions(of: plan, in: desk.campaign))
        guard yes || toMe else { return try show(plan, in: office) }
        guard plan.count > 0 else {
            try office.answer(SendAnswer()) {}
            office.tell(Sentence("cli.nothing-to-send"))
            return .done
        }
        let post = try PostOffice(office: office, campaign: desk.campaign, email: email, server: server)
        let answer =
            if toMe {
                try post.prove(plan, order, at: desk)
            } else {
                try office.showingProgress { line in
                    try post.send(plan, order, at: desk) { line.show(.written($0, of: plan.count)) }
                }
            }
        try tell(answer, in: office)
        return answer.stopped == nil ? .done : .failed
    }

    /// Mails of which nobody knows whether they went out: said every time, until a person says what came of them.
    private func questions(of plan: MailPlan, in campaign: Campaign) -> [Sentence] {
        plan.questions.map { message in
            Sentence(
                "cli.mail-in-question",
                [
                    "number": String(message.number),
                    "name": campaign.prisoner(message.prisoner)?.name ?? message.prisoner.rawValue,
                    "facility": campaign.facility(message.facility)?.name ?? message.facility.rawValue,
                ], count: message.copies.count)
        }
    }

    private func show(_ plan: MailPlan, in office: Office) throws -> ExitStatus {
        try office.answer(plan) {
            for packet in plan.packets {
                office.tell(
                    Sentence(
                        "cli.would-send", ["name": packet.prisoner.name, "facility": packet.facility.name],
                        count: packet.letters))
            }
        }
        office.tell(Sentence(plan.count > 0 ? "cli.nothing-sent-yet" : "cli.nothing-to-send"))
        return .done
    }

    private func tell(_ answer: SendAnswer, in office: Office) throws {
        try office.answer(answer) {}
        let counts = [
            ("cli.mails-accepted", answer.accepted), ("cli.mails-refused", answer.refused),
            ("cli.mails-put-off", answer.putOff), ("cli.copies-too-large", answer.tooLarge.count),
        ]
        office.tell(counts.filter { $0.1 > 0 }.map { Sentence($0.0, count: $0.1) })
        office.tell(
            answer.refusals.map {
                Sentence(
                    "cli.mail-refused-for",
                    ["name": $0.prisoner.name, "facility": $0.facility.name, "reply": String($0.reply)])
            })
        if let stopped = answer.stopped { office.tell(stopped) }
        if answer.accepted > 0, !toMe { office.tell(Sentence("cli.not-success-yet")) }
    }

    private func settle(_ number: Int64, wasSent: Bool, in office: Office) throws -> ExitStatus {
        try office.desk().settle(number, wasSent: wasSent)
        office.tell(Sentence(wasSent ? "cli.mail-was-sent" : "cli.mail-was-not-sent", ["number": String(number)]))
        return .done
    }
}

/// campaign.yaml names no server to send by.
struct NoServer: ExplainedError {
    var sentence: Sentence { Sentence("cli.no-server") }
}
