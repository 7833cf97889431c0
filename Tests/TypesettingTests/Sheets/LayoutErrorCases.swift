import Testing

/// A fault put into a layout set, where it is found, and how its sentences begin in both languages.
struct LayoutErrorCase: Sendable, CustomTestStringConvertible {
    let fault: String
    let path: String
    let text: String
    let spanish: String
    let english: String

    var testDescription: String { fault }

    /// A fault in the third line of the letter's layout.
    static func template(_ fault: String, _ line: String, _ spanish: String, _ english: String) -> Self {
        Self(
            fault: fault, path: "letter.html.mustache", text: "<sheet>\n{{! a\n note }}\(line)\n</sheet>",
            spanish: "layouts/letter.html.mustache, línea 3: " + spanish,
            english: "layouts/letter.html.mustache, line 3: " + english)
    }

    /// A file other than a template.
    static func file(_ path: String, _ text: String, line: Int, _ spanish: String, _ english: String) -> Self {
        Self(
            fault: path, path: path, text: text, spanish: "layouts/\(path), línea \(line): " + spanish,
            english: "layouts/\(path), line \(line): " + english)
    }

    static let tags: [Self] = [
        .template(
            "a tag left open", "<p>{{code</p>", "una etiqueta que abre con {{ no cierra con }}",
            "a tag that opens with {{ does not close with }}"),
        .template(
            "unescaped values", "<p>{{{code}}}</p>", "las plantillas no admiten etiquetas {{{.",
            "templates do not take {{{ tags."),
        .template(
            "partials", "<p>{{> other}}</p>", "las plantillas no admiten etiquetas {{>.",
            "templates do not take {{> tags."),
        .template(
            "a section left open", "{{#prisoner}}<p>x</p>",
            "la sección «prisoner» se abre aquí y nunca se cierra. Agreguen {{/prisoner}} donde termina.",
            "the section “prisoner” opens here and is never closed. Add {{/prisoner}} where it ends."),
        .template(
            "another section closed", "{{#prisoner}}<p>x</p>{{/code}}",
            "aquí se cierra la sección «code», pero no es la que está abierta.",
            "the section “code” is closed here, but it is not the open one."),
        .template(
            "a code too small to be read", "<qr text=\"x\" size=\"5mm\"/>",
            "«5mm» no sirve como valor de «size». Un valor que sirve: 30mm.",
            "“5mm” cannot be the value of “size”. One that can: 30mm."),
        .template(
            "an unknown field", "<p>{{sender}}</p>",
            "esta hoja no tiene ningún dato «sender». Los que hay aquí son: code, count, number, prisoner, "
                + "prisoner-number.",
            "this sheet has no field “sender”. Those it has here are: code, count, number, prisoner, "
                + "prisoner-number."),
        .template(
            "a section within a tag", "<p class=\"{{#code}}note{{/code}}\">x</p>",
            "la sección «code» no encierra elementos completos.", "the section “code” does not enclose whole"),
        .template(
            "a section across elements", "<p>{{#code}}x</p><p>{{/code}}</p>",
            "la sección «code» no encierra elementos completos.", "the section “code” does not enclose whole"),
        .template(
            "a section between cells", "<table columns=\"1\"><tr>{{#code}}<td/>{{/code}}</tr></table>",
            "la sección «code» no encierra elementos completos.", "the section “code” does not enclose whole"),
    ]

