internal import Foundation
internal import Ledger
internal import Letters

/// Whether a mail of a facility that names none of ours looks like an answer all the same.
///
/// Programs that do not keep References at least begin the subject with "Re:"; others write a fresh mail that says
/// "Recibido". A mail that names a prisoner as letters do, and is no "Re:", is taken for a letter.
struct ReplyForm {
    /// "Re:" in the languages of mail programs, with the count that some put behind it.
    private static var prefixes: some RegexComponent {
        /^(re|rv|aw|antw|sv|vs|odp|ynt|res|rif|回复|答复|返信|ответ|отв)(\[[0-9]+\])?\s*[:：]/.ignoresCase()
    }
    /// How an acknowledgement begins, or what its subject says; folded.
    private static var words: some RegexComponent {
        /\b(recibid[oa]s?|recibimos|recepcion|acuse|received|receipt|acknowledg\w*)\b/
    }
    /// A letter may speak of what was received too: an acknowledgement is short.
    private static let longest = 400

    /// - Parameter text: what the mail says, without the thread it answers.
    static func holds(_ item: Item, text: String) -> Bool {
        let subject = (item.head.subject ?? "").trimmingCharacters(in: .whitespaces)
        if subject.firstMatch(of: prefixes) != nil { return true }
        if case .people = item.addressee { return false }
        return folded(subject).contains(words) || text.count <= longest && folded(text).contains(words)
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
