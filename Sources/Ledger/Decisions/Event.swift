public import Foundation
public import Letters

/// Something that happened to a letter or to one copy of it. Events are appended and never rewritten.
public struct Event: Hashable, Sendable {
    /// The place in the order of events, from 1.
    public let sequence: Int64
    /// When it happened, to the second.
    public let at: Date
    /// The letter.
    public let code: LetterCode
    /// Whose copy, where it is about one.
    public let prisoner: PrisonerID?
    /// What happened.
    public let happening: Happening
}

/// What can happen to a letter or a copy.
public enum Happening: Hashable, Codable, Sendable {
    /// It was collected from there.
    case collected(from: SourceReference)
    /// Its file now lies there.
    case moved(to: SourceReference)
    /// Its file is not there any more; another item lies in its place, where one does.
    case gone(replacedBy: LetterCode?)
    /// Its file was corrected, and the same words are now this item.
    case corrected(by: LetterCode)
    /// Its file held another letter, of which copies had left already.
    case follows(LetterCode)
    /// It answers a mail to a facility, so it is no letter for a prisoner; which mail, where that is known.
    case answers(message: Int64?)
    /// It was read again, and says more than before; or turned out to repeat another letter.
    case readAgain(repeats: Duplicate?)
    /// The letter itself says whom it is for: first, or otherwise than before, since the campaign's people changed.
    case addressed(Addressee)
    /// A person said whom it is for.
    case assigned([PrisonerID])
    /// A person approved this content for these recipients, having seen these findings.
    case approved(content: String, findings: Set<String>)
    /// A person wants it to wait.
    case held(why: String)
    /// A person took it out.
    case withdrawn(why: String)
    /// A copy took a step.
    case copy(CopyStep)

    /// The kind, as it stands in the ledger's `kind` column and in JSON.
    public var kind: String {
        switch self {
        case .collected: "collected"
        case .moved: "moved"
        case .gone: "gone"
        case .corrected: "corrected"
        case .follows: "follows"
        case .answers: "answers"
        case .readAgain: "read-again"
        case .addressed: "addressed"
        case .assigned: "assigned"
        case .approved: "approved"
        case .held: "held"
        case .withdrawn: "withdrawn"
        case .copy(let step): "copy-" + step.state.rawValue
        }
    }
}