    static let markup: [Self] = [
        .template(
            "an element left open", "<section><p>x</section>",
            "el elemento <p> se abre aquí y no se cierra donde debe.",
            "the element <p> opens here and is not closed where it should be."),
        .template(
            "an element left open to the end", "<section><p>x</p>",
            "el elemento <section> se abre aquí y no se cierra donde debe. Agreguen </section> o revisen cuál se cierra",
            "the element <section> opens here and is not closed where it should be. Add </section> or check which"),
        .template(
            "a loose ampersand", "<p>a & b</p>", "aquí hay algo que no está bien escrito:",
            "something here is not well formed:"),
        .template(
            "an attribute twice", "<p class=\"note\" class=\"end\">x</p>", "aquí hay algo que no está bien escrito:",
            "something here is not well formed:"),
        .template(
            "an unknown element", "<script>x</script>", "no existe el elemento <script>. Los que hay son: blockquote, ",
            "there is no element <script>. There are: blockquote, "),
        .template(
            "an element out of place", "<p><h1>x</h1></p>", "<h1> no puede ir dentro de <p>.",
            "<h1> cannot stand in <p>."),
        .template(
            "loose words", "<section>x</section>", "hay palabras sueltas dentro de <section>.",
            "there are loose words in <section>."),
        .template(
            "an unknown attribute", "<p style=\"x\">x</p>",
            "<p> no lleva el atributo «style». Los que lleva son: class, dir, lang.",
            "<p> does not take the attribute “style”. It takes: class, dir, lang."),
        .template(
            "a missing attribute", "<table><tr><td/></tr></table>", "a <table> le falta el atributo «columns».",
            "<table> lacks the attribute “columns”."),
        .template(
            "a value that is none", "<p dir=\"up\">x</p>",
            "«up» no sirve como valor de «dir». Un valor que sirve: ltr.",
            "“up” cannot be the value of “dir”. One that can: ltr."),
        .template(
            "an unknown class", "<p class=\"nota\">x</p>", "la clase «nota» no está en styles.yaml. Las que hay son: ",
            "the class “nota” is not in styles.yaml. There are: "),
        .template(
            "a row too short", "<table columns=\"1 1\"><tr><td/></tr></table>",
            "esta fila llena 1 columnas y la tabla tiene 2.", "this row fills 1 columns and the table has 2."),
        .template(
            "an unknown string", "<p><say key=\"saludo\"/></p>", "no hay palabras con la clave «saludo».",
            "there are no words under the key “saludo”."),
        .template(
            "a missing argument", "<p><say key=\"letter-of\" number=\"1\"/></p>",
            "las palabras «letter-of» necesitan el dato total. Agreguen total=\"…\" a este <say>.",
            "the words “letter-of” need the argument total. Add total=\"…\" to this <say>."),
        .template(
            "a second place for the letter", "<letter/><letter/>", "<letter/> está más de una vez.",
            "<letter/> is there more than once."),
        .template(
            "the letter in a section", "{{#prisoner}}<letter/>{{/prisoner}}",
            "<letter/> está dentro de la sección «prisoner», que a veces no se imprime.",
            "<letter/> stands within the section “prisoner”, which is not always printed."),
        .template(
            "the letter in the foot", "<foot><letter/></foot>", "<letter> no puede ir dentro de <foot>.",
            "<letter> cannot stand in <foot>."),
    ]

    static let files: [Self] = [
        .file(
            "letter.html.mustache", "{{! nothing }}\n<sheet>\n</sheet>", line: 2,
            "falta <letter/>: sin él las cartas saldrían en blanco.",
            "<letter/> is missing: without it letters would come out blank."),
        .file(
            "styles.yaml", "margins:\n  top: 20mm\n  left: 900mm", line: 3,
            "«900mm» no sirve como valor de «left». Un valor que sirve: 20mm.",
            "“900mm” cannot be the value of “left”. One that can: 20mm."),
        .file(
            "styles.yaml", "margins: {bottom: 5mm}", line: 1,
            "«5mm» no sirve como valor de «bottom». Un valor que sirve: 20mm.",
            "“5mm” cannot be the value of “bottom”. One that can: 20mm."),
        .file(
            "strings/es.yaml", "notes: \"Notas\"\ngreeting: \"Hola, {nombre}\"", line: 2,
            "«{nombre}» no significa nada aquí. Lo que puede ir es: {count}.",
            "“{nombre}” means nothing here. What can stand here: {count}."),
        .file(
            "strings/es.yaml", "notes: \"Notas {x}\"", line: 1, "«{x}» no significa nada aquí. Quítenlo.",
            "“{x}” means nothing here. Take it out."),
        .file(
            "styles.yaml", "margins: {top: 9mm}\nsizes: {a: 12\nx: 1", line: 3,
            "aquí el archivo no es YAML bien escrito:", "the file is not well-formed YAML here:"),
        .file(
            "styles.yaml", "sizes: {a: 12}\nsizes: {a: 12}", line: 1, "la clave «sizes» está dos veces.",
            "the key “sizes” is there twice."),
        .file(
            "styles.yaml", "sizes: {a: 12}\nlarge-print: {a: 18}", line: 1, "falta la clave «margins».",
            "the key “margins” is missing."),
        .file(
            "styles.yaml", "margins: {top: 9mm}\nsizes: {a: 12}\nlarge-print: {a: 18}\nstyles:\n  p: {colour: red}",
            line: 5, "«colour» no significa nada aquí. Lo que puede ir es: after, align, ",
            "“colour” means nothing here. What can stand here: after, align, "),
        .file(
            "styles.yaml",
            "margins: {top: 9mm}\nsizes: {a: 12, b: 9}\nlarge-print: {a: 18, b: 14}\nstyles:\n  p: {size: 11}",
            line: 5, "«11» no sirve como valor de «size». Un valor que sirve: a, b.",
            "“11” cannot be the value of “size”. One that can: a, b."),
        .file(
            "strings/en.yaml", "letters: \"Letters\"\nleters: \"Letters\"", line: 2,
            "«leters» no significa nada aquí.", "“leters” means nothing here."),
        .file(
            "strings/en.yaml", "letter-of: \"{nombre} of {total}\"", line: 1,
            "«{nombre}» no significa nada aquí. Lo que puede ir es: {number}, {total}.",
            "“{nombre}” means nothing here. What can stand here: {number}, {total}."),
        .file(
            "strings/en.yaml", "letter-count:\n  one: \"x\"", line: 1, "falta la clave «other».",
            "the key “other” is missing."),
    ]
}
