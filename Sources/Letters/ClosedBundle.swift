public import Foundation

/// A bundle that was closed: numbered, frozen, and the owner of its copies until something came of it.
public struct ClosedBundle: Sendable {
    /// How it stands.
    public enum State: String, Hashable, Codable, Sendable, CaseIterable {
        /// Closed; nothing has happened since.
        case closed
        /// On paper.
        case printed
        /// On its way.
        case carried
        /// Something came of it at the gate, for all the people in it.
        case settled
        /// Given up before it was carried; its copies are what they were before it.
        case cancelled
    }

    /// A copy's place in the bundle's PDF.
    public struct Place: Hashable, Sendable {
        /// The copy.
        public let copy: Copy
        /// Its first page in the PDF, from 1.
        public let firstPage: Int
        /// Its pages, without a blank verso.
        public let pages: Int

        /// Names a place.
        public init(copy: Copy, firstPage: Int, pages: Int) {
            self.copy = copy
            self.firstPage = firstPage
            self.pages = pages
        }
    }

    /// The code it is known by.
    public let code: BundleCode
    /// The facility it is carried to.
    public let facility: FacilityID
    /// Its number among the facility's bundles, from 1; never given twice.
    public let number: Int
    /// Which part of the number it is, from 1: a facility may cap the sheets that are carried in at one time.
    public let part: Int
    /// How many parts the number has.
    public let parts: Int
    /// Sheets of paper.
    public let sheets: Int
    /// The folder of its files below the campaign folder.
    public let path: String
    /// SHA-256 of its PDF, 64 hexadecimal digits.
    public let sha256: String
    /// The copies in it when it was closed, in its order.
    public let places: [Place]
    /// The sheets of each person's packet, cover included; empty for bundles closed by earlier versions.
    public let packetSheets: [PrisonerID: Int]
    /// What happened to it, in order.
    public private(set) var history: [(at: Date, happening: BundleHappening)] = []
    /// How far it got, whatever came of it at the gate.
    private var stage = State.closed
    /// The people of whom it was noted what came of it at the gate.
    public private(set) var decided: Set<PrisonerID> = []
    /// The people whose copies were taken out before it was carried.
    public private(set) var takenOut: Set<PrisonerID> = []

    /// Takes the record of a bundle; what happened is folded in after.
    public init(
        code: BundleCode, facility: FacilityID, number: Int, part: Int, parts: Int, sheets: Int, path: String,
        sha256: String, places: [Place], packetSheets: [PrisonerID: Int] = [:]
    ) {
        self.code = code
        self.facility = facility
        self.number = number
        self.part = part
        self.parts = parts
        self.sheets = sheets
        self.path = path
        self.sha256 = sha256
        self.places = places
        self.packetSheets = packetSheets
    }

    /// When it was closed.
    public var closedAt: Date { history.first?.at ?? .distantPast }

    /// The copies that are still in it, in its order.
    public var copies: [Copy] { places.map(\.copy).filter { !takenOut.contains($0.prisoner) } }

    /// How it stands.
    public var state: State {
        let isSettled = !decided.isEmpty && copies.allSatisfy { decided.contains($0.prisoner) }
        return isSettled && stage != .cancelled ? .settled : stage
    }

    /// Whether it still lies with the organisers, whole, so that people may be taken out. Of what was at the gate in part,
    /// nobody knows where the rest lies.
    public var isHere: Bool { (stage == .closed || stage == .printed) && decided.isEmpty }

    /// Why a person's copies were taken out; `nil` where they were not.
    public func whyTakenOut(_ prisoner: PrisonerID) -> Sentence? {
        for case .takenOut(prisoner, let why) in history.map(\.happening) { return why }
        return nil
    }

    /// Takes the next thing that happened.
    public mutating func fold(_ happening: BundleHappening, at time: Date) {
        history.append((time, happening))
        switch happening {
        case .closed: stage = .closed
        case .printed: stage = .printed
        case .carried: stage = .carried
        case .cancelled, .remade: stage = .cancelled
        case .takenOut(let prisoner, _): takenOut.insert(prisoner)
        case .outcome(let outcome): decided.formUnion(outcome.prisoners)
        case .photographed: break
        }
    }
}

/// What can happen to a bundle. Events are appended and never rewritten.
public enum BundleHappening: Hashable, Codable, Sendable {
    /// It was closed.
    case closed
    /// A person printed it.
    case printed
    /// A family is on its way with it.
    case carried
    /// It was given up, with the reason.
    case cancelled(why: String)
    /// A person's copies were taken out, since the person is not there any more.
    case takenOut(PrisonerID, why: Sentence)
    /// It was given up, since people were taken out of it that its cover and receipts name: what is left is bundled anew.
    case remade
    /// What came of it at the gate: for these people, with what was noted.
    case outcome(GateOutcome)
    /// A photograph of the signed receipt was put to it; the file below the campaign folder.
    case photographed(path: String)

    /// The kind, as it stands in the ledger's `kind` column and in JSON.
    public var kind: String {
        switch self {
        case .closed: "closed"
        case .printed: "printed"
        case .carried: "carried"
        case .cancelled: "cancelled"
        case .takenOut: "taken-out"
        case .remade: "remade"
        case .outcome(let outcome): outcome.outcome.rawValue
        case .photographed: "photographed"
        }
    }
}

/// What came of a bundle at the gate.
public struct GateOutcome: Hashable, Codable, Sendable {
    /// One of `CopyState.outcomes`.
    public var outcome: CopyState
    /// For whom.
    public var prisoners: [PrisonerID]
    /// How many sheets it was about, where somebody counted.
    public var sheets: Int?
    /// What was said or seen, in the family's words: for the organisers, and for the record of what happened.
    public var note: String?
    /// Whether it takes back what was noted before.
    public var isCorrection: Bool

    /// Notes an outcome.
    public init(
        _ outcome: CopyState, prisoners: [PrisonerID], sheets: Int? = nil, note: String? = nil,
        isCorrection: Bool = false
    ) {
        self.outcome = outcome
        self.prisoners = prisoners
        self.sheets = sheets
        self.note = note
        self.isCorrection = isCorrection
    }
}
