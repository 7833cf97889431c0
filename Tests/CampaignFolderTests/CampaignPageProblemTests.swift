import CampaignFolder
import Letters
import Testing

/// A page that cannot be used, the line that is named, and the sentence.
struct PageProblem: Sendable, CustomTestStringConvertible {
    let page: String
    let line: Int?
    let spanish: String
    let english: String
    var testDescription: String { spanish }
}

struct CampaignPageProblemTests {
    static let problems = [
        PageProblem(
            page: "", line: nil,
            spanish: "campaign.yaml está vacío. Escriban por lo menos el nombre de la campaña: «name: …».",
            english: "campaign.yaml is empty. Write at least the campaign's name: “name: …”."),
        PageProblem(
            page: "# nada\n", line: nil,
            spanish: "campaign.yaml está vacío. Escriban por lo menos el nombre de la campaña: «name: …».",
            english: "campaign.yaml is empty. Write at least the campaign's name: “name: …”."),
        PageProblem(
            page: "\n- uno\n", line: 2,
            spanish: "campaign.yaml, línea 2: aquí van líneas como «name: …», con dos puntos y un espacio.",
            english: "campaign.yaml, line 2: lines such as “name: …” go here, with a colon and a space."),
        PageProblem(
            page: "paper: a4\n", line: 1, spanish: "campaign.yaml, línea 1: falta «name». Escríbanlo.",
            english: "campaign.yaml, line 1: “name” is missing. Write it."),
        PageProblem(
            page: "name: x\npaper: a5\n", line: 2,
            spanish: "campaign.yaml, línea 2: «paper» dice «a5» y solo puede decir: letter, a4, legal, oficio.",
            english: "campaign.yaml, line 2: “paper” says “a5” and may only say: letter, a4, legal, oficio."),
        PageProblem(
            page: "name: x\n\nopens: 18/09/2026\n", line: 3,
            spanish: "campaign.yaml, línea 3: «opens» dice «18/09/2026» y no es una fecha. "
                + "Escríbanla como año-mes-día: 2026-09-18.",
            english: "campaign.yaml, line 3: “opens” says “18/09/2026”, which is not a date. "
                + "Write it as year-month-day: 2026-09-18."),
        PageProblem(
            page: "name: x\nopens: 2026-09-27\ncloses: 2026-09-18\n", line: 3,
            spanish: "campaign.yaml, línea 3: la campaña cierra el 2026-09-18, antes de abrir el 2026-09-27. "
                + "Corrijan una de las dos fechas.",
            english: "campaign.yaml, line 3: the campaign closes on 2026-09-18, before it opens on 2026-09-27. "
                + "Correct one of the two dates."),
        PageProblem(
            page: "name: [x]\n", line: 1,
            spanish: "campaign.yaml, línea 1: «name» debe ser un texto, no una lista ni otras claves.",
            english: "campaign.yaml, line 1: “name” has to be a text, not a list nor other keys."),
        PageProblem(
            page: "name: x\nlanguages: {es: 1}\n", line: 2,
            spanish: "campaign.yaml, línea 2: «languages» debe ser una lista, como [uno, dos].",
            english: "campaign.yaml, line 2: “languages” has to be a list, such as [one, two]."),
        PageProblem(
            page: "name: x\nlanguages: []\n", line: 2,
            spanish: "campaign.yaml, línea 2: «languages» está vacío. Escriban por lo menos un idioma, como [es].",
            english: "campaign.yaml, line 2: “languages” is empty. Write at least one language, such as [es]."),
        PageProblem(
            page: "name: x\ngroups: cinco\n", line: 2,
            spanish:
                "campaign.yaml, línea 2: bajo «groups» van otras claves, cada una en su línea y con dos espacios "
                + "al principio.",
            english: "campaign.yaml, line 2: other keys go below “groups”, each on its line and with two spaces "
                + "before it."),
        PageProblem(
            page: "name: x\nname: z\n", line: 1,
            spanish: "campaign.yaml, línea 1: «name» está más de una vez. Dejen una sola.",
            english: "campaign.yaml, line 1: “name” is there more than once. Keep one."),
        PageProblem(
            page: "name: x\norganiser:\n\tname: z\n", line: 3,
            spanish:
                "campaign.yaml, línea 3: hay un tabulador al principio de la línea. Pónganle espacios en su lugar.",
            english: "campaign.yaml, line 3: there is a tab at the start of the line. Put spaces in its place."),
        PageProblem(
            page: "name: x\npaper: \"a4\nduplex: none\n", line: 2,
            spanish: "campaign.yaml, línea 2: no se entiende. Casi siempre faltan los dos puntos con su espacio, una "
                + "comilla o un corchete de cierre, o no coinciden los espacios al principio de la línea.",
            english: "campaign.yaml, line 2: cannot be understood. Most often the colon with its space, a closing "
                + "quote or a closing bracket is missing, or the spaces at the start of the line do not match."),
        PageProblem(
            page: "name: x\nemail:\n  from: nadie\n", line: 3,
            spanish: "campaign.yaml, línea 3: «email.from» no es una dirección de correo. Escriban una sola, como "
                + "nombre@ejemplo.org.",
            english: "campaign.yaml, line 3: “email.from” is not an e-mail address. Write a single one, such as "
                + "name@example.org."),
        PageProblem(
            page: "name: x\nemail:\n  wait_days: 5\n", line: 3,
            spanish: "campaign.yaml, línea 3: falta «email.from». Escríbanlo.",
            english: "campaign.yaml, line 3: “email.from” is missing. Write it."),
        PageProblem(
            page: "name: x\nmailbox: {host: imap.example.org, port: imap}\n", line: 2,
            spanish: "campaign.yaml, línea 2: «mailbox.port» dice «imap» y debe ser un número entero de 1 a 65535.",
            english: "campaign.yaml, line 2: “mailbox.port” says “imap” and has to be a whole number from 1 to 65535."),
        PageProblem(
            page: "name: x\nmailbox:\n  host: imap.example.org\n  password: secreto\n", line: 4,
            spanish: "campaign.yaml, línea 4: «mailbox.password» no va aquí: las contraseñas nunca se escriben en el "
                + "archivo. Bórrenla, cámbienla por si alguien la vio, y pongan en su lugar password_env, "
                + "password_file o password_command, que dicen de dónde se lee.",
            english: "campaign.yaml, line 4: “mailbox.password” does not belong here: passwords are never written in "
                + "the file. Remove it, change it in case somebody saw it, and put password_env, password_file or "
                + "password_command in its place, which say where it is read from."),
        PageProblem(
            page: "name: x\nmailbox:\n  host: imap.example.org\n  password_env: s3creto!\n", line: 4,
            spanish:
                "campaign.yaml, línea 4: «mailbox.password_env» debe ser el nombre de una variable de entorno, como "
                + "CORREO_CLAVE: letras, números y guion bajo. La contraseña misma nunca va en el archivo.",
            english:
                "campaign.yaml, line 4: “mailbox.password_env” has to be the name of an environment variable, such "
                + "as MAIL_PASSWORD: letters, digits and underscores. The password itself never goes in the file."),
        PageProblem(
            page: "name: x\nmailbox:\n  host: h.example\n  user: u\n", line: 4,
            spanish: "campaign.yaml, línea 4: hay un usuario en «mailbox.user», pero no dice de dónde se lee su "
                + "contraseña. Agreguen password_env, password_file o password_command.",
            english: "campaign.yaml, line 4: there is a user in “mailbox.user”, but nothing says where the password is "
                + "read from. Add password_env, password_file or password_command."),
        PageProblem(
            page: "name: x\nmailbox:\n  host: h.example\n  password_env: A\n  password_file: /etc/a\n", line: 5,
            spanish: "campaign.yaml, línea 5: «mailbox.password_file» sobra: la contraseña se lee de un solo lugar. "
                + "Dejen password_env, password_file o password_command.",
            english: "campaign.yaml, line 5: “mailbox.password_file” is one too many: a password is read from one "
                + "place. Keep password_env, password_file or password_command."),
        PageProblem(
            page: "name: x\nmailbox:\n  host: h.example\n  password_file: s3creto\n", line: 4,
            spanish: "campaign.yaml, línea 4: «mailbox.password_file» debe ser la ruta completa de un archivo, que "
                + "empieza con / o con ~/. La contraseña misma nunca va aquí.",
            english: "campaign.yaml, line 4: “mailbox.password_file” has to be the whole path of a file, beginning "
                + "with / or ~/. The password itself never goes here."),
        PageProblem(
            page: "name: x\nmailbox:\n  host: h.example\n  password_command: echo $CLAVE\n", line: 4,
            spanish: "campaign.yaml, línea 4: «mailbox.password_command» debe ser una lista con el programa y lo que "
                + "se le pasa, como [pass, show, correo/cartas]; ningún intérprete la lee, así que no lleva comillas, "
                + "$ ni |. La contraseña misma nunca va aquí.",
            english: "campaign.yaml, line 4: “mailbox.password_command” has to be a list of the program and what it "
                + "is called with, such as [pass, show, mail/letters]; no shell reads it, so it holds no quotes, $ or "
                + "|. The password itself never goes here."),
    ]

