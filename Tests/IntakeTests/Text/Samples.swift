/// The same letter in many charsets, its bytes by Python's codecs as hexadecimal digits.
enum Samples {
    static let all: [(charset: String, hex: String, text: String)] = [
        (
            "windows-1252",
            "5175657269646f20636f6d7061f165726f3a20617175ed20746520657363726962696d6f7320636f6e206d756368"
                + "6f2063617269f16f206465736465204de97869636f2e20bf43f36d6f20657374e1733f20a1c16e696d6f2c206e6f"
                + "20657374e17320736f6c6f21",
            "Querido compañero: aquí te escribimos con mucho cariño desde México. ¿Cómo estás? ¡Ánimo, no estás solo!"
        ),
        (
            "windows-1250",
            "44726f67692070727a796a616369656c752c206d799c6c696d79206f20746f626965206b61bf6465676f20646e69"
                + "612e204a657374659c6d79207a20746f62b92c2074727a796d616a207369ea20647a69656c6e69652c209c776961"
                + "74207369ea207a6d69656e692e",
            "Drogi przyjacielu, myślimy o tobie każdego dnia. Jesteśmy z tobą, trzymaj się dzielnie, świat się zmieni."
        ),
        (
            "windows-1251",
            "c4eef0eee3eee920e4f0f3e32c20ecfb20efe8f8e5ec20f2e5e1e520e8e720e4e0ebb8eaeee3ee20e3eef0eee4e0"
                + "2e20c4e5f0e6e8f1fc2c20f2fb20ede520eee4e8ed2c20ecfb20f120f2eee1eee92e",
            "Дорогой друг, мы пишем тебе из далёкого города. Держись, ты не один, мы с тобой."
        ),
        (
            "koi8-r",
            "e4cfd2cfc7cfca20c4d2d5c72c20cdd920d0c9dbc5cd20d4c5c2c520c9da20c4c1cca3cbcfc7cf20c7cfd2cfc4c1"
                + "2e20e4c5d2d6c9d3d82c20d4d920cec520cfc4c9ce2c20cdd920d320d4cfc2cfca2e",
            "Дорогой друг, мы пишем тебе из далёкого города. Держись, ты не один, мы с тобой."
        ),
        (
            "windows-1253",
            "c1e3e1f0e7f4dd20f6dfebe52c20f3eff520e3f1dcf6eff5ece520e1f0fc20f4e7ed20c1e8deede12e20c4e5ed20"
                + "e5dff3e1e920ecfcedeff22c20e5dfece1f3f4e520fcebefe920ece1e6df20f3eff52e",
            "Αγαπητέ φίλε, σου γράφουμε από την Αθήνα. Δεν είσαι μόνος, είμαστε όλοι μαζί σου."
        ),
        (
            "windows-1254",
            "53657667696c6920646f7374756d2c2073616e6120757a616b74616e2079617afd796f72757a2e2059616c6efd7a"
                + "206465f0696c73696e2c2067fce76cfc206f6c2c20f67a67fc726cfc6b2079616bfd6e64612067656c6563656b2c"
                + "20626172fdfe20fe696d64692e",
            "Sevgili dostum, sana uzaktan yazıyoruz. Yalnız değilsin, güçlü ol, özgürlük yakında gelecek, barış şimdi."
        ),
        (
            "windows-1255",
            "e7e1f820e9f7f82c20e0f0e7f0e520ebe5fae1e9ed20ecea20eef8e7e5f72e20e0fae420ece020ece1e32c20e0f0"
                + "e7f0e520e0e9faea20ebec20e9e5ed2e",
            "חבר יקר, אנחנו כותבים לך מרחוק. אתה לא לבד, אנחנו איתך כל יום."
        ),
        (
            "windows-1256",
            "d5cfeddeed20c7e1dad2edd2a120e4dfcac820c5e1eddf20e3e420c8daedcf2e20e1d3ca20e6cdcfdfa120e4cde4"
                + "20e3dadf20dfe120ede6e32e",
            "صديقي العزيز، نكتب إليك من بعيد. لست وحدك، نحن معك كل يوم."
        ),
        (
            "shift_jis",
            "906588a482c882e9974682d681418e8482bd82bf82cd899382ad82a982e782a082c882bd82c98ee88e8682f08f91"
                + "82a282c482a282dc82b7814282a082c882bd82cd88ea906c82c582cd82a082e882dc82b982f18142",
            "親愛なる友へ、私たちは遠くからあなたに手紙を書いています。あなたは一人ではありません。"
        ),
        (
            "euc-jp",
            "bfc6b0a6a4caa4ebcda7a4d8a1a2bbe4a4bfa4c1a4cfb1f3a4afa4aba4e9a4a2a4caa4bfa4cbbceabbe6a4f2bdf1"
                + "a4a4a4c6a4a4a4dea4b9a1a3a4a2a4caa4bfa4cfb0ecbfcda4c7a4cfa4a2a4eaa4dea4bba4f3a1a3",
            "親愛なる友へ、私たちは遠くからあなたに手紙を書いています。あなたは一人ではありません。"
        ),
        (
            "gb2312",
            "c7d7b0aeb5c4c5f3d3d1a3acced2c3c7b4d3badcd4b6b5c4b5d8b7bdb8f8c4e3d0b4d0c5a1a3c4e3b2bbcac7d2bb"
                + "b8f6c8cba3acced2c3c7c3bfccecb6bcbacdc4e3d4dad2bbc6f0a1a3",
            "亲爱的朋友，我们从很远的地方给你写信。你不是一个人，我们每天都和你在一起。"
        ),
        (
            "big5",
            "bfcbb752aabaaa42a4cda141a7daadccb171abdcbbb7aabaa661a4e8b5b9a741bc67ab48a143a741a4a3ac4fa440"
                + "add3a448a141a7daadcca843a4d1b3a3a94da741a662a440b05fa143",
            "親愛的朋友，我們從很遠的地方給你寫信。你不是一個人，我們每天都和你在一起。"
        ),
        (
            "euc-kr",
            "bbe7b6fbc7cfb4c220c4a3b1b8bfa1b0d42c20bfecb8aeb4c220b8d6b8aebcad20b4e7bdc5bfa1b0d420c6edc1f6"
                + "b8a620beb9b4cfb4d92e20b4e7bdc5c0ba20c8a5c0dab0a120bec6b4d5b4cfb4d92e",
            "사랑하는 친구에게, 우리는 멀리서 당신에게 편지를 씁니다. 당신은 혼자가 아닙니다."
        ),
        (
            "iso-2022-jp",
            "1b24423f463026244a246b4d27245821222422244a243f244f306c3f4d2447244f2422246a245e243b247321231b"
                + "2842",
            "親愛なる友へ、あなたは一人ではありません。"
        ),
    ]
}
