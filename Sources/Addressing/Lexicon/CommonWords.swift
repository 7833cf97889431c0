/// Words that are nobody's name, so that a name that meets one ends there.
enum CommonWords {
    /// Demands: what follows is whom they are for, and not whom the letter is for.
    static let slogans = """
        libertad libres libre freedom free release freiheit freilassung liberté libérez liberez libertà liberi liberta
        liberdade livres llibertat lliures askatasuna özgürlük vrijheid frihet frihed vapaus wolność svobodu svoboda sloboda
        libertate szabadság azadî absolución justicia justice justiz giustizia justiça presentación viva vivan vive
        ελευθερία λευτεριά λευτεριά свободу свобода воля свабода свабоду الحرية חופש 自由 解放 석방
        """

    /// What is sent. A number beside one of these counts sheets.
    static let post = """
        carta cartas cartita mensaje mensajes postal postales tarjeta poema dibujo dibujos hoja hojas foto fotos página páginas
        pagina paginas misiva escrito texto copia copias correo archivo documento parte saludo
        letter letters message messages card postcard postcards poem drawing page pages photo photos note notes sheet file part
        mail email scan img image picture doc document draft final version copy
        brief briefe nachricht karte postkarte gedicht seite seiten bild bilder grußkarte
        lettre lettres message carte cartes poème page pages courrier lettera lettere messaggio cartolina poesia pagine
        mensagem postal cartão carta missatge gutuna eskutitza mektup mesaj brev brever kort kirje kortti viesti
        list listy dopis dopisy pismo pisma scrisoare levél leveled kártka γράμμα γράμματα επιστολή κάρτα μήνυμα
        письмо письма открытка послание лист листи пісьмо رسالة رسائل بطاقة נامه نامه מכתב מכתבים
        手紙 お手紙 はがき 葉書 信 来信 一封信 편지 चिट्ठी पत्र ख़त खत uno due years años days días hours minutes vez veces
        """

    /// Months, beside which a number is a day.
    static let months = """
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août
        septembre octobre novembre décembre gennaio febbraio aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre janeiro fevereiro março maio junho julho setembro outubro dezembro gener febrer abril maig juny juliol agost
        setembre octubre desembre urtarrila iraila urria eylül ekim kasım σεπτεμβρίου οκτωβρίου сентября октября вересня
        жовтня верасня سبتمبر أكتوبر 月 年 日
        """

    /// The small words a sentence goes on with.
    static let functionWords = """
        te le les se me nos os que qué como cómo cuando donde quien espero esperamos recibe reciban con sin por porque si no más
        mas muy ya aquí hoy ayer este esta esto ese esa eso su sus tus nuestra hay está estás estan están estamos quiero
        queremos quisiera gracias mando mandamos enviamos envío abrazo un ha he has hemos sabemos desde hasta entre todo toda
        we how hope it its i you your he she they his her their our me us with without this that these those there here what
        who when where why today yesterday be been being have has had do does did not no yes so but if then thank thanks send
        sending sends want would will can could from just as at into on out up greetings
        er sie es ihr ihm ihnen mir mich dich dir euch sich nicht kein auch noch schon wie was wer wo wann warum hier heute mit
        ohne bei nach seit dass weil wenn aber hat habe haben ist war schreibe schreiben hoffe hoffen danke viele ganz
        il elle ils elles on se ce cet cette ces qui que quoi comment quand où pourquoi ici aujourd hui avec sans chez est
        était ai as avons avez j t s n m c ne pas plus merci espère espérons écris écrivons
        lui lei loro ci vi si che chi come quando dove perché qui oggi con senza è ho abbiamo hai non più grazie spero scrivo
        scriviamo ele ela eles elas que quem quando onde porque aqui hoje com sem é está estou não mais obrigado obrigada
        espero escrevo escrevemos em nome però amb sense és estic no gràcies espero escric
        hij zij het niet ook met zonder hoe wat wie waar hier vandaag is was heb hebben hoop schrijf dank
        han hun hon den det ikke inte med uten utan hvordan hur hva vad her här idag
        to jest nie się jak co kto gdzie tu dziś z bez mam mamy piszę jak je není jak co kdo kde tady dnes s bez
        """

    /// The same, in other scripts.
    static let otherScripts = """
        πώς πως είσαι είστε ελπίζω ελπίζουμε σου σας εσένα ένα αυτό είναι δεν και εδώ σήμερα με χωρίς γράφω γράφουμε ευχαριστώ
        как ты вы мы он она что это не здесь сегодня с без надеюсь пишу пишем спасибо тебе вам
        як ти ви що це не тут сьогодні з без сподіваюся пишу дякую як ты вы што гэта
        كيف حالك حالكم أتمنى نتمنى أكتب نكتب لك لكم هذا هذه هنا اليوم مع بدون شكرا لا نعم
        מה שלומך אני מקווה כותב כותבת לך לכם כאן היום עם בלי תודה
        は が を です ます お元気 元気 ですか の で も から 吗 吗 好 很 在 是 的 了 不 也
        एक नाम लिए लिये यह ये है हैं हूँ में पर भी आप आपको आपके
        """

    /// What people write in subjects and above letters beside names.
    static let subjects = """
        abierta abierto open offener offene offenen ouverte aperta oberta
        solidaridad solidario solidaria abrazo abrazos apoyo fuerza ánimo animo cariño amor rabia lucha resistencia dignidad
        feliz cumpleaños navidad noticias desde mundo campaña campana nueva nuevo primera segundo respuesta urgente favor
        entregar solidarity love rage support strength hugs greetings regards wishes best happy birthday news campaign new
        first second reply answer urgent please deliver hand update re fwd fw rv aw wg tr sv vs odp ynt rif enc ref subject asunto
        betreff objet oggetto assunto solidarität grüße gruß kraft liebe neue antwort solidarité soutien force amour courage
        bisous salutations solidarietà sostegno forza amore coraggio abbraccio abbracci saluti solidariedade apoio força
        abraço abraços coragem solidaritat suport força abraçada abraçades elkartasuna besarkada dayanışma sevgi sevgiler
        solidaritet solidarność solidarita solidarnost støtte stöd αλληλεγγύη αγάπη δύναμη солидарность солидарностью привет
        солідарність تضامن تضامنا محبة סולידריות 連帯 応援 团结 支持 声援
        ¡no están solos solas sola solo not alone you hasta siempre adelante venceremos zapata ezln chiapas méxico mexico
        """

    /// Wide places that hold every prisoner of a campaign as well as any: "all prisoners of the world".
    static let widePlaces: Set<String> = [
        "chiapas", "mexico", "mundo", "world", "welt", "monde", "mondo", "mon", "earth",
    ]
}
