public import Letters

/// What waits for a person, and why.
public struct AttentionList: Hashable, Sendable {
    /// Why a letter is on the list.
    public struct Reason: Hashable, Sendable {
        /// What it is, in words.
        public var sentence: Sentence
        /// The passages of the letter that it is about.
        public var passages: [String]

        /// Makes a reason.
        public init(_ sentence: Sentence, passages: [String] = []) {
            self.sentence = sentence
            self.passages = passages
        }
    }

    /// A letter that waits, or that something was noticed in.
    public struct Item: Hashable, Sendable {
        /// The letter.
        public var code: LetterCode
        /// Where the original lies.
        public var source: SourceReference
        /// Why it is here, each reason once.
        public var reasons: [Reason]
        /// Whom it may be for, where that is the question.
        public var candidates: [Prisoner]
        /// How it begins, so that a person can decide.
        public var opening: String
        /// What it may confirm, where a facility answered.
        public var reply: WaitingReply?

        /// Makes an item.
        public init(
            code: LetterCode, source: SourceReference, reasons: [Reason], candidates: [Prisoner] = [],
            opening: String = "", reply: WaitingReply? = nil
        ) {
            self.code = code
            self.source = source
            self.reasons = reasons
            self.candidates = candidates
            self.opening = opening
            self.reply = reply
        }
    }

    /// Letters nobody can assign.
    public var questions: [Item] = []
    /// Letters that wait for approval.
    public var held: [Item] = []
    /// What facilities answered, as long as nobody said whether it confirms anything.
    public var answers: [Item] = []
    /// Reports that speak of no mail that is known: none is dropped without a word.
    public var unmatched: [Item] = []
    /// What could not be read.
    public var unreadable: [Item] = []
    /// Ready letters in which something was noticed.
    public var noted: [Item] = []
    /// Reports, auto-replies and the like: none of them is printed.
    public var setAside: [Item] = []
    /// Mails that were too large to fetch and stay in the mailbox.
    public var inMailbox: [Sentence] = []
    /// Copies for people who are not where letters go to.
    public var waiting: [BundlePlan.Waiting] = []
    /// What was noticed in the campaign's files.
    public var setup: [Sentence] = []

    /// Nothing waits.
    public init() {}

    /// How many letters need a decision.
    public var decisions: Int { questions.count + held.count + unreadable.count + answers.count }

    /// The first words of a letter, at most 240 characters.
    public static func opening(of blocks: [Block]) -> String {
        let text = blocks.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.count > 240 ? text.prefix(239) + "…" : text
    }
}
