import CampaignFolder
import Foundation
import Letters
import Testing

/// A prisoners.csv that cannot be used, the line that is named, and the sentence.
struct SheetProblem: Sendable, CustomTestStringConvertible {
    let sheet: String
    let line: Int?
    let spanish: String
    let english: String
    var testDescription: String { spanish }
}

struct SheetProblemTests {
    static let shape = [
        SheetProblem(
            sheet: "\n,,\n", line: nil,
            spanish: "prisoners.csv: está vacío. La primera línea lleva los nombres de las columnas: \(Desk.header).",
            english: "prisoners.csv: is empty. Its first line has the names of the columns: \(Desk.header)."),
        SheetProblem(
            sheet: "id,name\nana,Ana\n", line: 1,
            spanish: "prisoners.csv, línea 1: falta la columna «facility». Agréguenla a la primera línea.",
            english: "prisoners.csv, line 1: the column “facility” is missing. Add it to the first line."),
        SheetProblem(
            sheet: "id,name,facility,Name\nana,Ana,norte,Eva\n", line: 1,
            spanish: "prisoners.csv, línea 1: la columna «name» está dos veces. Dejen una sola.",
            english: "prisoners.csv, line 1: the column “name” is there twice. Keep one."),
        SheetProblem(
            sheet: "id,name,facility\nana,Luna, Ana,norte\n", line: 2,
            spanish:
                "prisoners.csv, línea 2: la fila tiene 4 celdas y la tabla 3 columnas. Quizá hay un separador de más, "
                + "o un texto con comas que no va entre comillas. Revísenla.",
            english:
                "prisoners.csv, line 2: the row has 4 cells and the table 3 columns. Perhaps there is one separator "
                + "too many, or a text with commas that is not in quotes. Check it."),
        SheetProblem(
            sheet: "id,name,facility\n\nana,Ana\n", line: 3,
            spanish: "prisoners.csv, línea 3: la fila tiene 2 celdas y la tabla 3 columnas. Agreguen las que faltan, "
                + "aunque queden vacías.",
            english: "prisoners.csv, line 3: the row has 2 cells and the table 3 columns. Add those that are missing, "
                + "even if empty."),
        SheetProblem(
            sheet: "id,name,facility\nana,\"Ana,norte\neva,Eva,norte\n", line: 2,
            spanish:
                "prisoners.csv, línea 2: se abre una comilla (\") que nunca se cierra. Ciérrenla; una comilla dentro "
                + "del texto se escribe doble (\"\").",
            english:
                "prisoners.csv, line 2: a quote (\") opens here and never closes. Close it; a quote inside the text "
                + "is written twice (\"\")."),
        SheetProblem(
            sheet: "id,name,facility\nana,\"Ana\" Luna,norte\n", line: 2,
            spanish:
                "prisoners.csv, línea 2: hay texto pegado después de una comilla de cierre (\"). Una comilla dentro "
                + "del texto se escribe doble (\"\").",
            english:
                "prisoners.csv, line 2: there is text right after a closing quote (\"). A quote inside the text is "
                + "written twice (\"\")."),
    ]

    static let cells = [
        SheetProblem(
            sheet: "id,name,facility\n,Ana,norte\n", line: 2,
            spanish: "prisoners.csv, línea 2: la celda «id» está vacía y hace falta. Escriban el dato.",
            english: "prisoners.csv, line 2: the cell “id” is empty and is needed. Fill it in."),
        SheetProblem(
            sheet: "id,name,facility\nana,,norte\n", line: 2,
            spanish: "prisoners.csv, línea 2: la celda «name» está vacía y hace falta. Escriban el dato.",
            english: "prisoners.csv, line 2: the cell “name” is empty and is needed. Fill it in."),
        SheetProblem(
            sheet: "id,name,facility\nana,Ana,nrte\n", line: 2,
            spanish:
                "prisoners.csv, línea 2: no hay ningún centro con el id «nrte» en facilities.csv. El más parecido es "
                + "«norte». Corrijan el id, o agreguen el centro.",
            english: "prisoners.csv, line 2: there is no facility with the id “nrte” in facilities.csv. The nearest is "
                + "“norte”. Correct the id, or add the facility."),
        SheetProblem(
            sheet: "id,name,facility,large_print\nana,Ana,norte,quizá\n", line: 2,
            spanish: "prisoners.csv, línea 2: la celda «large_print» dice «quizá» y debe decir sí o no.",
            english: "prisoners.csv, line 2: the cell “large_print” says “quizá” and has to say yes or no."),
        SheetProblem(
            sheet: "id,name,facility,status\nana,Ana,norte,enferma\n", line: 2,
            spanish: "prisoners.csv, línea 2: la celda «status» dice «enferma» y solo puede decir: held, released, "
                + "unknown.",
            english:
                "prisoners.csv, line 2: the cell “status” says “enferma” and may only say: held, released, unknown."
        ),
        SheetProblem(
            sheet: "id,name,facility,status\nana,Ana,norte,Trasladada\n", line: 2,
            spanish:
                "prisoners.csv, línea 2: para decir que la persona fue trasladada, cambien su celda «facility». La "
                + "celda «status» solo puede decir: held, released, unknown.",
            english: "prisoners.csv, line 2: to say that somebody was moved, change their cell “facility”. The cell "
                + "“status” may only say: held, released, unknown."),
        SheetProblem(
            sheet: "id,name,facility,portrait\nana,Ana,norte,../ana.png\n", line: 2,
            spanish: "prisoners.csv, línea 2: el retrato «../ana.png» está fuera de la carpeta de la campaña. Cópienlo "
                + "adentro y escriban su ruta desde ahí.",
            english: "prisoners.csv, line 2: the portrait “../ana.png” is outside the campaign folder. Copy it inside "
                + "and write its path from there."),
    ]

