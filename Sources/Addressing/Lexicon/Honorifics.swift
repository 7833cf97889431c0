/// Words that stand before a name or instead of one.
enum Honorifics {
    /// Shortened titles: the full stop after them ends no sentence.
    static let abbreviations: Set<String> = [
        "c", "sr", "sra", "srta", "sres", "don", "dn", "d", "dr", "dra", "lic", "mtro", "mtra", "ing", "prof", "profa",
        "cc",
        "co", "cmp", "comp", "compa", "mr", "mrs", "ms", "mx", "st", "sta", "sto", "hno", "hna", "hr", "fr", "sig",
        "pe",
        "rev", "atn", "att", "attn", "m", "mme", "mlle",
    ]

    /// "José & Co": others whom nobody names.
    static let companies: Set<String> = ["co", "cia", "compania", "company", "cie"]

    /// One person.
    static let titles = """
        compañero compañera compañerx compañere compañer@ compa companero companera compita camarada hermano hermana hermanx
        hermanito amigo amiga amigx amigue señor señora senor senora doña maestro maestra profesor tata tatic bankil hermanito
        luchador luchadora tseltal tzeltal tsotsil tzotzil chol tojolabal zoque mam maya indígena zapatista preso presa prisionero prisionera desconocido desconocida vecino tocayo estimable valiente
        defensor defensora peñi lamngen lamien
        comrade brother sister friend mister sir madam compañere fighter prisoner
        genosse genossin freund freundin bruder schwester herr herrn frau gefährte kamerad unbekannter gefangener
        camarade frère soeur sœur ami amie monsieur madame compagnon compagne prisonnier
        compagno compagna fratello sorella amico amica signor signore signora detenuto prigioniero
        companheiro companheira camarada irmão irmã senhor senhora prisioneiro
        company companya germà germana amic amiga senyor senyora pres
        kide laguna adiskide anai anaia arreba preso
        kameraad broer zus vriend vriendin heer mevrouw
        kammerat bror ven vän vänn venn søster kamrat ystävä toveri veli
        towarzyszu towarzyszko towarzysz bracie siostro przyjacielu przyjaciel przyjaciółko panie pan pani
        příteli přítel příteľ soudruhu bratře kamaráde pane druže prijatelju prijatelj brate sestro drug
        tovarășe frate prietene domnule elvtárs barátom testvérem úr yoldaş kardeş kardeşim arkadaş arkadaşım dostum bey
        bay hanım hoca abi abla kamarado amiko frato cyfaill ffrind chara heval hevalê
        """

    /// One person, in other scripts.
    static let titlesInOtherScripts = """
        σύντροφε συντρόφισσα αδελφέ αδερφέ φίλε φίλη κύριε κυρία σύντροφο σύντροφος
        товарищ друг брат сестра господин друже товаришу брате побратиме сябра таварыш приятелю
        الرفيق رفيق صديق الصديق أخ الأخ أخي السيد سيد المناضل الأسير المعتقل رفیق آقای آقا برادر
        חבר אח אחי מר ידיד
        さん 様 さま 殿 君 くん ちゃん 氏 先生 友 友よ 友へ 同志 仲間 先生 朋友 兄弟 同志 女士 님 씨 님께 님에게 씨께 씨에게 동지 형제 친구 선생님
        जी भाई श्री साथी कॉमरेड
        """

    /// Several people, without a name.
    static let people = """
        compañeros compañeras compañerxs compañeres compañer@s companeros companeras compas compitas camaradas hermanos
        hermanas hermanxs hermanes herman@s amigos amigas amigxs amigues amig@s presos presas presxs preses pres@s
        prisioneros prisioneras prisionerxs señores luchadores luchadoras defensores defensoras indígenas campesinos
        políticos politicos políticas politicas político politica política politico conciencia personas gente pueblo
        tseltales mayas injustamente encarcelados encarceladas detenidos detenidas valientes desconocidos
        comrades brothers sisters siblings friends prisoners political people fighters folks defenders men inmates guys ones
        unjustly imprisoned detained incarcerated
        genossen genossinnen genoss innen freunde freundinnen freund_innen brüder schwestern gefangene gefangenen politischen
        politische menschen gefährten leute inhaftierten häftlinge
        camarades frères soeurs sœurs amis amies prisonniers prisonnières prisonnier·es politiques compagnons détenus
        compagni compagne compagnə compagnx compagn@ fratelli sorelle amici amiche prigionieri prigioniere politici detenuti
        companheiros companheiras companheires companheirxs irmãos irmãs prisioneiros presas gente
        companys companyes companyxs germans germanes amics amigues presos polítics preses
        kideak lagunak adiskideak presoak preso politikoak anaiak
        kameraden broers zussen vrienden gevangenen politieke mensen
        kammerater venner brødre vänner kamrater fångar fanger fangar politiska ystävät toverit vangit
        towarzysze towarzyszki bracia przyjaciele więźniowie więźniom więźniów politycznych polityczni
        přátelé přátelům vězni vězňům vězňové bratři soudruzi prijatelji drugovi braćo zatvorenici zatvorenicima zatvorenike
        prieteni tovarăși frați deținuți barátaim barátok testvéreim rabok foglyok yoldaşlar kardeşler arkadaşlar dostlar
        mahpuslar tutsaklar siyasi kamaradoj amikoj malliberuloj hevalno
        """

    /// Several people, in other scripts.
    static let peopleInOtherScripts = """
        σύντροφοι συντρόφισσες συντρόφους αδέλφια αδέρφια φίλοι φίλες φίλους κρατούμενοι κρατούμενους κρατουμένους πολιτικούς
        πολιτικοί φυλακισμένοι φυλακισμένους
        товарищи друзья братья сестры заключенные заключённые заключенным политзаключенные политзаключенным политическим
        друзі брати сябры таварышы вязні политзэки приятели другари затвореници узники узникам
        الرفاق رفاق أصدقاء الأصدقاء إخوتي الإخوة الأسرى المعتقلين المعتقلون السجناء السياسيين المناضلين أحبائي زندانیان رفقا
        חברים אחים ידידים אסירים האסירים
        仲間たち 友人 人 位 名 友人たち 囚人 政治犯 同志们 朋友们 朋友們 同志們 囚犯 政治犯 们 們 たち 친구들 동지들 여러분들 분 분들 साथियो साथियों दोस्तो दोस्तों
        """

    /// People known through a prisoner.
    static let kin = """
        familia familias familiares madre mamá mama padre papá papa esposa esposo hijo hija hijos hijas abogado abogada abogados
        viuda comadre compadre parientes
        family mother father wife husband son daughter sons daughters parents mom dad lawyer relatives kids children
        familie mutter vater ehefrau frau sohn tochter eltern anwalt
        famille mère père épouse fils fille avocat parents famiglia mamma moglie figlio figlia genitori avvocato
        família mãe pai filho filha esposa mare pare família familien rodzina rodzino matko rodino οικογένεια μητέρα
        семья семье мать мама عائلة أم والدة משפחה משפחת 家族 家人 ご家族 母親 가족
        director directora comandante oficial guardia warden officer colectivo collective equipo team organizadores
        organizadoras organisers organizers organizer organisation organización campaña redacción
        """
}
