internal import Foundation
internal import Words

extension Date {
    /// The day as people write it, in the time zone of this machine: `26 de noviembre de 2026`.
    func written(in language: Words.Language) -> String {
        let locale = Locale(identifier: language == .spanish ? "es_MX" : "en_GB")
        return formatted(.dateTime.day().month(.wide).year().locale(locale))
    }
}
