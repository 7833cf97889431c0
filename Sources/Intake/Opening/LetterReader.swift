public import Letters

/// Reads letters, on the trusted side: has an item opened, then what is enclosed in it, and puts one letter together.
public struct LetterReader: Sendable {
    /// Other people's programs that turn one format into another that is opened in its turn.
    public struct Converters: Sendable {
        /// A text document into pandoc's document tree (JSON).
        public var documentTree: @Sendable ([UInt8], UntrustedItem.OfficeFormat) -> Result<[UInt8], Conversion>
        /// Something locked into what it holds, with the organisers' own key.
        public var unlocked: @Sendable ([UInt8]) -> Result<[UInt8], Conversion>

        /// Names the programs.
        public init(
            documentTree: @escaping @Sendable ([UInt8], UntrustedItem.OfficeFormat) -> Result<[UInt8], Conversion>,
            unlocked: @escaping @Sendable ([UInt8]) -> Result<[UInt8], Conversion>
        ) {
            self.documentTree = documentTree
            self.unlocked = unlocked
        }

        /// No programs: what needs one is named as not readable.
        public static let none = Converters(
            documentTree: { _, _ in .failure(Conversion(HelperFailure.missing.sentence)) },
            unlocked: { _ in .failure(Conversion(Lock.noKey.sentence)) })

        /// pandoc and gpg, behind walls of their own.
        /// - Parameters:
        ///   - executable: a program that calls `HelperProgram.become`.
        ///   - keyring: the organisers' keys.
        public static func programs(executable: String, keyring: Keyring) -> Converters {
            Converters(
                documentTree: { untrustedBytes, format in
                    do throws(HelperFailure) {
                        let tree = try HelperProgram.pandoc(format).run(untrustedBytes, executable: executable)
                        return .success(OfficeEnvelope.seal(untrustedTree: tree, untrustedFile: untrustedBytes))
                    } catch {
                        return .failure(Conversion(error.sentence))
                    }
                },
                unlocked: { untrustedBytes in keyring.open(untrustedBytes).mapError { Conversion($0.sentence) } })
        }
    }

    /// Why a program could not convert something.
    public struct Conversion: Error {
        /// For a person.
        public let sentence: Sentence

        /// Takes the reason.
        public init(_ sentence: Sentence) { self.sentence = sentence }
    }

    private let reader: any UntrustedReader
    private let converters: Converters
    private let keep: @Sendable (PixelPage) throws -> Picture
    private let now: @Sendable () -> SuspendingClock.Instant

    /// - Parameters:
    ///   - reader: opens items on the untrusted side.
    ///   - keep: packs a page and keeps it; called once for each, in order.
    public init(
        reader: any UntrustedReader, converters: Converters = .none,
        keep: @escaping @Sendable (PixelPage) throws -> Picture
    ) {
        self.init(reader: reader, converters: converters, now: { .now }, keep: keep)
    }

    init(
        reader: any UntrustedReader, converters: Converters = .none,
        now: @escaping @Sendable () -> SuspendingClock.Instant,
        keep: @escaping @Sendable (PixelPage) throws -> Picture
    ) {
        self.reader = reader
        self.converters = converters
        self.now = now
        self.keep = keep
    }

    /// Reads one letter with all its parts.
    /// - Throws: what `keep` throws, such as that the disk is full. What is wrong with the letter is in the reading.
    public func read(_ item: UntrustedItem) throws -> Reading {
        var budget = Budget(deadline: now() + OpeningBounds.time)
        let opened = try open(item, as: .other, name: nil, depth: 0, &budget)
        var reading = LetterAssembly.reading(of: opened)
        if budget.unlocked > 0 { reading.findings.append(.unlocked) }
        return reading
    }

    /// What one letter may still come to.
    private struct Budget {
        var parts = OpeningBounds.parts
        var pages = OpeningBounds.pages
        var weight = LetterWeight.most
        /// What was locked in it, and was opened.
        var unlocked = 0
        let deadline: SuspendingClock.Instant
    }

    private struct TooManyPages: Error {}

    private func open(
        _ item: UntrustedItem, as kind: LetterPart.Kind, name: String?, depth: Int, _ budget: inout Budget
    ) throws -> OpenedItem {
        let unlocked = budget.unlocked
        let (item, kind) = converted(item, kind, name, &budget)
        var pictures: [Picture] = []
        var failure: (any Error)?
        let left = budget.pages
        let opening = reader.open(item) { page in
            do {
                guard pictures.count < left else { throw TooManyPages() }
                pictures.append(try keep(page))
            } catch {
                failure = error
                throw error
            }
        }
        // A page has cost its time and its place in the ledger, whatever then becomes of the item.
        budget.pages -= pictures.count
        // Pages of an item that was not read to its end would pass for the whole.
        if case .unreadable = opening.reading.kind { pictures = [] }
        if let failure, !(failure is TooManyPages) { throw failure }
        let weight = LetterWeight.of(opening.reading, pictures: pictures)
        guard weight <= budget.weight else {
            let sentence = Sentence("intake.worker-beyond-bounds")
            return OpenedItem(kind: kind, name: name, reading: Reading(kind: .unreadable(sentence)))
        }
        budget.weight -= weight
        var opened = OpenedItem(kind: kind, name: name, reading: opening.reading, pictures: pictures)
        opened.wasLocked = budget.unlocked > unlocked
        if failure != nil { opened.reading.findings.append(.tooManyPages(of: left)) }
        opened.parts = try opening.parts.map { try open($0, in: item.source, depth: depth + 1, &budget) }
        return opened
    }

