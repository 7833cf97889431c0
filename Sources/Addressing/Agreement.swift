internal import Letters

/// Brings together what the places say. People are named only where every place leaves the same ones.
struct Agreement {
    private let sure: [Testimony]
    private let doubts: [Testimony]

    init(_ testimonies: [(place: AddressPlace, said: Testimony)]) {
        let said = testimonies.map(\.said)
        sure = said.filter { !$0.mentions.isEmpty || $0.hasStranger }
        doubts = said.filter { !$0.doubtful.isEmpty }
    }

    func addressee(among ids: [PrisonerID]) -> Addressee {
        let (question, people) = outcome()
        let named = people.map { ids[$0] }.sorted()
        guard let question else { return .people(named) }
        return .question(question, candidates: named)
    }

    private func outcome() -> (Addressee.Question?, [Int]) {
        let everybody = Set((sure.flatMap(\.mentions) + doubts.flatMap(\.doubtful)).flatMap(\.everybody)).sorted()
        if everybody.isEmpty { return (.nobodyNamed, []) }
        if sure.contains(where: \.hasStranger) {
            let isElsewhere = sure.contains { !$0.hasStranger && !$0.mentions.isEmpty }
            return (isElsewhere ? .placesDisagree : .notSure, everybody)
        }
        if sure.flatMap(\.mentions).contains(where: { !$0.isSure }) { return (.notSure, everybody) }
        if (sure + doubts).contains(where: { Self.isTooOpen($0) }) { return (.severalFit, everybody) }
        guard let first = sure.first else { return (.notSure, everybody) }
        let possible = sure.dropFirst().reduce(Self.possible(first.mentions)) {
            $0.intersection(Self.possible($1.mentions))
        }
        if possible.isEmpty { return (.placesDisagree, everybody) }
        return doubted(possible, everybody)
    }

    /// A doubt narrows what others leave open and may contradict them, but names nobody.
    private func doubted(_ possible: Set<[Int]>, _ everybody: [Int]) -> (Addressee.Question?, [Int]) {
        var possible = possible
        for doubt in doubts {
            if doubt.doubtful.contains(where: { !$0.isSure }) { return (.notSure, everybody) }
            possible.formIntersection(Self.possible(doubt.doubtful))
        }
        if possible.isEmpty { return (.placesDisagree, everybody) }
        if possible.count == 1, let people = possible.first { return (nil, people) }
        return (.severalFit, Set(possible.flatMap(\.self)).sorted())
    }

    /// Whether so many names fit so many people that nobody can be told apart any more.
    private static func isTooOpen(_ said: Testimony) -> Bool {
        var ways = 1
        for mention in said.mentions + said.doubtful {
            ways *= max(1, mention.options.count)
            if ways > 4096 { return true }
        }
        return false
    }

    /// Every set of people that the names of one place may add up to.
    private static func possible(_ mentions: [Mention]) -> Set<[Int]> {
        var sets: Set<[Int]> = [[]]
        for mention in mentions {
            var next: Set<[Int]> = []
            for set in sets {
                for option in mention.options { next.insert(Set(set + option).sorted()) }
            }
            sets = next
        }
        return sets
    }
}
