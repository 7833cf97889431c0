/// What letters of the benchmark are made of: sentences as people write them to somebody in prison.
struct Sentences {
    let greeting: String
    let body: [String]
    let close: String

    static let languages = [spanish, english, german, french, italian, catalan]

    private static let spanish = Sentences(
        greeting: "Querido",
        body: [
            "Les escribimos desde lejos, y no olvidamos ni un solo día lo que les han quitado.",
            "Aquí llovió toda la semana y el río va tan crecido que los niños no pueden pasar a la escuela.",
            "En la asamblea leímos en voz alta lo que nos contaron, y hubo un silencio largo.",
            "Mi abuela dice que la paciencia también es un oficio, y que se aprende con las manos.",
            "Sembramos maíz y frijol detrás de la casa, y ya asoman las primeras hojas.",
            "Ojalá pronto podamos tomarnos un café sin rejas de por medio y hablar hasta la noche.",
            "El barrio pintó un mural con sus colores favoritos y con el nombre de cada persona que falta.",
            "Cuídense mucho, canten cuando puedan, y no dejen que les digan que están solos.",
        ],
        close: "Un abrazo grande de quienes les piensan")

    private static let english = Sentences(
        greeting: "Dear",
        body: [
            "We are writing from a small town by the sea, where the wind never seems to rest.",
            "Last week forty people met in the library to read your words aloud, and nobody wanted to leave.",
            "My daughter asked whether you can see the moon from your window, so she drew one for you.",
            "The garden is full of beans this year, more than we could ever eat by ourselves.",
            "I used to think that a letter was a small thing, until one arrived on the right day.",
            "There is a bench outside the bakery where we talk about you as if you were on your way home.",
            "Please know that your name is spoken here, and that it is spoken with love.",
            "If there is a song that keeps you company, tell us and we will learn it by heart.",
        ],
        close: "With warmth and stubborn hope")

    private static let german = Sentences(
        greeting: "Lieber",
        body: [
            "Wir schreiben dir aus einer Stadt am Fluss, in der gerade die ersten Blätter fallen.",
            "Am Samstag standen wir wieder vor dem Konsulat und haben eure Namen vorgelesen.",
            "Meine Nachbarin hat Kuchen gebacken, und wir haben ihn für die Rechtshilfe verkauft.",
            "Manchmal frage ich mich, welche Geräusche du am Morgen hörst, wenn alles noch schläft.",
            "Die Kinder haben ein Bild gemalt, auf dem alle Türen offen stehen und die Sonne lacht.",
            "Wir lernen jeden Dienstag gemeinsam Spanisch, langsam zwar, aber mit großer Ausdauer.",
            "Vergiss bitte nicht, dass draußen viele Menschen auf dich warten und für dich kämpfen.",
            "Der Garten ist abgeerntet, die Kartoffeln liegen im Keller, und es riecht nach Erde.",
        ],
        close: "Mit herzlichen und solidarischen Grüßen")

    private static let french = Sentences(
        greeting: "Cher",
        body: [
            "Nous t'écrivons depuis un village de montagne où la neige est déjà tombée deux fois.",
            "Dimanche dernier, nous avons lu ta lettre sur la place, et les passants se sont arrêtés.",
            "Ma grand-mère a tricoté une écharpe qu'elle voudrait te donner le jour de ta sortie.",
            "On dit souvent que les murs ont des oreilles ; nous espérons qu'ils ont aussi un cœur.",
            "Les enfants de l'école ont planté un arbre et lui ont donné ton prénom, avec ta permission.",
            "Ici, la vie continue avec ses petites joies, ses disputes et ses longues réunions.",
            "Sache que tu n'es pas seul et que nous ne lâcherons rien, même quand c'est long.",
            "Si tu peux, raconte-nous ce que tu lis, et nous le lirons en même temps que toi.",
        ],
        close: "Nous t'embrassons très fort")

    private static let italian = Sentences(
        greeting: "Caro",
        body: [
            "Ti scriviamo da una cucina piena di gente, con il pane appena uscito dal forno.",
            "Ieri sera abbiamo proiettato il documentario in piazza e sono venute più di cento persone.",
            "Mio padre dice che la libertà è come l'acqua, te ne accorgi quando manca.",
            "Quest'anno le olive sono poche, ma l'olio è buono e ne teniamo una bottiglia per te.",
            "Non sappiamo quando arriverà questa lettera, e per questo la riempiamo di cose che non scadono.",
            "I bambini chiedono sempre se hai amici lì dentro, e noi rispondiamo che ne hai molti qui fuori.",
            "Abbiamo imparato una canzone nuova e la cantiamo male, però la cantiamo tutti insieme.",
            "Resisti come puoi, riposa quando puoi, e lascia a noi un po' della rabbia.",
        ],
        close: "Un abbraccio forte da tutte e tutti noi")

    private static let catalan = Sentences(
        greeting: "Estimat",
        body: [
            "T'escrivim des d'un poble petit, amb les finestres obertes perquè encara fa bo.",
            "Dissabte vam fer un sopar popular i vam guardar una cadira buida per a vosaltres.",
            "La meva germana ha après a fer ràdio i cada dimecres explica el vostre cas.",
            "Quan plou, pensem que potser la mateixa aigua cau també damunt del vostre pati.",
            "A l'hort hi ha tomàquets tardans i una carbassa que no cap enlloc.",
            "No coneixem les vostres veus, però ens les imaginem cada vegada que llegim les cartes.",
            "Els veïns han penjat una pancarta al balcó, i ningú no l'ha volguda despenjar.",
            "Aguanteu, que la feina d'aquí fora no s'atura i cada dia som més.",
        ],
        close: "Una abraçada ben forta")
}
