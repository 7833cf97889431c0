/// The small words of languages in Latin script: enough to tell the language of a few lines, where models fail.
enum FunctionWords {
    /// The words of a text in lower case, accents kept, all apostrophes alike.
    static func words(of text: String) -> [String] {
        let plain = String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x2032: "'"
                    default: scalar
                    }
                }))
        return plain.split { !$0.isLetter && $0 != "'" }.map { $0.trimming("'") }.filter { !$0.isEmpty }
    }

    /// For each listed language the share of words that are function words of it, 0 to 1.
    static func shares(of words: [String]) -> [String: Double] {
        guard !words.isEmpty else { return [:] }
        return lists.mapValues { list in Double(words.count { list.contains($0) }) / Double(words.count) }
    }

    /// The language that stands out; `nil` where none does.
    static func best(of shares: [String: Double], among count: Int) -> String? {
        let order = shares.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        guard order.count > 1, order[0].value >= 0.15, order[0].value * Double(count) >= 1.9 else { return nil }
        return order[0].value >= order[1].value * 1.12 ? order[0].key : nil
    }

    private static let lists: [String: Set<String>] = [
        "es":
            "de la que el en y a los las un una por con no se su para es del al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos todos uno les ni ese te tu eres está están son ustedes aquí mi qué somos hola querido querida queridos compañeros compañero abrazo usted",
        "pt":
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas me esse eles você vocês aqui meu minha estamos são olá querido companheiros abraço às nós",
        "gl":
            "de a o que e do da en un para é con non unha os no se na por máis as dos como mais foi ao el das ten á seu súa ou ser cando moito hai nos xa está eu tamén só polo pola ata isto ela entre era despois sen mesmo aos quen nas me ese eles vostede aquí meu estamos son ola querido unha nós dende ti unhas todas",
        "ca":
            "de la que el en i a els les un una per amb no se el seu és del al ho com més però les seves li ja o aquest sí perquè aquesta entre quan molt sense sobre també em fins hi ha on qui des tot ens tots una altres ni contra són nosaltres aquí meu som hola estimat benvolgut companys abraçada vosaltres us dels",
        "it":
            "di e il la che in un è per a una non sono con si le da del i ci al mi come più ma della lo ha anche dei se nel alla o gli questo delle ti tutto qui io quando sei dalla tutti nella perché tuo voi noi molto su quello siamo vi ciao caro cara cari compagni abbraccio dal sua suo hanno ogni",
        "fr":
            "de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec vous je nous ou son sa ses mais comme aux cette tout être elle ils y leur même aussi c'est on mon ton ma ta très sans bonjour cher chère chers salut votre notre toi moi où",
        "en":
            "the of and to in a is that for it was on are as with his they at be this have from or had by but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has you i my our us dear hello",
        "de":
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man ich wir ihr euch dir dich uns du liebe lieber hallo dein deine unser",
        "nl":
            "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt door over je wij jullie ik dit die deze was worden al geen kan hebben onze ons mijn jou hallo beste lieve wat zij tot worden zonder",
        "sv":
            "och att det i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan sina här ha mot alla ni er kära hej",
        "da":
            "og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned dig kære hej blive mod jeres af",
        "no":
            "og i jeg det at en et den til er som på de med han av ikke der så var meg seg men har om vi min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv her alle vil bli ble ville inn når være kom noen noe dere deres etter deg kjære hei blir mot bare dette uten",
        "fi":
            "ja on ei että se hän en oli ole mutta kun niin joka kuin tai myös mitä sen minä sinä me te he ovat olen ollut jos vain nyt tämä siitä mukaan sekä kaikki teille teidän meidän kanssa hei rakas hyvä olemme joilla jokaisella oikeus",
        "eu":
            "eta da ez du bat ere dira zen baina izan dute hau egin beste bere gure zure dut zuen hori edo oso den gara zara nola baino zein guztiak maite kaixo agur aupa zuri nire dituzte hemen direla duen dela besarkada orain izango guztiok eskubidea",
        "pl":
            "i w nie na się z do jest to że a o jak ale co po tak od za przez dla był są czy ten tylko lub jego być już mnie ty wy my was nas może sobie bardzo jestem jesteśmy tym wszystkich drogi cześć każdy ma które oraz",
        "cs":
            "a se v na je že s z do to o i ve k pro by si po za ale od jako nebo není jsou jsme jsem být tak co který která které také když jeho jen jak už má při až vás nás vám mnoho každý ahoj milý",
        "hu":
            "a az és hogy nem is egy ez van de meg ha azt csak mint már még vagy kell lehet volt el ki minden nagyon ezt mert olyan ezek én te mi ti vagyunk vagytok kedves szia nektek nekünk van joga",
        "ro":
            "și în de la a cu pe nu o un că este din pentru care mai se să ce sunt dar au prin ca al ale fi lui sau dacă ei fost mea voi noi tot dragă salut orice după fără către între",
        "tr":
            "ve bir bu da de için ile çok ne ben sen biz siz o gibi daha var yok ama kadar olan olarak her mi mı değil size sizi bizim sizin sevgili merhaba şey ki en ya veya hakkı herkes",
        "eo":
            "la kaj de en al estas ke ne mi vi ni por kun sed ĉi tiu kiu pri el ili kiel ĉiuj via nia mia ankaŭ tre pli saluton kara karaj amiko estu ĉiu rajtas havas",
        "id":
            "yang dan di untuk dengan ini itu dari dalam tidak pada adalah saya kami kita akan ke karena juga atau oleh anda kalian mereka ada bisa sudah setiap orang berhak",
        "vi":
            "và của là có không cho một những được các người với trong này đã tôi bạn chúng anh em khi để như thì quyền mọi",
        "oc":
            "de la e lo que los las en un una per amb es non se del al son sa pas mai coma aquel aquela dins tot sens totes sus òm vos nos aqueste drech",
        "hr":
            "i u je da se na za od su s kao koji što ne ili bi ali o iz će sve samo do kako smo sam te ste vas nas vam već dragi bok svatko ima pravo",
        "sl":
            "in je v na da se za so ne ki z s po od pri kot ali tudi do ter bi še sem smo ste vas nas vam če dragi vsak ima pravico",
    ].mapValues { Set($0.split(separator: " ").map(String.init)) }
}

extension Substring {
    fileprivate func trimming(_ mark: Character) -> String {
        var rest = self
        while rest.first == mark { rest = rest.dropFirst() }
        // A stop at the end of a Mayan word is part of it; a closing quotation mark has an opening one.
        if rest.count < count { while rest.last == mark { rest = rest.dropLast() } }
        return String(rest)
    }
}
