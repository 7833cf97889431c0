public import Foundation
public import Letters

extension CampaignFolder {
    /// Makes a campaign folder with commented examples: campaign.yaml, both sheets, an empty letters/, and a note.
    ///
    /// The folder may be there already if it is empty. What was made is taken away again where something fails.
    /// - Parameters:
    ///   - url: the folder to make.
    ///   - languages: of the sheets and of the comments; the first leads.
    ///   - say: an entry of the string files in one of `languages`.
    /// - Throws: `SetupError` where the folder has files, is no folder, or cannot be written.
    public static func create(
        at url: URL, languages: [String], say: @escaping (_ sentence: Sentence, _ language: String) -> String
    ) throws(SetupError) {
        precondition(!languages.isEmpty, "a campaign has a language")
        var notices = Notices()
        let folder = url.path(percentEncoded: false)
        let isThere = isThere(url, folder: folder, notices: &notices)
        guard notices.problems.isEmpty else { throw SetupError(notices) }

        let text = StarterText(languages: languages, say: say)
        let files = [
            ("campaign.yaml", text.campaign), ("facilities.csv", text.facilities), ("prisoners.csv", text.prisoners),
            // Not in letters/, where it would be collected as a letter.
            ("LEEME.txt", text.note),
        ]
        var made: [URL] = []
        do {
            if !isThere { made.append(url) }
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            for (name, text) in files {
                made.append(url.appending(path: name))
                try Data(text.utf8).write(to: url.appending(path: name), options: .withoutOverwriting)
            }
            made.append(url.appending(path: "letters"))
            try FileManager.default.createDirectory(
                at: url.appending(path: "letters"), withIntermediateDirectories: false)
        } catch {
            // What cannot be taken away either is left to the person that the sentence sends there.
            for item in made.reversed() { try? FileManager.default.removeItem(at: item) }
            notices.refuse("new-failed", in: "", ["folder": folder])
            throw SetupError(notices)
        }
    }

    /// Whether the folder is there, and empty; everything else is noted.
    private static func isThere(_ url: URL, folder: String, notices: inout Notices) -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return false }
        guard isFolder.boolValue else {
            notices.refuse("new-not-folder", in: "", ["folder": folder])
            return true
        }
        let items = try? FileManager.default.contentsOfDirectory(atPath: folder)
        if items == nil { notices.refuse("new-failed", in: "", ["folder": folder]) }
        if items?.isEmpty == false { notices.refuse("new-not-empty", in: "", ["folder": folder]) }
        return true
    }
}
