/// Counts letters that every running text of a script has, as almost any bytes are some letters in some charset.
struct FrequentLetters {
    private var cyrillic = (all: 0, frequent: 0)
    private var greek = (all: 0, frequent: 0)
    private var semitic = (all: 0, frequent: 0)
    private var cjk = (all: 0, frequent: 0)

    /// The ten commonest letters of Russian, which are nearly those of Ukrainian and Bulgarian: some 65 % of a text.
    private static let cyrillicSet = Set("оеаинтсрвл".unicodeScalars)

    /// The commonest letters of Greek: some 70 % of a text.
    private static let greekSet = Set("αοιετνσρπκηςάίό".unicodeScalars)

    /// The commonest letters of Hebrew and of Arabic: some 60 % of a text.
    private static let semiticSet = Set("יוהלאתמראنيلموترك".unicodeScalars).union("اد".unicodeScalars)

    /// The commonest ideographs of Chinese, in both its scripts, and of Japanese: a third or more of a text.
    private static let ideographs = Set(
        """
        的一是不了人我在有他這这個个們们中来來上大为為和国國地到以说說时時要就出會会可也你對对生能而子那得于於着著下自之年過过发發后後作
        里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想
        实實日者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重手体體美相见見被利什新己
        身给給世教信友爱愛希望写寫每远遠方親书書手紙
        """.unicodeScalars)

    /// The commonest syllables of Korean: about half of a text.
    private static let hangul = Set(
        "이다는에의을가지고하를한로기사어리도인나대시자정아서있보들일수구스그해여전제주장안원부소과우조상만라유게데오당신니습은".unicodeScalars)

    /// Takes the next character of a text.
    mutating func note(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x400...0x4FF: Self.count(Self.cyrillicSet.contains(scalar), in: &cyrillic)
        case 0x370...0x3FF: Self.count(Self.greekSet.contains(scalar), in: &greek)
        case 0x5D0...0x5EA, 0x621...0x64A: Self.count(Self.semiticSet.contains(scalar), in: &semitic)
        case 0x3041...0x30FE: Self.count(true, in: &cjk)
        case 0x4E00...0x9FFF: Self.count(Self.ideographs.contains(scalar), in: &cjk)
        case 0xAC00...0xD7A3: Self.count(Self.hangul.contains(scalar), in: &cjk)
        default: break
        }
    }

    /// Above 0 where the commonest letters are as common as they should be.
    var bonus: Double {
        Self.share(cyrillic, less: 0.45) + Self.share(greek, less: 0.45) + Self.share(semitic, less: 0.45)
            + Self.share(cjk, less: 0.35)
    }

    private static func count(_ isFrequent: Bool, in tally: inout (all: Int, frequent: Int)) {
        tally = (tally.all + 1, tally.frequent + (isFrequent ? 1 : 0))
    }

    /// A few letters say nothing about how common each is: they weigh as if ordinary ones stood beside them.
    private static func share(_ tally: (all: Int, frequent: Int), less usual: Double) -> Double {
        guard tally.all > 0 else { return 0 }
        return (Double(tally.frequent) - usual * Double(tally.all)) / Double(max(tally.all, 12))
    }
}
