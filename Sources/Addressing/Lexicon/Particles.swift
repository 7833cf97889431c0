/// Small words that say what a name does in its line.
enum Particles {
    /// Join the items of a list.
    static let connectors = """
        y e i and und et en og och ja ed plus sowie también tambien also auch aussi anche també
        ve eta kaj ac agus in ir un ning dhe și si és meg valamint oraz oraz i och samt
        και κι и й та і да و او أو ו と や 、 和 与 與 及 跟 와 과 및 그리고 और एवं तथा
        """

    /// Say nothing.
    static let articles = """
        el la los las lo i muy très sehr molto muito molt çok oso très なる lxs les l@s le ti tú tu the der die das den dem des ein eine une un una uno il lo gli le els les l as os
        al o a um uma unos unas mi mis mío nuestro nuestra nuestros nuestras my our meine mein meiner unser unsere unseren mon
        ma mes notre nos mio mia miei nostro nostri meu meus minha nosso nossos il nostre nostres het de det en et ett een az
        ustedes vosotros you usted ihr euch dich dir vous voi
        ο η οι το τα τον την τους τις των του της μου μας ال のみなさん の
        """

    /// Shortened words that are no title: "Atte." closes a letter.
    static let abbreviations: Set<String> = ["atte"]

    /// What follows is addressed.
    static let to = """
        para pa a al to for an für per pour à au aux a ao aos às pro aan voor til till kepada untuk pentru către kwa dla
        do ad alla alle allo agli ai all als pels pel pels tuon att. attn att atn atención hacia dirigida
        dirigido destinatario destinataria destinatari destinatarios empfänger recipient recipients addressee attention c/o
        → destinataire destinatário vir için mottaker gửi nga
        προς για στον στην στους στις σε στο
        для к ко до про за пра
        إلى الى ل لـ برای به
        אל עבור ל
        へ に 宛 宛て 致 给 給 写给 寫給 献给 에게 께 दे को
        앞 한테
        """

    /// Stand after the name that is addressed.
    static let afterAddressed: Set<String> = Set(
        ["へ", "に", "宛", "宛て", "께", "에게", "한테", "앞", "için", "को", "님께", "님에게"].map(Folding.fold))

    /// Say so together with the word after them, which begins like "of": Hindi "के नाम", "के लिए".
    static let afterAddressedWithNext: [String: Set<String>] = [
        Folding.fold("के"): Set(["नाम", "लिए", "लिये", "प्रति", "वास्ते"].map(Folding.fold))
    ]

    /// Stand after the name of who writes, or of whom something is.
    static let afterWriter: Set<String> = Set(["より", "から", "の", "에게서", "से", "का", "की", "के", "의"].map(Folding.fold))

    /// Leave somebody out of all.
    static let except = """
        menos excepto salvo except but außer ausser sauf excepté tranne eccetto exceto menys excepte behalve utom undtatt paitsi
        oprócz kromě osim kivéve hariç кроме окрім акрамя освен εκτός إلا سوى ماعدا מלבד חוץ 以外 除了 제외
        """

    /// Leave open which of two is meant.
    static let either = "or o ou oder u ή или або أو او או eller czy nebo vagy veya of もしくは 或 或者 또는"

    /// What follows writes, or is what the letter speaks of.
    static let from = """
        de del desde from by of von vom aus d du des depuis di da dal dalla dallo dai dagli dell dei della delle do dos das van
        från fra od z ze od av af dari din remitente remite expéditeur mittente remetente absender
        sender firma firmado signed atte atentamente por parte sobre about regarding acerca über ueber concernant sur riguardo circa om over
        caso case fall
        από του της των περί
        от из о об від из ад з са от
        من عن از
        מאת של מ
        より から 来自 來自 从 從 关于 關於 の 에게서 से का की के
        """

    /// Together with: what follows is spoken of, "Solidaridad con José".
    static let with = """
        con with mit avec com amb met med със με مع با עם yhdessä
        """

    /// What follows is a place.
    static let places = """
        en in at desde dans im aus nel nella em no na w v i ve u na a ad hemen στην στη στο σε в у во из في 在 で にある
        """

    /// The writer says who they are.
    static let writers = """
        soy somos llamo llamamos nombre escribo escribimos yo nosotros nosotras
        im am we are name is writing were heiße heisse heissen bin sind ich wir
        suis sommes appelle appelons je nous sono siamo chiamo io noi eu sou chamo nós sóc som dic
        naiz gara adım ik ben wij zijn jeg jag heter hedder minä olen nimeni jestem jesteśmy nazywam
        jmenuji jsem jsme volám smo zovem sunt suntem numesc vagyok vagyunk estas
        είμαι είμαστε λένε με λέγομαι ονομάζομαι я мы меня зовут мене звати мяне завуць ми
        أنا نحن اسمي من אני אנחנו שמי 私 わたし 僕 我 我们 我們 我是 我叫 저는 나는 저희는 우리는 मैं मैंने हम हमने من هستم
        """
}
