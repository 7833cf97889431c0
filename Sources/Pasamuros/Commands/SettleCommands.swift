internal import ArgumentParser
internal import Delivery
internal import Letters

/// `acknowledge NUMBER|ID`: the facility confirmed that it has what a mail carried.
struct AcknowledgeCommand: Command {
    static let configuration = CommandConfiguration(commandName: "acknowledge")
    @OptionGroup var globals: GlobalOptions
    @Argument var message: String

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let settled = try desk.acknowledge(message)
        try office.answer(MessageAnswer(settled)) {
            let facts = ["number": String(settled.number), "name": desk.owner(of: settled).name]
            office.tell(Sentence("cli.acknowledged", facts, count: settled.copies.count))
        }
        return .done
    }
}
