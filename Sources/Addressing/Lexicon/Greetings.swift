/// Words that open a letter.
enum Greetings {
    /// In Latin script, without accents where people leave them out. Folded when they are looked up.
    static let openings = """
        querido querida queridísimo queridísima queridísimos estimadísimo estimadísima queridos queridas queridxs querides querid@s querid@ queridx querides estimado estimada estimados
        estimadas estimadxs estimad@s estimad@ estimades apreciado apreciada apreciados apreciadas respetado respetada
        respetados hola holi holis saludos saludo salud buenos buenas buen adorado admirado
        amado amada amados distinguido distinguida distinguidos apreciable apreciables honorable añorado venerado
        admirada admirados entrañable entrañables recordado recordada bienamado
        dear dearest hello hi hey hiya greetings good salutations beloved esteemed respected
        liebe lieber liebes liebste liebster hallo guten moin servus geehrte geehrter geehrten verehrter
        werte werter grüß grüss gruß gruss grüße gruezi
        cher chère chers chères bonjour bonsoir salut coucou
        caro cara cari care carissimo carissima carissimi carissime ciao salve buongiorno buonasera gentile gentili egregio
        egregi stimato spettabile amato
        caros caras prezado prezada prezados prezadas olá oi oie bom boa caríssimo carísimo carísima
        estimat estimada estimats estimades benvolgut benvolguda benvolguts benvolgudes bon bona apreciat apreciats
        querida benquerido benqueridos prezado
        kaixo agur maite maitea maiteak maiteok maiteagarria egun gabon lagun
        beste lieve geachte geliefde hoi dag goedemorgen goedendag goedenavond waarde
        kære kjære käre kära käraste bästa bäste hyvä hej hejsa hei halla halloj goddag heisan terve rakas rakkaat hyvä hyvät arvoisa
        kæri kæra kæru sæl sæll góðan
        drogi droga drodzy drogie kochany kochana kochani szanowny szanowna szanowni cześć witaj witajcie dobry hejka
        milý milá milí drahý drahá drazí vážený vážená vážení ahoj nazdar dobrý mily drahi vazeni
        dragi draga drage dragu poštovani postovani poštovana cenjeni zdravo bok pozdrav pozdravljen pozdravljeni
        drag spoštovani
        dragă dragi dragul dragii stimate stimată stimați salutare bună
        kedves drága tisztelt szia sziasztok szervusz üdv helló
        sevgili değerli sayın merhaba selam merhabalar selamlar
        mielas miela mieli brangus labas gerbiamas gerbiamieji mīļais mīļā mīļie dārgais dārgie sveiks sveiki cienījamais
        kallis kallid armas tere lugupeetud
        i dashur e të dashur përshëndetje tungjatjeta
        kara karaj estimata saluton
        annwyl helo chara cariad
        jote kuñataĩ mba'eichapa
        mpendwa wapendwa ndugu jambo habari
        mahal kamusta kumusta minamahal
        thân mến kính gửi xin chào kepada yth salam halo
        gowa birayê xwîşka hêja silav rojbaş ezîz
        ola querido benvido
        """

    /// The second word of greetings: "Buenos días", "Good morning". They open nothing themselves.
    static let tails = """
        días día tardes tarde noches noche morning afternoon evening day noite manhã vespre tag abend dzień den ziua on
        arratsalde день дня вечер ден вечір
        """

    /// Whether a folded word is one of these.
    static func isTail(_ folded: String) -> Bool { tailWords.contains(folded) }

    private static let tailWords = Set(tails.split(whereSeparator: \.isWhitespace).map { Folding.fold(String($0)) })

    /// Those that close letters too.
    static let farewells = """
        saludos saludo salud buenos buen buenas bom bon bună góðan guten goedemorgen noches adios salut saluti saluto ciao greetings salutations good bonsoir buonasera boa noite
        bona gruß grüß grüss gruss grüße gute abend pozdrav pozdravljen agur gabon salutare selam selamlar saluton hei hej
        dag hoi ahoj cześć bok servus moin üdv szia habari salam salve nazdar labas silav gowa
        γεια χαίρε χαίρετε χαιρετισμούς привет вітаю привіт прывітанне здраво سلام تحية تحياتي تحيات שלום 你好 안녕
        """

    /// In other scripts.
    static let openingsInOtherScripts = """
        αγαπητέ αγαπητή αγαπητοί αγαπητές αγαπητό αγαπητε αγαπημένε αγαπημένη αγαπημένοι αγαπημένοι γεια γειά σου σας χαίρε
        χαίρετε καλημέρα καλησπέρα ακριβέ ακριβοί φίλτατε αξιότιμε
        дорогой дорогая дорогие дорогим дорогому уважаемый уважаемая уважаемые привет приветствую здравствуй здравствуйте
        добрый милый милая родной родные
        дорогий дорога дорогі шановний шановні любий люба привіт вітаю вітаємо доброго добрий
        дарагі дарагая дарагія паважаны паважаныя прывітанне вітаю добры шаноўны шаноўныя
        скъпи скъпа уважаеми здравей здравейте драги драга здраво поштовани мили почитувани
        عزيزي عزيزتي أعزائي اعزائي الأعزاء العزيز العزيزة الغالي الغالية غالي حبيبي الحبيب مرحبا مرحبًا أهلا أهلاً سلام
        السلام عليكم تحية تحياتي تحيات أخي أختي رفيقي رفاقي الرفيق صديقي أصدقائي حضرة
        عزیز عزیزم عزیزان سلام درود دوست دوستان گرامی محترم پیارے پیاری
        יקר יקרה יקרים יקרות היקר היקרה היקרים שלום חבר לכבוד אהוב
        親愛なる 親愛 拝啓 前略 こんにちは 大切な 亲爱的 親愛的 敬爱的 敬愛的 尊敬的 你好 您好 好 你们好 您们好 嗨
        친애하는 사랑하는 안녕하세요 존경하는 안녕
        प्रिय प्यारे प्यारी आदरणीय नमस्ते नमस्कार প্রিয় அன்புள்ள ప్రియమైన ძვირფასო გამარჯობა սիրելի բարև ውድ ሰላም
        สวัสดี ที่รัก ថ្ងៃ
        """
}
