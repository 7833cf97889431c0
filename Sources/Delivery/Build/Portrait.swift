public import Foundation
internal import Intake
public import Letters

/// Reads the pictures that the organisers put beside prisoners.csv.
public struct Portrait: Sendable {
    /// Longer side of a portrait in pixels: 300 dpi at the 35 mm it takes on the cover, with room to spare.
    private static let longest = 600
    private let folder: URL

    /// - Parameter folder: the campaign folder, which portraits are named relative to.
    public init(in folder: URL) { self.folder = folder }

    /// The prisoner's portrait; `nil` where there is none or where it cannot be read, which `notice` tells.
    public func picture(of prisoner: Prisoner) -> Pixels? {
        guard let file = prisoner.portrait, let data = try? Data(contentsOf: folder.appending(path: file)) else {
            return nil
        }
        return PictureOpener.portrait(Array(data), longest: Self.longest)
    }

    /// What is wrong with the prisoner's portrait, if anything.
    public func notice(for prisoner: Prisoner) -> Sentence? {
        guard prisoner.portrait != nil, picture(of: prisoner) == nil else { return nil }
        return Sentence("build.portrait-unreadable", ["name": prisoner.name])
    }
}