    @Test func `a number that a spreadsheet rounded is refused`() throws {
        let problems = try Desk(prisoners: "id,name,facility,number\nana,Ana,norte,2.02E+11\n").problems()
        #expect(
            problems.map(\.spanish) == [
                "prisoners.csv, línea 2: la celda «number» dice «2.02E+11»: la hoja de cálculo redondeó el número. Denle a "
                    + "la columna formato de texto y escriban el número completo."
            ])
        #expect(
            problems.map(\.english) == [
                "prisoners.csv, line 2: the cell “number” says “2.02E+11”: the spreadsheet has rounded the number. "
                    + "Format the column as text and write the whole number."
            ])
    }

    @Test func `letters kept in two ways are refused, since half of the names would come out wrong`() throws {
        let desk = try Desk()
        let rows = "id,name,facility\nana,Muñoz,norte\neva,Pe".utf8 + [0xF1] + "a,norte\n".utf8
        try desk.write(Data(rows), "prisoners.csv")
        #expect(
            desk.problems().map(\.spanish) == [
                "prisoners.csv, línea 3: el archivo mezcla dos maneras de guardar los acentos (UTF-8 y otra). Ábranlo, "
                    + "corrijan las letras que se vean mal y guárdenlo como «CSV UTF-8»."
            ])
        #expect(
            desk.problems().map(\.english) == [
                "prisoners.csv, line 3: the file mixes two ways of keeping accents (UTF-8 and another). Open it, correct "
                    + "the letters that look wrong and save it as “CSV UTF-8”."
            ])
    }

    @Test(arguments: shape + cells)
    func `a problem of a sheet names its line, its reason and the next step`(problem: SheetProblem) throws {
        let problems = try Desk(prisoners: problem.sheet).problems()
        #expect(problems.count == 1)
        let noted = try #require(problems.first)
        #expect(noted.file == "prisoners.csv")
        #expect(noted.line == problem.line)
        #expect(noted.spanish == problem.spanish)
        #expect(noted.english == problem.english)
    }

    @Test(arguments: ["/etc/passwd", "~/ana.png", "C:\\ana.png", "fotos/../../ana.png"])
    func `no portrait is taken from outside the folder`(path: String) throws {
        let problems = try Desk(prisoners: "id,name,facility,portrait\nana,Ana,norte,\(path)\n").problems()
        #expect(problems.map(\.sentence.key) == ["setup.portrait-outside"])
    }

    @Test func `a facility's cells have their own sentences, without the address that is wrong`() throws {
        let problems = try Desk(
            facilities: "id,name,email,max_characters,pictures\nnorte,Norte,nadie,2.500,quizá\n"
        ).problems()
        #expect(
            problems.map(\.spanish) == [
                "facilities.csv, línea 2: la celda «email» no es una dirección de correo. Escriban una sola, como "
                    + "nombre@ejemplo.org, o déjenla vacía.",
                "facilities.csv, línea 2: la celda «max_characters» dice «2.500» y debe ser un número entero desde 1, o "
                    + "quedar vacía.",
                "facilities.csv, línea 2: la celda «pictures» dice «quizá» y solo puede decir: yes, grey, no.",
            ])
        #expect(
            problems.map(\.english) == [
                "facilities.csv, line 2: the cell “email” is not an e-mail address. Write a single one, such as "
                    + "name@example.org, or leave it empty.",
                "facilities.csv, line 2: the cell “max_characters” says “2.500” and has to be a whole number from 1, or "
                    + "empty.",
                "facilities.csv, line 2: the cell “pictures” says “quizá” and may only say: yes, grey, no.",
            ])
    }

    @Test func `a facility that is named where there is none yet asks for its row`() throws {
        let problems = try Desk(facilities: "id,name\n").problems()
        #expect(
            problems.map(\.spanish) == [
                "prisoners.csv, línea 2: no hay ningún centro con el id «norte»; facilities.csv no tiene filas. Agreguen "
                    + "el centro."
            ])
        #expect(
            problems.map(\.english) == [
                "prisoners.csv, line 2: there is no facility with the id “norte”; facilities.csv has no rows. Add the "
                    + "facility."
            ])
    }
}
