import Foundation
import Letters
import Screening
import Testing
import Words

@Suite struct ScreeningTests {
    static func findings(_ rules: FacilityRules, _ reading: Reading) -> [Finding] {
        Screening(campaign: campaign(rules)).findings(for: reading, prisoners: [manuel])
    }

    static let manuel = Prisoner(id: PrisonerID("mgv"), name: "Manuel Gómez Vázquez", facility: FacilityID("c5"))

    static func campaign(_ rules: FacilityRules) -> Campaign {
        Campaign(
            name: "Cartas", opens: CalendarDay(year: 2026, month: 9, day: 18),
            closes: CalendarDay(year: 2026, month: 9, day: 27),
            facilities: [
                Facility(id: FacilityID("c5"), name: "CERSS 5", rules: rules),
                Facility(id: FacilityID("c14"), name: "CERSS 14", rules: FacilityRules(maxCharacters: 1)),
            ],
            prisoners: [manuel])
    }

    static func letter(
        _ text: String = "Querido Manuel: ánimo.", signature: String? = nil, language: String? = "es",
        received: Date? = nil
    ) -> Reading {
        Reading(
            kind: .letter, received: received, language: language, signature: signature,
            blocks: text.split(separator: "\n").map { .paragraph([.text(String($0))]) })
    }

    static func moment(_ text: String) -> Date? { try? Date(text, strategy: .iso8601) }

    @Test func `a letter that breaks no rule has no finding`() {
        #expect(Self.findings(FacilityRules(), Self.letter()).isEmpty)
        let rules = FacilityRules(
            accepts: [.print], maxSheetsPerLetter: 2, maxCharacters: 22, languages: ["es"], senderName: .optional,
            forbiddenWords: ["bandera"])
        #expect(Self.findings(rules, Self.letter(received: Self.moment("2026-09-20T12:00:00Z"))).isEmpty)
    }

    @Test(arguments: [
        ("2026-09-16T12:00:00Z", "screening.before-opening", "2026-09-17", "2026-09-18"),
        ("2026-09-29T12:00:00Z", "screening.after-closing", "2026-09-29", "2026-09-27"),
    ]) func `a letter outside the dates is noted, not held`(
        _ sent: String, _ key: String, _ day: String, _ limit: String
    ) {
        let findings = Self.findings(FacilityRules(), Self.letter(received: Self.moment(sent)))
        #expect(findings.map(\.rule) == ["outside-dates"])
        #expect(findings.first?.severity == .note)
        #expect(findings.first?.sentence == Sentence(key, ["day": day, "limit": limit]))
    }

    @Test(arguments: ["2026-09-17T11:00:00Z", "2026-09-28T11:00:00Z", "2026-09-18T00:00:00Z", "2026-09-27T23:59:00Z"])
    func `a day is counted where the writer may live`(_ sent: String) {
        #expect(Self.findings(FacilityRules(), Self.letter(received: Self.moment(sent))).isEmpty)
    }

    @Test func `characters are counted as readers count them`() {
        let rules = FacilityRules(maxCharacters: 5)
        #expect(Self.findings(rules, Self.letter("ánimo")).isEmpty)
        let long = Self.findings(rules, Self.letter("ánimos"))
        #expect(long.map(\.rule) == ["max-characters"])
        #expect(long.first?.severity == .hold)
        #expect(long.first?.sentence.count == 6)
    }

    @Test func `a forbidden word holds the letter and is shown as it stands there`() {
        let rules = FacilityRules(forbiddenWords: ["ezln", "presos políticos", "guerra"])
        let findings = Self.findings(
            rules, Self.letter("Ánimo.\nViva el EZLN y los PRESOS POLITICOS. La guerrilla no."))
        #expect(findings.map(\.rule) == ["forbidden-words", "forbidden-words"])
        #expect(findings.map(\.excerpt) == ["EZLN", "PRESOS POLITICOS"])
        #expect(findings.map(\.block) == [1, 1])
        #expect(findings.allSatisfy { $0.severity == .hold })
    }

    @Test func `a language that is not let through holds the letter`() {
        let rules = FacilityRules(languages: ["es", "tzh"])
        #expect(Self.findings(rules, Self.letter(language: "es-MX")).isEmpty)
        #expect(Self.findings(rules, Self.letter(language: "TZH")).isEmpty)
        let greek = Self.findings(rules, Self.letter(language: "el"))
        #expect(greek.map(\.rule) == ["language-not-accepted"])
        #expect(greek.first?.severity == .hold)
        #expect(Self.findings(rules, Self.letter(language: nil)).first?.sentence.key == "screening.language-unknown")
    }

