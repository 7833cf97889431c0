/// Number words that groups go by: "los cinco", "die Fünf", "пятеро".
enum NumberWords {
    /// The number a folded word says; `nil` where it is none. One is an article in too many languages to count.
    static func value(of folded: String) -> Int? { values[folded] }

    /// Whether a number word belongs to a language whose article is "de".
    static func isGermanic(_ folded: String) -> Bool { germanic.contains(folded) }

    private static let germanic: Set<String> = [
        "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "tva", "tre", "fyra", "fem", "sju",
        "atta",
        "nio", "tio", "fire", "seks", "syv", "otte",
    ]

    private static let values: [String: Int] = {
        var values: [String: Int] = [:]
        for (number, words) in rows {
            for word in words.split(whereSeparator: \.isWhitespace) { values[Folding.fold(String(word))] = number }
        }
        return values
    }()

    private static let rows: [(Int, String)] = [
        (
            2,
            "dos two zwei deux due dois duas dues bi twee två två dwaj dwoje dva δύο δυο двое два двоє اثنين שניים 二人 两人 兩人 둘"
        ),
        (
            3,
            "tres three drei trois três hiru drie tre trzej troje tři tri tři üç τρεις трое троє ثلاثة الثلاثة שלושה 三人 셋"
        ),
        (
            4,
            "cuatro four vier quatre quattro quatro lau fyra fire neljä czterej czworo čtyři četiri dört négy τέσσερις τέσσερεις "
                + "четверо четыре أربعة الأربعة ארבעה 四人 넷"
        ),
        (
            5,
            "cinco five fives fünf fuenf fünfe fünfen cinq cinque cinc bost bostak bostok bostoi bostei vijf fem viisi pięciu pięcioro piątka piątki piątce pięć "
                + "pět pětka pětce pětice pěti päť pet petorica petorici petorka petero cinci öt ötök beş beşli beşler beşi beşliye penki "
                + "penkiems pieci viis pesë kvin pump cúig pênc pênce tano lima πέντε πεντάδα "
                + "пять пятеро пятерым пятёрка пятёрке пяти пятерых п'ять п'ятеро п'ятьом п'ятірка п'ятірці пяцёра пяць пяцярым "
                + "пет петима петимата петорица петте خمسة الخمسة خمسه پنج חמישה חמשה החמישה החמשה חמשת חמישיית 五 五人 5人 五位 五名 5名 다섯 पाँच पांच पाँचों पांचों"
        ),
        (
            6,
            "seis six sechs sei sis sex zes sei sześciu šest şase hat altı έξι шесть шестеро шість ستة الستة ששה שישה 六人 여섯"
        ),
        (
            7,
            "siete seven sieben sept sette sete set zazpi zeven sju syv seitsemän siedem siedmiu siedmioro sedm sedam sedmorica sedem "
                + "șapte hét yedi septyni septiņi επτά εφτά семь семеро семерым сім семеро седем седмина سبعة السبعة שבעה השבעה 七人 "
                + "7人 七位 七名 일곱"
        ),
        (
            8,
            "ocho eight acht huit otto oito vuit zortzi åtta otte ośmiu osm osam sekiz οκτώ восемь восьмеро вісім ثمانية שמונה 八人"
        ),
        (
            9,
            "nueve nine neun neuf nove bederatzi negen nio dziewięciu devět devet dokuz εννέα девять дев'ять تسعة תשעה 九人"
        ),
        (10, "diez ten zehn dix dieci dez deu hamar tien tio dziesięciu deset δέκα десять عشرة עשרה 十人"),
        (12, "doce twelve zwölf douze dodici doze dotze hamabi twaalf tolv δώδεκα двенадцать اثنا 十二人"),
    ]
}
