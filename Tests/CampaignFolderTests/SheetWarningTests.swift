import CampaignFolder
import Letters
import Testing

struct SheetWarningTests {
    @Test func `who has no number where the facility wants it on every sheet is told, with the line`() throws {
        let desk = try Desk(
            facilities: "id,name,prisoner_number_on_every_sheet\nnorte,Centro Norte,yes\nsur,Centro Sur,no\n",
            prisoners: "id,name,facility,number,status\nana,Ana,norte,7,\neva,Eva,norte,,\nmar,Mar,sur,,\n"
                + "paz,Paz,norte,,released\n")
        let warnings = try desk.load().warnings
        #expect(warnings.map(\.line) == [3])
        #expect(
            warnings.first?.spanish
                == "prisoners.csv, línea 3: «eva» no tiene número, y Centro Norte lo pide en cada hoja. Escríbanlo en «number»."
        )
        #expect(
            warnings.first?.english
                == "prisoners.csv, line 3: “eva” has no number, and Centro Norte wants it on every sheet. Write it in “number”."
        )
    }

    @Test func `a facility that takes e-mail is named where none can be sent to it`() throws {
        let facilities = "id,name,email,accepts\nnorte,N,n@example.org,print|email\nsur,S,,email\neste,E,,print\n"
        let warnings = try Desk(facilities: facilities).load().warnings
        #expect(
            warnings.map(\.spanish) == [
                "facilities.csv: «accepts» dice que estos centros reciben correo, pero no tienen dirección en «email»: "
                    + "sur. Sus cartas van en papel. Escriban la dirección, o quiten email de «accepts».",
                "facilities.csv: «accepts» dice que estos centros reciben correo, pero en campaign.yaml no hay un "
                    + "servidor de correo (email: smtp:): norte. Sus cartas van en papel. Escriban el servidor, o quiten "
                    + "email de «accepts».",
            ])
        #expect(
            warnings.map(\.english) == [
                "facilities.csv: “accepts” says that these facilities take e-mail, but they have no address in “email”: "
                    + "sur. Their letters go on paper. Write the address, or take email out of “accepts”.",
                "facilities.csv: “accepts” says that these facilities take e-mail, but campaign.yaml names no mail "
                    + "server (email: smtp:): norte. Their letters go on paper. Write the server, or take email out of "
                    + "“accepts”.",
            ])
        let page = "name: Cartas\nemail: {from: c@example.org, smtp: {host: localhost, security: none}}\n"
        let served = try Desk(page: page, facilities: facilities).load().warnings
        #expect(served.map(\.sentence.key) == ["setup.email-without-address"])
    }

    @Test func `an unknown column names the nearest known one`() throws {
        let warnings = try Desk(prisoners: "id,name,facility,lenguages\nana,Ana,norte,es\n").load().warnings
        #expect(warnings.map(\.line) == [1])
        #expect(
            warnings.map(\.spanish) == [
                "prisoners.csv, línea 1: no se conoce la columna «lenguages» y no se usa. La más parecida es "
                    + "«languages». Corrijan el nombre, o bórrenla."
            ])
        #expect(
            warnings.map(\.english) == [
                "prisoners.csv, line 1: the column “lenguages” is not known and not used. The nearest is "
                    + "“languages”. Correct the name, or remove it."
            ])
    }

    @Test func `a column without a name is said for each row that fills it`() throws {
        let warnings = try Desk(prisoners: "id,,name,facility\nana,algo,Ana,norte\neva,,Eva,norte\n").load().warnings
        #expect(
            warnings.map(\.spanish) == [
                "prisoners.csv, línea 2: la columna 2 no tiene nombre y lo que dice no se usa. Pónganle nombre en la "
                    + "primera línea, o bórrenla."
            ])
        #expect(
            warnings.map(\.english) == [
                "prisoners.csv, line 2: column 2 has no name and what it says is not used. Name it in the first line, "
                    + "or remove it."
            ])
    }

    @Test func `a group that only the sheet names is made, once, and said`() throws {
        let rows = "id,name,facility,groups\nana,Ana,norte,cinco\neva,Eva,norte,cinco\n"
        let loaded = try Desk(prisoners: rows).load()
        #expect(loaded.campaign.groups == [Group(id: GroupID("cinco"), aliases: ["cinco"])])
        #expect(
            loaded.warnings.map(\.spanish) == [
                "prisoners.csv, línea 2: el grupo «cinco» no está en campaign.yaml. Se usa con ese nombre; para que las "
                    + "cartas lo llamen de otro modo, agréguenlo bajo «groups»."
            ])
        #expect(
            loaded.warnings.map(\.english) == [
                "prisoners.csv, line 2: the group “cinco” is not in campaign.yaml. It is used under that name; for "
                    + "letters to call it otherwise, add it below “groups”."
            ])
    }

    @Test func `a group without people is said`() throws {
        let loaded = try Desk(page: "name: x\ngroups: {cinco: {names: {es: Los Cinco}}}\n").load()
        #expect(
            loaded.warnings.map(\.spanish) == [
                "Nadie en prisoners.csv está en el grupo «cinco» de campaign.yaml. Agréguenlo a la celda «groups» de "
                    + "quienes son del grupo."
            ])
        #expect(
            loaded.warnings.map(\.english) == [
                "Nobody in prisoners.csv is in the group “cinco” of campaign.yaml. Add it to the cell “groups” of the "
                    + "people it is made of."
            ])
    }

    @Test func `a portrait that is not there leaves the sheet without one, and is said`() throws {
        let loaded = try Desk(prisoners: "id,name,facility,portrait\nana,Ana,norte,fotos\\ana.png\n").load()
        #expect(loaded.campaign.prisoners.first?.portrait == nil)
        #expect(
            loaded.warnings.map(\.spanish) == [
                "prisoners.csv, línea 2: no se encuentra el retrato «fotos/ana.png». La hoja sale sin retrato; copien la "
                    + "imagen a esa ruta o corríjanla."
            ])
        #expect(
            loaded.warnings.map(\.english) == [
                "prisoners.csv, line 2: the portrait “fotos/ana.png” is not to be found. The sheet goes without it; "
                    + "copy the picture there or correct the path."
            ])
    }

    @Test func `what is no language code is kept, and said`() throws {
        let loaded = try Desk(prisoners: "id,name,facility,languages\nana,Ana,norte,tzh|español\n").load()
        #expect(loaded.campaign.prisoners.first?.languages == ["tzh", "español"])
        #expect(
            loaded.warnings.map(\.spanish) == [
                "prisoners.csv, línea 2: «español», en «languages», no es un código de idioma. Usen códigos como es, en, "
                    + "tzh (tseltal) o ctu (chʼol)."
            ])
        #expect(
            loaded.warnings.map(\.english) == [
                "prisoners.csv, line 2: “español”, in “languages”, is not a language code. Use codes such as es, en, "
                    + "tzh (Tseltal) or ctu (Chʼol)."
            ])
    }

    @Test func `sheets without rows load, and say so`() throws {
        let loaded = try Desk(facilities: "id,name\n", prisoners: "id,name,facility\n").load()
        #expect(
            loaded.warnings.map(\.spanish) == [
                "facilities.csv: todavía no hay ningún centro. Agreguen una fila por centro.",
                "prisoners.csv: todavía no hay ninguna persona. Agreguen una fila por persona.",
            ])
        #expect(
            loaded.warnings.map(\.english) == [
                "facilities.csv: there is no facility yet. Add a row for each.",
                "prisoners.csv: there is nobody yet. Add a row for each person.",
            ])
    }
}