    @Test func `handwriting only is no print job`() {
        let findings = Self.findings(FacilityRules(accepts: [.handwritten]), Self.letter())
        #expect(findings.map(\.rule) == ["print-not-accepted"])
        #expect(findings.first?.severity == .hold)
        #expect(Self.findings(FacilityRules(accepts: [.handwritten, .email]), Self.letter()).isEmpty)
        #expect(Self.findings(FacilityRules(accepts: [.handwritten, .print]), Self.letter()).isEmpty)
    }

    @Test func `a name is asked for or kept out`() {
        let required = FacilityRules(senderName: .required)
        #expect(Self.findings(required, Self.letter(signature: "Ana")).isEmpty)
        #expect(Self.findings(required, Self.letter()).map(\.rule) == ["sender-name-required"])
        #expect(Self.findings(required, Self.letter(signature: " ")).map(\.rule) == ["sender-name-required"])
        let forbidden = FacilityRules(senderName: .forbidden)
        #expect(Self.findings(forbidden, Self.letter()).isEmpty)
        let signed = Self.findings(forbidden, Self.letter(signature: "Ana"))
        #expect(signed.map(\.rule) == ["sender-name-forbidden"])
        #expect(signed.first?.excerpt == "", "the name of a writer stays out of lists")
    }

    @Test func `pictures are noted where none are let in, and a letter of nothing else waits`() {
        let rules = FacilityRules(pictures: .no)
        let photograph = Block.picture(Picture(digest: "", width: 9, height: 9, kind: .photograph))
        let page = Block.picture(Picture(digest: "", width: 9, height: 9, kind: .writing))
        var reading = Self.letter()
        reading.blocks += [photograph, .quote([photograph])]
        let noted = Self.findings(rules, reading)
        #expect(noted.map(\.rule) == ["pictures-not-accepted"] && noted.first?.severity == .note)
        #expect(noted.first?.sentence.count == 2)
        reading.blocks = [photograph]
        #expect(Self.findings(rules, reading).first?.severity == .hold)
        // A photographed page of handwriting is the letter itself.
        reading.blocks = [page, photograph]
        #expect(Self.findings(rules, reading).first?.severity == .note)
        reading.blocks = [page]
        #expect(Self.findings(rules, reading).isEmpty)
        reading.blocks = [photograph]
        for other in [FacilityRules.Pictures.yes, .grey] {
            #expect(Self.findings(FacilityRules(pictures: other), reading).isEmpty)
        }
    }

    @Test func `the copy that takes most sheets counts, and only at its own facility`() {
        let screening = Screening(campaign: Self.campaign(FacilityRules(maxSheetsPerLetter: 2)))
        let large = Prisoner(id: PrisonerID("l"), name: "L", facility: FacilityID("c5"), largePrint: true)
        let other = Prisoner(id: PrisonerID("o"), name: "O", facility: FacilityID("c14"))
        let sheets = [large.id: 3, other.id: 9]
        let findings = screening.findings(for: [Self.manuel, large, other]) { sheets[$0.id] ?? 1 }
        #expect(findings.map(\.sentence.count) == [3])
    }

    @Test func `sheets are counted after layout`() {
        let screening = Screening(campaign: Self.campaign(FacilityRules(maxSheetsPerLetter: 2)))
        #expect(screening.findings(for: [Self.manuel]) { _ in 2 }.isEmpty)
        let findings = screening.findings(for: [Self.manuel]) { _ in 3 }
        #expect(findings.map(\.rule) == ["max-sheets-per-letter"])
        #expect(findings.first?.sentence.count == 3)
    }

    @Test func `each facility is asked once, and only those of the people written to`() {
        let other = Prisoner(id: PrisonerID("x"), name: "X", facility: FacilityID("c5"))
        let screening = Screening(campaign: Self.campaign(FacilityRules(senderName: .required)))
        let findings = screening.findings(for: Self.letter(), prisoners: [Self.manuel, other])
        #expect(findings.map(\.rule) == ["sender-name-required"])
    }

    @Test(arguments: Words.Language.allCases) func `every sentence names the facility and leaves no gap`(
        _ language: Words.Language
    ) {
        let words = Words(language)
        let rules = FacilityRules(
            accepts: [.handwritten], maxSheetsPerLetter: 1, maxCharacters: 1, languages: ["tzh"], senderName: .required,
            forbiddenWords: ["manuel"])
        let screening = Screening(campaign: Self.campaign(rules))
        var findings = screening.findings(for: Self.letter(), prisoners: [Self.manuel])
        findings += screening.findings(for: [Self.manuel]) { _ in 2 }
        findings += Self.findings(rules, Self.letter(language: nil))
        findings += Self.findings(FacilityRules(senderName: .forbidden), Self.letter(signature: "Ana"))
        for finding in findings {
            let said = words(finding.sentence)
            #expect(said.contains("CERSS 5") && !said.contains("{") && said != finding.sentence.key, "\(said)")
        }
        #expect(Set(findings.map(\.rule)).count == 7)
    }
}
