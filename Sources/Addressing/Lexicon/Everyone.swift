/// Words for every person of the campaign.
enum Everyone {
    /// Of both genders, or of none.
    static let words = """
        todos todxs todes tod@s all everyone everybody y'all alle allen aller allesamt tous toutes-et-tous tuttə tutti tuttx tutt@
        tots tothom totxs todas-e-todos guztiei guztiak guztioi guztientzat denei denoi allemaal iedereen alla allihopa kaikille
        kaikki wszyscy wszystkim wszystkich všichni všem všetci všetkým svi svima sve vsi vsem toți tuturor mindenki mindenkinek
        mindannyian mindannyiótoknak hepiniz hepinize herkes herkese visi visiem visiems kõigile ĉiuj ĉiuj hemû hemûyan öllum
        όλους όλοι όλες-και-όλους όλων все всем всех всім усі усім усе усім усех всички сите
        الجميع جميع جميعا كل كلكم جميعكم همه همگی כולם לכולם כל
        皆 みな みなさん みなさま 全員 大家 所有 所有人 各位 全体 諸君 모두 여러분 모든 सभी सबको
        """

    /// Feminine forms: the women alone, unless both are named.
    static let feminine = "todas toutes tutte totes όλες"
}
