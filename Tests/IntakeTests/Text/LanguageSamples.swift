/// Letters whose language has to be seen before their charset can be, their bytes by Python's codecs as hexadecimal digits.
enum LanguageSamples {
    static let all: [(charset: String, hex: String, text: String)] = [
        (
            "windows-1252",
            "5175657269646f20636f6d7061f165726f3a206d61f1616e612068616272e1206de173206e69f16f7320617175ed"
                + "3b20bf63f36d6f20657374e120737520636f72617af36e3f20a1c16e696d6f21",
            "Querido compañero: mañana habrá más niños aquí; ¿cómo está su corazón? ¡Ánimo!"
        ),
        (
            "windows-1252",
            "4ee36f20657374e17320736f7a696e686f3b2061732063616ee7f5657320766f6c746172e36f20616d616e68e32c"
                + "20636f7261e7e36f2e",
            "Não estás sozinho; as canções voltarão amanhã, coração."
        ),
        (
            "windows-1252",
            "4be672692076696e75722c207669f02068756773756d2074696c20feed6e20e120687665726a756d206465676920"
                + "6f6720f3736b756d20fee972206672656c7369732e",
            "Kæri vinur, við hugsum til þín á hverjum degi og óskum þér frelsis."
        ),
        (
            "windows-1252",
            "4c696562657220467265756e642c20776972206772fcdf656e206469636820fc626572616c6c3b206df667652064"
                + "69652054fc722062616c6420617566676568656e2e",
            "Lieber Freund, wir grüßen dich überall; möge die Tür bald aufgehen."
        ),
        (
            "windows-1250",
            "4d696cfd2070f8ed74656c692c206b619e64fd2064656e206e612074656265206d79736ced6d6520612070f8656a"
                + "656d652074692073ed6c752e20d8656b61207465e8652064e16c2e",
            "Milý příteli, každý den na tebe myslíme a přejeme ti sílu. Řeka teče dál."
        ),
        (
            "windows-1250",
            "4b656476657320626172e174756e6b2c206572f574206bed76e16e756e6b206e656b65642c2068f5732074657374"
                + "76e972fc6e6b2c206af676f52068e974656e20fa6a726120ed72756e6b2e",
            "Kedves barátunk, erőt kívánunk neked, hős testvérünk, jövő héten újra írunk."
        ),
        (
            "windows-1250",
            "4472616769207072696a6174656c6a752c207376616b692064616e206d69736c696d6f206e612074656265206920"
                + "9e656c696d6f20746920736e6167752c206a6f9a20e6656d6f207069736174692e",
            "Dragi prijatelju, svaki dan mislimo na tebe i želimo ti snagu, još ćemo pisati."
        ),
        (
            "iso-8859-2",
            "44726f67692070727a796a616369656c752c206d79b66c696d79206f20746f626965206b61bf6465676f20646e69"
                + "612c20b677696174207369ea207a6d69656e692e",
            "Drogi przyjacielu, myślimy o tobie każdego dnia, świat się zmieni."
        ),
        (
            "windows-1257",
            "4d69656c6173206472617567652c206d6573206b61736469656e2067616c766f6a616d6520617069652074617665"
                + "206972206c696e6b696d65207461752073746970727962eb732c2062fb6b20737665696b61732c20f0697264796a"
                + "6520657369207375206d756d69732e",
            "Mielas drauge, mes kasdien galvojame apie tave ir linkime tau stiprybės, būk sveikas, širdyje esi su mumis."
        ),
        (
            "iso-8859-5",
            "b4dee0ded3ded920d4e0e3d32c20dceb20d4e3dcd0d5dc20de20e2d5d1d520dad0d6d4ebd920d4d5ddec20d820d6"
                + "d5dbd0d5dc20e2d5d1d520e1d2ded1ded4eb2e",
            "Дорогой друг, мы думаем о тебе каждый день и желаем тебе свободы."
        ),
        (
            "koi8-u",
            "e4cfd2cfc7c9ca20c4d2d5d6c52c20cdc920c4d5cdc1a4cdcf20d0d2cf20d4c5c2c520ddcfc4ced120a620c2c1d6"
                + "c1a4cdcf20d4cfc2a620d3c9ccc92c20a7d6c1cb20d0d2c9cac4c52e",
            "Дорогий друже, ми думаємо про тебе щодня і бажаємо тобі сили, їжак прийде."
        ),
        (
            "iso-8859-6",
            "d5cfeae2ea20c7e4d9d2ead2ac20e6e1e3d120e1eae320e3e420eae8e520e8e6cae5e6e920e4e320c7e4e2e8c920"
                + "e8c7e4cdd1eac92e",
            "صديقي العزيز، نفكر فيك كل يوم ونتمنى لك القوة والحرية."
        ),
        (
            "windows-1255",
            "e7e5f1e420e4e9f7f82c20e0f0e920ebe5fae1fa20ecea20eee7e9f4e420e5eee0e7ecfa20ecea20ebe5e720e5e7"
                + "e5f4f92e",
            "חוסה היקר, אני כותבת לך מחיפה ומאחלת לך כוח וחופש."
        ),
        (
            "macintosh",
            "5175657269646f20616d69676f3a206d6196616e61206861627287206d8773206c757a20617175922c20c063976d"
                + "6f206573748720747520636f72617a976e3f",
            "Querido amigo: mañana habrá más luz aquí, ¿cómo está tu corazón?"
        ),
        (
            "ibm850",
            "4c696562657220467265756e642c2077697220677281e1656e20646963682081626572616c6c3b206d9467652064"
                + "6965205481722062616c6420617566676568656e2e",
            "Lieber Freund, wir grüßen dich überall; möge die Tür bald aufgehen."
        ),
    ]
}
