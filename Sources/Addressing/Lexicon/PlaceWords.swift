/// Words that make a name the name of a place.
enum PlaceWords {
    /// The next word belongs to a place or a saint.
    static let heads = """
        san santa santo são sao saint sainte sankt sint sveti sveta svatý święty sant ste αγίου άγιος άγιο сан санта
        ساو سان サン サンタ 圣 聖
        """

    /// Streets, towns, houses: what follows is what they are called, and that may be somebody's whole name.
    static let sites = """
        calle avenida av avda plaza colonia barrio ejido puerto ciudad villa pueblo municipio comunidad estado rancho carretera
        callejón callejon calzada boulevard blvd paseo rua praça street road avenue square city town via viale piazza rue place
        carrer plaça straße strasse gasse platz ulica ul οδός πλατεία улица ул площадь شارع
        universidad university escuela school instituto parroquia iglesia church centro fundación
        colegio teatro parque hospital biblioteca museo estadio aeropuerto
        """

    /// A prison is called after a place: a name beside the word is whoever is held there.
    static let prisons = """
        cerss cefereso penal prisión prision cárcel carcel prison jail gefängnis carcere presó prisão penitenciaria
        """

    /// With `cruz`, a cross that is nobody's name: the Red Cross, the Anarchist Black Cross.
    static let colours: Set<String> = [
        "roja", "negra", "verde", "blanca", "azul", "vermelha", "rossa", "rouge", "red", "black", "vera", "santa",
        "roig",
    ]

    /// Common words that are names too: alone they name nobody for sure.
    static let ordinary = """
        cruz santos santo reyes rey flores flor luna sol paz rosa rosas rosario dolores mercedes pilar esperanza victoria
        libertad domingo angel ángel angeles ángeles salvador jesús jesus cristo maría maria guadalupe salud campo campos rios
        ríos rio mar luz cielo estrella nieves soledad consuelo fuentes torres casas calle prado monte montes silva rivera
        iglesia iglesias leal bueno blanco moreno rojo delgado cordero leon león toro vaca guerra bravo
        dios dieu dio deus gott god hope faith joy grace love will mark art bill rob long strong young free king day may april june rose lily iris ivy
        dawn summer star sky river rivers stone wood woods hill hills field fields forest church bishop pope priest knight
        white black green brown gray grey gold silver best good friend noble power rich small short little bird fox wolf
        swan hunter lange kurz klein gross schwarz weiss frei freund liebe winter sommer petit grand blanc noir roi bonheur
        gioia amore pace stella sole deniz umut barış güneş yıldız özgür devrim sevgi eylem savaş zafer güven надежда вера
        любовь мир слава воля أمل حرية سلام نور 和平 自由 希望 望 平 愛
        """
}
