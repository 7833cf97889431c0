/// The characters that every running text of Chinese, Japanese and Korean has, as almost any two bytes are some
/// character in some charset.
enum FrequentIdeographs {
    /// Whether it is one of them. Kana all are.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        (0x3041...0x30FE).contains(scalar.value) || ideographs.contains(scalar) || hangul.contains(scalar)
    }

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
}
