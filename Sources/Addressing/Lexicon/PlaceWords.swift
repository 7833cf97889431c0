/// Words that make a name the name of a place.
enum PlaceWords {
    /// The next word belongs to a place, a saint or a street.
    static let heads = """
        san santa santo são sao saint sainte sankt sint sveti sveta svatý święty sant ste
        calle avenida av avda plaza colonia barrio ejido puerto ciudad villa pueblo municipio comunidad estado rancho carretera
        callejón callejon calzada boulevard blvd paseo rua praça street road avenue square city town via viale piazza rue place
        carrer plaça straße strasse gasse platz ulica ul οδός πλατεία αγίου άγιος άγιο улица ул площадь сан санта شارع
        ساو سان サン サンタ 圣 聖
        cerss cefereso penal prisión prision cárcel carcel prison jail gefängnis carcere presó prisión penitenciaria
        universidad university escuela school instituto parroquia iglesia church centro fundación barrio
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
        """
}
