internal import CampaignFolder
internal import Foundation
internal import Letters

extension Office {
    /// Makes sure that nothing is written where the campaign has its own: what is written among the letters would be
    /// collected as letters the next time; closed bundles and layouts are to be touched by nothing.
    /// - Parameters:
    ///   - place: the folder that is to be written to.
    ///   - sentence: what to say where it is one of these.
    ///   - letters: what to say where it is `letters/`, if something else.
    func keepOut(of place: URL, or sentence: String, letters: String? = nil) throws {
        let place = place.resolvingSymlinksInPath().path + "/"
        for name in ["letters", "bundles", "layouts"] {
            let own = folder.url.appending(path: name).resolvingSymlinksInPath().path + "/"
            guard place.hasPrefix(own) else { continue }
            throw WrongPlace(name: name, sentenceKey: name == "letters" ? letters ?? sentence : sentence)
        }
    }

    private struct WrongPlace: ExplainedError {
        let name: String
        let sentenceKey: String
        var sentence: Sentence { Sentence(sentenceKey, ["folder": name]) }
    }
}
