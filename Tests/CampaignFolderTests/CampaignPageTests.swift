import CampaignFolder
import Foundation
import Letters
import Testing

struct CampaignPageTests {
    @Test func `every key of campaign.yaml arrives`() throws {
        let desk = try Desk(
            page: """
                name: Cartas por la libertad
                opens: 2026-09-18
                closes: 2026-09-27
                languages: [es, en, PT-br]
                paper: A4
                duplex: manual
                approve: all
                organiser: {name: La Red, return_address: "Apartado 1|Ciudad", contact: "Ana|000 000 0000"}
                groups:
                  cinco: {names: {es: Los Cinco, en: The Five}, aliases: [los 5, die Fünf]}
                  todas: {names: {es: Todas}}
                email:
                  from: cartas@example.org
                  smtp: {host: smtp.example.org, port: 587, security: tls, user: cartas, password_env: SMTP_CLAVE}
                  wait_days: 9
                  acknowledgement: optional
                mailbox: {host: imap.example.org, user: cartas, password_env: IMAP_CLAVE, folder: Cartas}
                """,
            prisoners: "id,name,facility,groups\nana,Ana,norte,cinco|todas\n")
        let loaded = try desk.load()
        let campaign = loaded.campaign
        #expect(loaded.warnings.isEmpty)
        #expect(campaign.name == "Cartas por la libertad")
        #expect(campaign.opens == CalendarDay(year: 2026, month: 9, day: 18))
        #expect(campaign.closes == CalendarDay(year: 2026, month: 9, day: 27))
        #expect(campaign.languages == ["es", "en", "pt-BR"])
        #expect(campaign.paper == .a4)
        #expect(campaign.duplex == .manual)
        #expect(campaign.approve == .all)
        #expect(
            campaign.organiser
                == Campaign.Organiser(name: "La Red", returnAddress: "Apartado 1\nCiudad", contact: "Ana\n000 000 0000")
        )
        #expect(
            campaign.groups == [
                Group(
                    id: GroupID("cinco"), names: ["es": "Los Cinco", "en": "The Five"], aliases: ["los 5", "die Fünf"]),
                Group(id: GroupID("todas"), names: ["es": "Todas"]),
            ])
        let smtp = Campaign.Server(
            host: "smtp.example.org", port: 587, security: .tls, user: "cartas", passwordEnv: "SMTP_CLAVE")
        #expect(
            campaign.email
                == Campaign.Email(
                    from: "cartas@example.org", smtp: smtp, waitDays: 9, acknowledgementRequired: false))
        let imap = Campaign.Server(
            host: "imap.example.org", security: .tls, user: "cartas", passwordEnv: "IMAP_CLAVE")
        #expect(campaign.mailbox == Campaign.Mailbox(server: imap, folder: "Cartas"))
    }

    @Test func `a name is enough, and the rest has the documented defaults`() throws {
        let campaign = try Desk(page: "name: Cartas\nopens:\nemail: ~\n").load().campaign
        #expect(campaign.languages == ["es", "en"])
        #expect(campaign.paper == .letter)
        #expect(campaign.duplex == .longEdge)
        #expect(campaign.approve == .flagged)
        #expect(campaign.organiser == Campaign.Organiser())
        #expect(campaign.opens == nil)
        #expect(campaign.email == nil)
    }

    @Test func `outgoing mail uses STARTTLS, waits five days and needs an answer unless said otherwise`() throws {
        let page = "name: Cartas\nemail: {from: a@example.org, smtp: {host: smtp.example.org}}\n"
        let email = try #require(try Desk(page: page).load().campaign.email)
        #expect(email.smtp?.security == .starttls)
        #expect(email.waitDays == 5)
        #expect(email.acknowledgementRequired)
    }

    @Test(arguments: ["languages: es", "languages: [es]", "languages: [ES]", "languages:\n  - es"])
    func `one language may be written with or without brackets`(line: String) throws {
        #expect(try Desk(page: "name: Cartas\n\(line)\n").load().campaign.languages == ["es"])
    }

    @Test func `a page saved by a Windows editor is understood, and said`() throws {
        let desk = try Desk()
        try desk.write(Data("name: Campa".utf8 + [0xF1] + "a\r\npaper: a4\r\n".utf8), "campaign.yaml")
        let loaded = try desk.load()
        #expect(loaded.campaign.name == "Campaña")
        #expect(loaded.campaign.paper == .a4)
        #expect(loaded.warnings.map(\.sentence.key) == ["setup.windows-1252"])
    }

    @Test func `the words of an unknown key are left aside and the nearest is named`() throws {
        let warnings = try Desk(page: "name: Cartas\norganizer: {name: x}\nemail: {from: a@example.org, wait: 3}\n")
            .load().warnings
        #expect(
            warnings.map(\.spanish) == [
                "campaign.yaml, línea 2: no se conoce «organizer» y no se usa. Lo más parecido es «organiser». "
                    + "Corrijan el nombre, o bórrenlo.",
                "campaign.yaml, línea 3: no se conoce «email.wait» y no se usa. Lo más parecido es «wait_days». "
                    + "Corrijan el nombre, o bórrenlo.",
            ])
        #expect(
            warnings.map(\.english) == [
                "campaign.yaml, line 2: “organizer” is not known and not used. The nearest is “organiser”. "
                    + "Correct the name, or remove it.",
                "campaign.yaml, line 3: “email.wait” is not known and not used. The nearest is “wait_days”. "
                    + "Correct the name, or remove it.",
            ])
    }

    @Test func `a password's place is a variable, a file, or a program with its words`() throws {
        func server(_ place: String) throws -> Campaign.Server? {
            let page = "name: x\nmailbox:\n  host: h.example\n  user: u\n  \(place)\n"
            return try Desk(page: page).load().campaign.mailbox?.server
        }
        #expect(try server("password_env: CLAVE")?.passwordEnv == "CLAVE")
        #expect(try server("password_file: ~/clave de correo")?.passwordFile == "~/clave de correo")
        #expect(try server("password_command: pass show correo")?.passwordCommand == ["pass", "show", "correo"])
        let list = try server("password_command: [pass, show, \"mi correo $1\"]")
        #expect(list?.passwordCommand == ["pass", "show", "mi correo $1"])
    }
}