    @Test(arguments: problems)
    func `a problem of the page names its line, its reason and the next step`(problem: PageProblem) throws {
        let noted = try #require(try Desk(page: problem.page).problems().first)
        #expect(noted.file == "campaign.yaml")
        #expect(noted.line == problem.line)
        #expect(noted.spanish == problem.spanish)
        #expect(noted.english == problem.english)
    }

    @Test func `two documents in one page are a problem of the second's line`() throws {
        let problems = try Desk(page: "name: x\n---\nname: z\n").problems()
        #expect(problems.map(\.sentence.key) == ["setup.page-broken"])
        #expect(problems.first?.line == 2)
    }

    @Test func `a quote or a bracket that never closes is a problem of the line where it opens`() throws {
        for page in ["name: x\npaper: 'a4\nduplex: none\napprove: all\n", "name: x\nlanguages: [es, en\npaper: a4\n"] {
            let problems = try Desk(page: page).problems()
            #expect(problems.map(\.sentence.key) == ["setup.page-broken"])
            #expect(problems.first?.line == 2, "\(page)")
        }
    }

    @Test func `a password never comes back in a sentence`() throws {
        let page = "name: x\nmailbox: {host: h, user: u, password: s3creto, password_env: s3creto!}\n"
        let problems = try Desk(page: page).problems()
        #expect(problems.count == 2)
        #expect(problems.allSatisfy { !$0.spanish.contains("s3creto") && !$0.english.contains("s3creto") })
    }
}
