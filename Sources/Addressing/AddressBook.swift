public import Letters

/// Everybody letters may be for, made ready once to say of any letter whom it is for.
///
/// Names are looked up by word; a letter costs the same with seven prisoners as with thousands.
public struct AddressBook: Sendable {
    private let people: [PrisonerID]
    private let names: NameIndex
    private let groups: GroupIndex
    private let ids: IdentifierIndex

    /// Takes the people of a campaign and its groups; whom a group holds is said by the prisoners.
    public init(prisoners: [Prisoner], groups: [Group]) {
        people = prisoners.map(\.id)
        names = NameIndex(prisoners)
        self.groups = GroupIndex(groups, prisoners: prisoners)
        ids = IdentifierIndex(prisoners: prisoners, groups: self.groups)
    }

    /// Whom a letter is for.
    public func addressee(of evidence: AddressEvidence) -> Addressee { explanation(of: evidence).addressee }

    /// Whom a letter is for, with what each place said, in the order the places are read.
    public func explanation(of evidence: AddressEvidence) -> AddressExplanation {
        let testimonies = testimonies(of: evidence)
        let addressee = Agreement(testimonies).addressee(among: people)
        return AddressExplanation(addressee: addressee, namings: testimonies.compactMap { naming($0.place, $0.said) })
    }

    private func testimonies(of evidence: AddressEvidence) -> [(place: AddressPlace, said: Testimony)] {
        let writers = evidence.writerNames.map { name in Set(Tokenizer.tokens(of: name).map(\.folded)) }
        var found: [(place: AddressPlace, said: Testimony)] = []
        if let subject = evidence.subject {
            found.append((.subject, AddressLine.testimony(of: pieces(Subject.bare(subject)), writerNames: writers)))
        }
        for line in evidence.headerLines {
            let said = AddressLabel.testimony(ofHeader: pieces(line), writerNames: writers)
            // A line with an e-mail address is a mail program's: it names who got the mail before it was passed on.
            found.append((.addressLine, line.contains("@") ? Self.ofMailbox(said) : said))
        }
        for line in evidence.noteLines {
            found.append((.addressLine, AddressLine.testimony(of: pieces(line), writerNames: writers)))
        }
        found += openings(evidence.blocks, writers)
        found += mailboxes(evidence) + files(evidence)
        return found.filter { !$0.said.isEmpty }
    }

    private func openings(_ blocks: [Block], _ writers: [Set<String>]) -> [(place: AddressPlace, said: Testimony)] {
        let texts = Opening.texts(of: blocks)
        let opening = Opening(texts, names: names, groups: groups, writerNames: writers).testimony()
        let known = Set(opening.mentions.flatMap(\.everybody))
        let later = LaterSalutations.mentions(in: texts, names: names, groups: groups)
            .filter { !known.isSuperset(of: $0.everybody) }
        return [(.salutation, opening), (.laterSalutation, Testimony(doubtful: later))]
    }

    /// Display names come out of writers' address books: only a full name or a group counts there.
    private func mailboxes(_ evidence: AddressEvidence) -> [(place: AddressPlace, said: Testimony)] {
        let shown = evidence.recipientNames.map { name in
            Self.ofMailbox(AddressLine.testimony(of: pieces(name)))
        }
        let tags = evidence.recipientAddresses.compactMap(Subject.tag).flatMap { file.testimonies(of: $0) }
        return shown.map { (.recipient, $0) } + tags.map { (.recipient, $0) }
    }

    private static func ofMailbox(_ said: Testimony) -> Testimony {
        Testimony(mentions: said.mentions.filter { $0.isSure && $0.length > 1 && $0.options.count == 1 })
    }

    private var file: FilePlace { FilePlace(names: names, groups: groups, ids: ids) }

    /// A folder may hold a group and the file in it one of its members: then the file says it.
    private func files(_ evidence: AddressEvidence) -> [(place: AddressPlace, said: Testimony)] {
        var found: [(place: AddressPlace, said: Testimony)] = []
        for (depth, component) in evidence.pathComponents.enumerated() {
            let isFile = depth == evidence.pathComponents.count - 1 && !evidence.pathIsOfMailbox
            for said in file.testimonies(of: component) {
                found.removeAll { isFile && isWider($0.said, than: said) }
                let decides = !evidence.pathIsOfMailbox || isLabel(component, said)
                found.append((isFile ? .fileName : .folder, decides ? said : said.doubted))
            }
        }
        return found
    }

    /// Whether somebody wrote a prisoner's id or name on a whole mailbox. A first name alone may as well be that of whose
    /// mailbox it was.
    private func isLabel(_ component: String, _ said: Testimony) -> Bool {
        file.isIdentifier(component) || said.mentions.allSatisfy { $0.isSure && $0.length > 1 && $0.options.count == 1 }
    }

    private func isWider(_ one: Testimony, than other: Testimony) -> Bool {
        guard one.mentions.count == 1, other.mentions.count == 1, other.doubtful.isEmpty else { return false }
        guard let wide = one.mentions.first?.options, let narrow = other.mentions.first?.options else { return false }
        guard wide.count == 1, narrow.count == 1, other.mentions[0].isSure else { return false }
        return wide[0].count > narrow[0].count && Set(wide[0]).isSuperset(of: narrow[0])
    }

    private func pieces(_ text: String) -> [Piece] {
        PieceReader(String(text.prefix(1000)), names: names, groups: groups, mayBeInverted: true).pieces()
    }

    private func naming(_ place: AddressPlace, _ said: Testimony) -> AddressExplanation.Naming? {
        let named = Set((said.mentions + said.doubtful).flatMap(\.everybody)).sorted()
        let isSure =
            said.doubtful.isEmpty && !said.hasStranger
            && said.mentions.allSatisfy { $0.isSure && $0.options.count == 1 }
        return AddressExplanation.Naming(place: place, people: named.map { people[$0] }.sorted(), isSure: isSure)
    }
}