    private func open(
        _ part: EnclosedPart, in source: SourceReference, depth: Int, _ budget: inout Budget
    ) throws -> OpenedItem {
        budget.parts -= 1
        if let reason = refusal(depth: depth, budget) {
            return OpenedItem(kind: part.kind, name: part.name, reading: Reading(kind: .unreadable(Sentence(reason))))
        }
        let item = UntrustedItem(source: source, format: part.format, untrustedBytes: part.untrustedBytes)
        var opened = try open(item, as: part.kind, name: part.name, depth: depth, &budget)
        opened.isAlternative = part.isAlternative
        opened.place = part.place
        return opened
    }

    /// A document made over on the untrusted side; the reason where that could not be done.
    private func preparedForPandoc(_ item: UntrustedItem) -> UntrustedItem {
        let opening = reader.open(item) { _ in }
        if let part = opening.parts.first, part.format == item.format {
            return UntrustedItem(source: item.source, format: part.format, untrustedBytes: part.untrustedBytes)
        }
        var reason = HelperFailure.failed.sentence
        if case .unreadable(let sentence) = opening.reading.kind { reason = sentence }
        return UntrustedItem(source: item.source, format: .unreadable(reason), untrustedBytes: [])
    }

    /// Why a part is not opened any more; `nil` where it is.
    private func refusal(depth: Int, _ budget: Budget) -> String? {
        if depth > OpeningBounds.depth { return "intake.enclosed-too-deep" }
        if budget.parts < 0 { return "intake.too-many-enclosed" }
        return now() < budget.deadline ? nil : "intake.enclosed-too-late"
    }

    /// The item in a format that is opened, where another program has to be asked first; and what it is then.
    private func converted(
        _ item: UntrustedItem, _ kind: LetterPart.Kind, _ name: String?, _ budget: inout Budget
    ) -> (UntrustedItem, LetterPart.Kind) {
        switch item.format {
        case .office(let office): return (documentTree(of: item, office), kind)
        case .locked, .lockedMail:
            let opened = unlocked(item, name)
            guard opened.format.isReadable else { return (opened, kind) }
            budget.unlocked += 1
            // A mail goes on under its own name: it is the letter that was locked.
            guard item.format == .locked else { return (opened, kind) }
            guard case .office(let office) = opened.format else { return (opened, LetterPart.Kind(opened.format)) }
            return (documentTree(of: opened, office), .document)
        default: return (item, kind)
        }
    }

    private func documentTree(of item: UntrustedItem, _ office: UntrustedItem.OfficeFormat) -> UntrustedItem {
        let prepared = preparedForPandoc(item)
        guard case .office = prepared.format else { return prepared }
        return converted(item, converters.documentTree(prepared.untrustedBytes, office)) { _ in .documentTree }
    }

    /// What was locked. What was locked twice stays so.
    private func unlocked(_ item: UntrustedItem, _ name: String?) -> UntrustedItem {
        converted(item, converters.unlocked(item.untrustedBytes)) { bytes in
            if item.format == .lockedMail { return .mail }
            let format = UnlockedFile.format(of: bytes, lockedAs: name)
            return [.locked, .lockedMail].contains(format) ? .unreadable(Sentence("intake.enclosed-too-deep")) : format
        }
    }

    private func converted(
        _ item: UntrustedItem, _ result: Result<[UInt8], Conversion>, format: ([UInt8]) -> UntrustedItem.Format
    ) -> UntrustedItem {
        switch result {
        case .success(let bytes):
            UntrustedItem(source: item.source, format: format(bytes), untrustedBytes: bytes)
        case .failure(let reason):
            UntrustedItem(source: item.source, format: .unreadable(reason.sentence), untrustedBytes: [])
        }
    }
}

extension Finding {
    /// Whoever encrypts wants few to read: on paper, the prison reads it too. And who caught somebody else's letter on
    /// its way could have it opened here, by sending it as one of theirs. So a person has to look.
    fileprivate static let unlocked = Finding(
        rule: "unlocked", severity: .hold, sentence: Sentence("intake.finding-unlocked"))

    fileprivate static func tooManyPages(of bound: Int) -> Finding {
        Finding(
            rule: "too-many-pages", severity: .hold,
            sentence: Sentence("intake.finding-too-many-pages", ["pages": String(bound)]))
    }
}
